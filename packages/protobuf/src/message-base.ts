import { clone } from "./clone.ts";
import type { MessageDescriptor } from "./descriptor/descriptors.ts";
import { equals } from "./equals.ts";
import type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";
import { fromJson, fromJsonString } from "./json/read-json.ts";
import { toJson, toJsonString } from "./json/write-json.ts";
import type { MessageType } from "./message-type.ts";
import { fromText } from "./text/read-text.ts";
import type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";
import { toText } from "./text/write-text.ts";
import type { WithUnknown } from "./unknown-fields.ts";
import { Reader } from "./wire/reader.ts";
import { varintBytes, writeUint32 } from "./wire/writer.ts";

/** A buffer up to this size is kept to write the next message to; one for a larger message is let go. */
const keptScratchBytes = 1 << 20;

let scratch: Uint8Array<ArrayBuffer> | undefined;

/** Where all messages are read: reading calls nothing that could begin to read another. */
const reader = /* @__PURE__ */ new Reader(new Uint8Array(0));

/** What every message type does in the same way, on top of reading and writing its fields. */
export abstract class BaseType<T, Init> implements MessageType<T, Init> {
  abstract readonly typeName: string;
  abstract readonly descriptor: MessageDescriptor;
  abstract create(init?: Init): T;
  abstract read(reader: Reader, end: number, target?: T): T;
  abstract write(message: Init & WithUnknown, bytes: Uint8Array, pos: number): number;

  encode(message: Init): Uint8Array {
    // Taken while in use: a getter of the message may encode another.
    let target = scratch ?? new Uint8Array(16 * 1024);
    scratch = undefined;
    let end = this.write(message as Init & WithUnknown, target, 0);
    while (end > target.length) {
      target = new Uint8Array(Math.max(end, target.length * 2));
      end = this.write(message as Init & WithUnknown, target, 0);
    }
    if (target.length <= keptScratchBytes) scratch = target;
    return target.slice(0, end);
  }

  encodeInto(message: Init, target: Uint8Array, offset: number): number {
    const end = this.write(message as Init & WithUnknown, target, offset);
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
    const merged = this.read(new Reader(bytes), bytes.length, clone(target));
    return Object.assign(target as object, merged) as T;
  }

  equals(a: T, b: T): boolean {
    return equals(a, b);
  }

  clone(message: T): T {
    return clone(message);
  }

  toJson(message: T, options?: JsonWriteOptions): JsonValue {
    return toJson(this.descriptor, message, options);
  }

  toJsonString(message: T, options?: JsonWriteOptions): string {
    return toJsonString(this.descriptor, message, options);
  }

  fromJson(json: JsonValue, options?: JsonReadOptions): T {
    return fromJson(this.descriptor, json, options) as T;
  }

  fromJsonString(text: string, options?: JsonReadOptions): T {
    return fromJsonString(this.descriptor, text, options) as T;
  }

  toText(message: T, options?: TextWriteOptions): string {
    return toText(this.descriptor, message, options);
  }

  fromText(text: string, options?: TextReadOptions): T {
    return fromText(this.descriptor, text, options) as T;
  }
}
