import type { MessageDescriptor } from "./descriptor/descriptors.ts";
import type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";
import type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";
import type { WithUnknown } from "./unknown-fields.ts";
import type { Reader } from "./wire/reader.ts";

/** What the call machinery of gRPC sees of a message: raw bytes or another serializer fit as well. */
export interface Codec<T, Init = T> {
  encode(message: Init): Uint8Array;
  decode(bytes: Uint8Array): T;
}

/**
 * A message type: what generated code exports under the name of each message.
 * `T` is the message as it is read, with every field set; `Init` what it can be made from, with every field optional.
 */
export interface MessageType<T, Init = T> extends Codec<T, Init> {
  /** The full name in the schema: `helloworld.HelloRequest`. */
  readonly typeName: string;
  /** The schema of this message, linked on first use. */
  readonly descriptor: MessageDescriptor;

  /**
   * A message with every field set: those that `init` leaves out have their default. What a message carries beside its
   * fields, unknown fields and extensions, is not taken over: `clone` does that.
   */
  create(init?: Init): T;

  /**
   * The message's bytes, fields in the order of their declaration. Throws EncodeError when a required field is missing or
   * a value is not of its field, which it names, or when messages lie in themselves; only a bigint beyond 64 bits is taken
   * modulo 2^64, as `BigInt.asIntN` does.
   */
  encode(message: Init): Uint8Array;
  /**
   * Writes the message's bytes to `target` from `offset` on; gives the index they end at, or -1 when they do not fit,
   * and then the contents of `target` from `offset` on are undefined.
   */
  encodeInto(message: Init, target: Uint8Array, offset: number): number;
  /** The message's bytes behind their length, as they stand in a stream of messages. */
  encodeDelimited(message: Init): Uint8Array;

  /** Throws DecodeError when the bytes are no such message. The message keeps no view of them. */
  decode(bytes: Uint8Array): T;
  /** As `decode`, of the bytes from `start` up to `end`. */
  decodeRange(buffer: Uint8Array, start: number, end: number): T;
  /** The messages of a stream in which each stands behind its length. */
  decodeDelimited(bytes: Uint8Array): Generator<T, void, undefined>;
  /** Reads bytes into a message that is there: as if they had followed on the bytes `target` was read from. */
  merge(target: T, bytes: Uint8Array): T;

  /**
   * Whether both have the same fields set to the same values, unknown fields included; NaN equals NaN. Throws EncodeError
   * when messages lie in themselves, as `clone` does.
   */
  equals(a: T, b: T): boolean;
  /** A deep copy, unknown fields included. */
  clone(message: T): T;

  /** The message as JSON (ProtoJSON), as JSON.parse would give it. Throws JsonError when it has none: a Timestamp out of range, an Any of an unknown type. */
  toJson(message: T, options?: JsonWriteOptions): JsonValue;
  /** The message as JSON text. Throws as `toJson`. */
  toJsonString(message: T, options?: JsonWriteOptions): string;
  /** Reads what JSON.parse gave. Throws JsonError when it is no such message. */
  fromJson(json: JsonValue, options?: JsonReadOptions): T;
  /** Reads JSON text; other than JSON.parse, it keeps every digit and refuses names that come twice. Throws JsonError with line and column. */
  fromJsonString(text: string, options?: JsonReadOptions): T;

  /** The message in the text format. Throws EncodeError for an integer its field cannot hold. */
  toText(message: T, options?: TextWriteOptions): string;
  /** Reads the text format. Throws TextError with line, column and what may have been meant. */
  fromText(text: string, options?: TextReadOptions): T;

  /**
   * For generated code: reads the fields up to `end`. With a `target`, gives a message of its fields and those read, and
   * makes use of its lists, maps and buffers for it.
   */
  read(reader: Reader, end: number, target?: T): T;
  /** For generated code: writes the fields, gives the index they end at. */
  write(message: Init & WithUnknown, bytes: Uint8Array, pos: number): number;
}

/** The part of a message type that is generated: straight-line code for the one message. */
export interface MessageCode<T, Init> {
  readonly create: (init?: Init) => T;
  readonly write: (m: Init & WithUnknown, b: Uint8Array, p: number) => number;
  readonly read: (r: Reader, end: number, t?: T) => T;
}

/** A message without fields. */
export type EmptyMessage = Record<never, never>;
