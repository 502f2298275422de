import type { MessageDescriptor } from "../descriptor/descriptors.ts";
import { Reader } from "../wire/reader.ts";

/** A message type as a lazy field needs it. */
export interface LazyType<T> {
  readonly descriptor: MessageDescriptor;
  read(reader: Reader, end: number, target?: T): T;
}

/** A message in a lazy field that nobody has read yet. */
export class Unread<T> {
  readonly bytes: Uint8Array;
  readonly #type: LazyType<T>;
  /** How many more levels of messages it may have. */
  readonly #depth: number;
  /** Where it stood, from the start of the outermost message: errors count from there. */
  readonly #offset: number;

  constructor(type: LazyType<T>, bytes: Uint8Array, depth: number, offset: number) {
    this.bytes = bytes;
    this.#type = type;
    this.#depth = depth;
    this.#offset = offset;
  }

  /** Throws DecodeError. */
  read(): T {
    const reader = new Reader(this.bytes, 0, this.bytes.length, this.#depth);
    reader.origin = -this.#offset;
    return this.#type.read(reader, this.bytes.length);
  }
}
