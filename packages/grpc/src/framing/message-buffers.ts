const maxKeptBytes = 16 * 1024 * 1024;
const keptMs = 5_000;

/**
 * Buffers in which large messages are encoded, and those that come in pieces are put together. One that has served
 * goes on to the next message, since large allocations cost more than the copying; kept for a few seconds of silence only.
 */
export class MessageBuffers {
  #free: Uint8Array[] = [];
  #keptBytes = 0;
  #used = false;
  #timer: NodeJS.Timeout | undefined;

  /** A buffer of at least so many bytes, with anything in it; the largest at hand. */
  take(bytes: number): Uint8Array {
    const largest = this.#free.at(-1);
    if (largest === undefined || largest.length < bytes) return allocate(bytes);
    this.#free.pop();
    this.#keptBytes -= largest.length;
    return largest;
  }

  /** Gives a buffer back that nobody refers to any more. */
  give(buffer: Uint8Array): void {
    this.#used = true;
    if (this.#keptBytes + buffer.length > maxKeptBytes) return;
    this.#keptBytes += buffer.length;
    this.#free.push(buffer);
    if (this.#free.length > 1) this.#free.sort((a, b) => a.length - b.length);
    this.#timer ??= setInterval(() => this.#rest(), keptMs).unref();
  }

  #rest(): void {
    if (this.#used) {
      this.#used = false;
      return;
    }
    this.#free = [];
    this.#keptBytes = 0;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** The buffers all streams of this process share. */
export const messageBuffers: MessageBuffers = new MessageBuffers();

/** Memory that is written before it is read. */
export function allocate(bytes: number): Uint8Array {
  const buffer = Buffer.allocUnsafeSlow(bytes);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, bytes);
}
