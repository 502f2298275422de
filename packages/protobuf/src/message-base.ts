import { clone } from "./clone.ts";
import type { MessageDescriptor } from "./descriptor/descriptors.ts";
import { encodeFault, walkFault } from "./encode-fault.ts";
import { equals } from "./equals.ts";
import { EncodeError } from "./errors.ts";
import { jsonFormat, textFormat } from "./formats.ts";
import type { JsonPlan } from "./json/json-plan.ts";
import type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";
import { lazyList, type WithLazy } from "./lazy/lazy-list.ts";
import type { MessageType } from "./message-type.ts";
import type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";
import type { WithUnknown } from "./unknown-fields.ts";
import { allocate } from "./wire/allocate.ts";
import { Reader } from "./wire/reader.ts";
import { releaseView, varintBytes, writeUint32 } from "./wire/writer.ts";

/** What messages are first written to, and the size up to which it grows. */
const firstScratchBytes = 16 * 1024;
const keptScratchBytes = 1 << 20;
const largeBytes = 64 * 1024;

let scratch: Uint8Array<ArrayBuffer> | undefined;

/** Where all messages are read: reading calls nothing that could begin to read another. */
const reader = /* @__PURE__ */ new Reader(new Uint8Array(0));

/** What has no length, and so no end, was given as a string: it is noticed here, where it costs nothing. */
function notText(): never {
  throw new EncodeError("invalid_value", "a string field is given what is no string");
}

/** What every message type does in the same way, on top of reading and writing its fields. */
export abstract class BaseType<T, Init> implements MessageType<T, Init> {
  abstract readonly typeName: string;
  abstract readonly descriptor: MessageDescriptor;
  /** What JSON has worked out of the descriptor. */
  jsonPlan: JsonPlan | undefined;
  abstract create(init?: Init): T;
  abstract read(reader: Reader, end: number, target?: T): T;
  abstract write(message: Init & WithUnknown, bytes: Uint8Array, pos: number): number;

  /** How long this type's last message was, if it was large, and whether the one before was as long. */
  #lastLarge = 0;
  #steady = false;

  encode(message: Init): Uint8Array {
    try {
      return this.#encode(message);
    } catch (error) {
      throw encodeFault(error, this.descriptor, message);
    }
  }

  #encode(message: Init): Uint8Array {
    if (this.#steady) return this.#encodeLarge(message, this.#lastLarge);
    // Taken while in use: a getter of the message may encode another.
    const target = scratch ?? new Uint8Array(firstScratchBytes);
    scratch = undefined;
    const end = this.write(message as Init & WithUnknown, target, 0);
    if (!(end <= target.length)) {
      if (Number.isNaN(end)) notText();
      // It grows with the messages, but a really large one gets a buffer of its own.
      if (end <= keptScratchBytes) scratch = new Uint8Array(Math.max(end, target.length * 2));
      return this.#encodeLarge(message, end);
    }
    scratch = target;
    if (end > largeBytes) this.#noteLarge(end);
    return target.slice(0, end);
  }

  /** Encodes a message into a buffer of the size it is expected to have: if it has, nothing is copied. */
  #encodeLarge(message: Init, expected: number): Uint8Array {
    const target = new Uint8Array(allocate(expected));
    const end = this.write(message as Init & WithUnknown, target, 0);
    releaseView();
    if (Number.isNaN(end)) notText();
    this.#noteLarge(end);
    if (end === expected) return target;
    return end < expected ? target.slice(0, end) : this.#encodeLarge(message, end);
  }

  /** Tensors are of one size, time after time: such are worth a buffer made to measure. */
  #noteLarge(end: number): void {
    this.#steady = end > largeBytes && end === this.#lastLarge;
    this.#lastLarge = end;
  }

  encodeInto(message: Init, target: Uint8Array, offset: number): number {
    let end: number;
    try {
      end = this.write(message as Init & WithUnknown, target, offset);
      if (Number.isNaN(end)) notText();
    } catch (error) {
      throw encodeFault(error, this.descriptor, message);
    }
    if (target.length > keptScratchBytes) releaseView();
    return end <= target.length ? end : -1;
  }

  encodeDelimited(message: Init): Uint8Array {
    const bytes = this.encode(message);
    const start = varintBytes(bytes.length);
    const delimited = new Uint8Array(start + bytes.length);
    writeUint32(delimited, 0, bytes.length);
    delimited.set(bytes, start);
    return delimited;
  }

  decode(bytes: Uint8Array): T {
    return this.decodeRange(bytes, 0, bytes.length);
  }

  decodeRange(buffer: Uint8Array, start: number, end: number): T {
    reader.reset(buffer, start, end);
    try {
      return this.read(reader, end);
    } finally {
      reader.release();
    }
  }

  *decodeDelimited(bytes: Uint8Array): Generator<T, void, undefined> {
    const lengths = new Reader(bytes);
    while (lengths.pos < bytes.length) {
      const end = lengths.end();
      yield this.decodeRange(bytes, lengths.pos, end);
      lengths.pos = end;
    }
  }

  merge(target: T, bytes: Uint8Array): T {
    // Reading extends lists and maps, and buffers of its own making: the copy's, not those of the caller.
    const merged = this.read(new Reader(bytes), bytes.length, this.clone(target));
    const isLazy = (merged as WithLazy)[lazyList] !== undefined;
    // Lazy fields are read before anything is changed: that may fail.
    return Object.assign(target as object, isLazy ? { ...merged } : merged) as T;
  }

  equals(a: T, b: T): boolean {
    try {
      return equals(a, b);
    } catch (error) {
      throw walkFault(error);
    }
  }

  clone(message: T): T {
    try {
      return clone(message);
    } catch (error) {
      throw walkFault(error);
    }
  }

  toJson(message: T, options?: JsonWriteOptions): JsonValue {
    return jsonFormat().toJson(this, message, options);
  }

  toJsonString(message: T, options?: JsonWriteOptions): string {
    return jsonFormat().toJsonString(this, message, options);
  }

  fromJson(json: JsonValue, options?: JsonReadOptions): T {
    return jsonFormat().fromJson(this, json, options) as T;
  }

  fromJsonString(text: string, options?: JsonReadOptions): T {
    return jsonFormat().fromJsonString(this, text, options) as T;
  }

  toText(message: T, options?: TextWriteOptions): string {
    return textFormat().toText(this.descriptor, message, options);
  }

  fromText(text: string, options?: TextReadOptions): T {
    return textFormat().fromText(this.descriptor, text, options) as T;
  }
}
