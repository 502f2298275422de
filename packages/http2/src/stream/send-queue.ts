import type { Output } from "../connection/output.ts";

/** Payload that waits for a window or for the socket: whole chunks by reference, the first one partly sent. */
export class SendQueue {
  #chunks: Uint8Array[] = [];
  /** How many chunks went before those that are kept. */
  #gone = 0;
  /** By the number of the chunk after which they are due, in order; empty for most queues. */
  readonly #onSent: { readonly after: number; readonly call: () => void }[] = [];
  #head = 0;
  #offset = 0;
  bytes = 0;

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.bytes += chunk.length;
  }

  /** Calls `onSent` once everything pushed so far has left. */
  whenSent(onSent: () => void): void {
    this.#onSent.push({ after: this.#gone + this.#chunks.length - 1, call: onSent });
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
        if (this.#onSent.length > 0) this.#passOn(output);
        this.#head++;
      }
    }
    if (this.#head === this.#chunks.length) {
      this.#gone += this.#head;
      this.#chunks.length = 0;
      this.#head = 0;
    } else if (this.#head > 32) {
      this.#gone += this.#head;
      this.#chunks.splice(0, this.#head);
      this.#head = 0;
    }
  }

  #passOn(output: Output): void {
    while (this.#onSent.length > 0 && this.#onSent[0]!.after <= this.#gone + this.#head)
      output.whenSent(this.#onSent.shift()!.call);
  }
}
