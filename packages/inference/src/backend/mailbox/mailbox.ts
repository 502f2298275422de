import type { WireTensor } from "../wire-tensor.ts";
import { type SharedContents, SharedTensors } from "./shared-tensors.ts";

const headBytes = 64;
const sideBytes = 64 * 1024;
const bell = 0;
const full = 1;

/**
 * Memory between the server and one worker that blocks while it has nothing to do. Small tensors are left in it: to write
 * them there and wake the worker costs a fraction of what posting a message does.
 */
export class Mailbox {
  readonly memory: SharedArrayBuffer;
  /** How often the bell has rung, and whether a request lies there. */
  readonly #head: Int32Array;
  readonly #request: SharedTensors;
  readonly #reply: SharedTensors;

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(headBytes + 2 * sideBytes)) {
    this.memory = memory;
    this.#head = new Int32Array(memory, 0, 2);
    this.#request = new SharedTensors(memory, headBytes, sideBytes);
    this.#reply = new SharedTensors(memory, headBytes + sideBytes, sideBytes);
  }

  /** The server leaves a request; false when there is no room for it. */
  putRequest(numbers: readonly number[], tensors: readonly (WireTensor | undefined)[]): boolean {
    if (!this.#request.write(numbers, tensors)) return false;
    Atomics.store(this.#head, full, 1);
    return true;
  }

  /** The worker takes the request that lies there, if there is one. */
  takeRequest(): SharedContents | undefined {
    return Atomics.exchange(this.#head, full, 0) === 1 ? this.#request.read() : undefined;
  }

  /** The worker leaves its reply; false when there is no room for it. */
  putReply(numbers: readonly number[], tensors: readonly (WireTensor | undefined)[]): boolean {
    return this.#reply.write(numbers, tensors);
  }

  /** The server takes the reply that it was told of. */
  takeReply(): SharedContents {
    return this.#reply.read();
  }

  /** Wakes the worker. */
  ring(): void {
    Atomics.add(this.#head, bell, 1);
    Atomics.notify(this.#head, bell);
  }

  /** Blocks this thread until the bell has rung more than `heard` times; returns how often it has. */
  listen(heard: number): number {
    Atomics.wait(this.#head, bell, heard);
    return Atomics.load(this.#head, bell);
  }
}
