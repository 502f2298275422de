import type { Int64Input } from "./int64.ts";
import { littleEndian } from "./scratch.ts";
import { writeDouble, writeFixed32, writeFixed64, writeFloat, writeSfixed64, writeUint32 } from "./writer.ts";

/** Copies an array whose memory already is what stands on the wire; gives whether it could. */
function copied(b: Uint8Array, p: number, values: ArrayBufferView): boolean {
  const { byteLength } = values;
  if (p + byteLength > b.length) return true;
  if (!littleEndian) return false;
  b.set(new Uint8Array(values.buffer, values.byteOffset, byteLength), p);
  return true;
}

export function writePackedFloat(b: Uint8Array, p: number, values: ArrayLike<number>): number {
  const bytes = values.length * 4;
  p = writeUint32(b, p, bytes);
  if (values instanceof Float32Array && copied(b, p, values)) return p + bytes;
  for (let i = 0; i < values.length; i++) p = writeFloat(b, p, values[i]!);
  return p;
}

export function writePackedDouble(b: Uint8Array, p: number, values: ArrayLike<number>): number {
  const bytes = values.length * 8;
  p = writeUint32(b, p, bytes);
  if (values instanceof Float64Array && copied(b, p, values)) return p + bytes;
  for (let i = 0; i < values.length; i++) p = writeDouble(b, p, values[i]!);
  return p;
}

/** fixed32 and sfixed32 alike. */
export function writePackedFixed32(b: Uint8Array, p: number, values: ArrayLike<number>): number {
  const bytes = values.length * 4;
  p = writeUint32(b, p, bytes);
  if ((values instanceof Int32Array || values instanceof Uint32Array) && copied(b, p, values))
    return p + bytes;
  for (let i = 0; i < values.length; i++) p = writeFixed32(b, p, values[i]!);
  return p;
}

export function writePackedFixed64(b: Uint8Array, p: number, values: ArrayLike<Int64Input>): number {
  const bytes = values.length * 8;
  p = writeUint32(b, p, bytes);
  if (values instanceof BigUint64Array && copied(b, p, values)) return p + bytes;
  for (let i = 0; i < values.length; i++) p = writeFixed64(b, p, values[i]!);
  return p;
}

export function writePackedSfixed64(b: Uint8Array, p: number, values: ArrayLike<Int64Input>): number {
  const bytes = values.length * 8;
  p = writeUint32(b, p, bytes);
  if (values instanceof BigInt64Array && copied(b, p, values)) return p + bytes;
  for (let i = 0; i < values.length; i++) p = writeSfixed64(b, p, values[i]!);
  return p;
}
