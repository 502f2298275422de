import type { Output } from "../connection/output.ts";

/** Payload that waits for a window or for the socket: whole chunks by reference, the first one partly sent. */
export class SendQueue {
  #chunks: Uint8Array[] = [];
  #head = 0;
  #offset = 0;
  bytes = 0;

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.bytes += chunk.length;
  }

  /** Moves `count` bytes, which must be there, to `output`. */
  moveTo(output: Output, count: number): void {
    this.bytes -= count;
    while (count > 0) {
      const chunk = this.#chunks[this.#head]!;
      const part = Math.min(count, chunk.length - this.#offset);
      output.append(chunk, this.#offset, this.#offset + part);
      count -= part;
      this.#offset += part;
      if (this.#offset === chunk.length) {
        this.#offset = 0;
        this.#head++;
      }
    }
    if (this.#head === this.#chunks.length) {
      this.#chunks.length = 0;
      this.#head = 0;
    } else if (this.#head > 32) {
      this.#chunks.splice(0, this.#head);
      this.#head = 0;
    }
  }
}
