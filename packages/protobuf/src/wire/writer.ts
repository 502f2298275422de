/**
 * Writing is a chain of functions `(bytes, pos, value) → pos`. None looks whether there is room: a store beyond the
 * end of a typed array does nothing, so a message that does not fit is noticed once, by the position it ends at.
 */
import { EncodeError } from "../errors.ts";
import { type Int64Input, int64ToBigint } from "./int64.ts";
import { noBytes } from "./no-bytes.ts";
import { cellInt32, cellInt64, high, low } from "./scratch.ts";

/** A number that its field cannot hold is refused: cut to size, it would be another number. */
function wrongInteger(value: number): never {
  throw new EncodeError("invalid_value", `${value} is no integer of 32 bits, or not of the field's sign`);
}

export function writeUint32(b: Uint8Array, p: number, value: number): number {
  if (value >>> 0 !== value) wrongInteger(value);
  if (value < 0x80) {
    b[p] = value;
    return p + 1;
  }
  // A store keeps the low eight bits: what lies above them needs no mask.
  b[p] = value | 0x80;
  if (value < 0x4000) {
    b[p + 1] = value >>> 7;
    return p + 2;
  }
  b[p + 1] = (value >>> 7) | 0x80;
  if (value < 0x200000) {
    b[p + 2] = value >>> 14;
    return p + 3;
  }
  b[p + 2] = (value >>> 14) | 0x80;
  if (value < 0x10000000) {
    b[p + 3] = value >>> 21;
    return p + 4;
  }
  b[p + 3] = (value >>> 21) | 0x80;
  b[p + 4] = value >>> 28;
  return p + 5;
}

/** int32 and enum: a negative number takes ten bytes (Protobuf Encoding §Signed Integers). */
export function writeInt32(b: Uint8Array, p: number, value: number): number {
  if ((value | 0) !== value) wrongInteger(value);
  if (value >= 0) return writeUint32(b, p, value);
  return writeVarint64(b, p, value, -1);
}

export function writeSint32(b: Uint8Array, p: number, value: number): number {
  if ((value | 0) !== value) wrongInteger(value);
  return writeUint32(b, p, ((value << 1) ^ (value >> 31)) >>> 0);
}

export function writeBool(b: Uint8Array, p: number, value: boolean): number {
  b[p] = value ? 1 : 0;
  return p + 1;
}

function writeVarint64(b: Uint8Array, p: number, lowBits: number, highBits: number): number {
  if (highBits === 0) return writeUint32(b, p, lowBits >>> 0);
  b[p] = lowBits | 0x80;
  b[p + 1] = (lowBits >>> 7) | 0x80;
  b[p + 2] = (lowBits >>> 14) | 0x80;
  b[p + 3] = (lowBits >>> 21) | 0x80;
  const middle = (lowBits >>> 28) | ((highBits & 7) << 4);
  const rest = highBits >>> 3;
  b[p + 4] = rest === 0 ? middle : middle | 0x80;
  return rest === 0 ? p + 5 : writeUint32(b, p + 5, rest);
}

function wrongInteger64(value: Int64Input): never {
  throw new EncodeError("invalid_value", `${value} is no integer of 64 bits, or not of the field's sign`);
}

/**
 * Puts the 64 bits of an integer into the shared cell; gives the upper half. A bigint beyond 64 bits is taken modulo
 * 2^64, as `BigInt.asIntN` does: to compare each with what it became would take three times as long as to write it.
 * Where the topmost bit is set, the callers look whether the sign is right. Numbers and strings cost more anyway.
 */
function cell64(value: Int64Input): number {
  if (typeof value === "bigint") {
    cellInt64[0] = value;
  } else if (typeof value === "number" && Number.isSafeInteger(value)) {
    cellInt32[low] = value | 0;
    cellInt32[high] = Math.floor(value / 4294967296);
  } else {
    cellInt64[0] = fitting64(value);
  }
  return cellInt32[high]!;
}

function fitting64(value: Int64Input): bigint {
  const integer = int64ToBigint(value);
  if (integer < -0x8000_0000_0000_0000n || integer > 0xffff_ffff_ffff_ffffn) wrongInteger64(value);
  return integer;
}

export function writeInt64(b: Uint8Array, p: number, value: Int64Input): number {
  const highBits = cell64(value);
  const lowBits = cellInt32[low]!;
  if (highBits < 0 && isAboveZero(value)) wrongInteger64(value);
  return writeVarint64(b, p, lowBits, highBits);
}

export function writeUint64(b: Uint8Array, p: number, value: Int64Input): number {
  const highBits = cell64(value);
  const lowBits = cellInt32[low]!;
  if (highBits < 0 && !isAboveZero(value)) wrongInteger64(value);
  return writeVarint64(b, p, lowBits, highBits);
}

function isAboveZero(value: Int64Input): boolean {
  return typeof value === "bigint" ? value > 0n : Number(value) > 0;
}

export function writeSint64(b: Uint8Array, p: number, value: Int64Input): number {
  if (cell64(value) < 0 && isAboveZero(value)) wrongInteger64(value);
  const lowBits = cellInt32[low]!;
  const highBits = cellInt32[high]!;
  const sign = highBits >> 31;
  return writeVarint64(b, p, (lowBits << 1) ^ sign, ((highBits << 1) | (lowBits >>> 31)) ^ sign);
}

export function writeFixed32(b: Uint8Array, p: number, value: number): number {
  if ((value | 0) !== value && value >>> 0 !== value) wrongInteger(value);
  b[p] = value;
  b[p + 1] = value >>> 8;
  b[p + 2] = value >>> 16;
  b[p + 3] = value >>> 24;
  return p + 4;
}

// A DataView writes a number in a tenth of the time it takes to take it apart. Messages are mostly written to one and
// the same buffer: its view is kept.
let viewed: Uint8Array = noBytes;
let view: DataView = /* @__PURE__ */ new DataView(noBytes.buffer);

/** Lets go of the buffer written to last: for large ones, which would otherwise be kept alive. */
export function releaseView(): void {
  viewed = noBytes;
}

function viewOf(b: Uint8Array): DataView {
  if (b !== viewed) {
    viewed = b;
    view = new DataView(b.buffer, b.byteOffset, b.length);
  }
  return view;
}

export function writeFloat(b: Uint8Array, p: number, value: number): number {
  if (p + 4 <= b.length) viewOf(b).setFloat32(p, value, true);
  return p + 4;
}

export function writeDouble(b: Uint8Array, p: number, value: number): number {
  if (p + 8 <= b.length) viewOf(b).setFloat64(p, value, true);
  return p + 8;
}

export function writeFixed64(b: Uint8Array, p: number, value: Int64Input): number {
  const end = put64(b, p, value);
  if (b[p + 7]! > 127 && !isAboveZero(value)) wrongInteger64(value);
  return end;
}

export function writeSfixed64(b: Uint8Array, p: number, value: Int64Input): number {
  const end = put64(b, p, value);
  if (b[p + 7]! > 127 && isAboveZero(value)) wrongInteger64(value);
  return end;
}

function put64(b: Uint8Array, p: number, value: Int64Input): number {
  const integer = typeof value === "bigint" ? value : fitting64(value);
  if (p + 8 <= b.length) viewOf(b).setBigInt64(p, integer, true);
  return p + 8;
}

export function writeBytes(b: Uint8Array, p: number, value: Uint8Array): number {
  // A string has a length and indices too, and would be written as so many zeros.
  if (typeof value !== "object") throw new EncodeError("invalid_value", `a ${typeof value} is no Uint8Array`);
  return writeRaw(b, writeUint32(b, p, value.length), value);
}

/** The bytes as they are, without a length. */
export function writeRaw(b: Uint8Array, p: number, value: Uint8Array): number {
  const length = value.length;
  if (length < 32) for (let i = 0; i < length; i++) b[p + i] = value[i]!;
  else if (p + length <= b.length) b.set(value, p);
  return p + length;
}

/** The fields a message was read with and does not know. */
export function writeUnknown(b: Uint8Array, p: number, fields: Uint8Array | undefined): number {
  return fields === undefined ? p : writeRaw(b, p, fields);
}

/**
 * Puts the length before a message (or another run of bytes) that was written from `start + 1` to `end`. One byte
 * was left for it; a longer run is moved to make room.
 */
export function endMessage(b: Uint8Array, start: number, end: number): number {
  const length = end - start - 1;
  if (length < 128) {
    b[start] = length;
    return end;
  }
  return widen(b, start, length);
}

function widen(b: Uint8Array, start: number, length: number): number {
  const content = start + 1;
  const width = varintBytes(length);
  if (content + length <= b.length) b.copyWithin(start + width, content, content + length);
  writeUint32(b, start, length);
  return start + width + length;
}

/** How many bytes a 32-bit varint takes. */
export function varintBytes(value: number): number {
  return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
}
