import type { Reader } from "./reader.ts";
import { littleEndian } from "./scratch.ts";
import { appendTo, type NumberArray, spare } from "./typed-arrays.ts";

/**
 * Packed fields that become typed arrays (Protobuf Encoding §Packed). A field may come in several runs: each is put
 * behind those before it. Fixed-width values already lie in the bytes as they lie in the array, and are copied at once.
 */
function readFixed<A extends NumberArray>(r: Reader, before: A, read: () => A[number]): A {
  const end = r.end();
  const start = r.pos;
  const width = before.BYTES_PER_ELEMENT;
  const count = (end - start) / width;
  if (!Number.isInteger(count))
    r.fail("invalid_length", `packed field is no multiple of ${width} bytes`, start);
  const array = spare(before, before.length + count);
  if (littleEndian) {
    new Uint8Array(array.buffer, array.byteOffset + before.length * width, count * width).set(
      r.bytes.subarray(start, end),
    );
    r.pos = end;
  } else {
    for (let i = before.length; i < array.length; i++) array[i] = read();
  }
  return array;
}

export function readPackedFloat(r: Reader, before: Float32Array): Float32Array {
  return readFixed(r, before, () => r.float());
}

export function readPackedDouble(r: Reader, before: Float64Array): Float64Array {
  return readFixed(r, before, () => r.double());
}

export function readPackedFixed32(r: Reader, before: Uint32Array): Uint32Array {
  return readFixed(r, before, () => r.fixed32());
}

export function readPackedSfixed32(r: Reader, before: Int32Array): Int32Array {
  return readFixed(r, before, () => r.sfixed32());
}

export function readPackedFixed64(r: Reader, before: BigUint64Array): BigUint64Array {
  return readFixed(r, before, () => r.fixed64());
}

export function readPackedSfixed64(r: Reader, before: BigInt64Array): BigInt64Array {
  return readFixed(r, before, () => r.sfixed64());
}

/** How many varints the bytes hold: as many as there are bytes without the continuation bit. */
function countVarints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (bytes[i]! < 128) count++;
  return count;
}

export function readPackedInt32(r: Reader, before: Int32Array): Int32Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.int32();
  r.closePacked(end);
  return array;
}

export function readPackedSint32(r: Reader, before: Int32Array): Int32Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.sint32();
  r.closePacked(end);
  return array;
}

export function readPackedUint32(r: Reader, before: Uint32Array): Uint32Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.uint32();
  r.closePacked(end);
  return array;
}

export function readPackedInt64(r: Reader, before: BigInt64Array): BigInt64Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.int64();
  r.closePacked(end);
  return array;
}

export function readPackedSint64(r: Reader, before: BigInt64Array): BigInt64Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.sint64();
  r.closePacked(end);
  return array;
}

export function readPackedUint64(r: Reader, before: BigUint64Array): BigUint64Array {
  const end = r.end();
  const array = spare(before, before.length + countVarints(r.bytes, r.pos, end));
  for (let i = before.length; r.pos < end; i++) array[i] = r.uint64();
  r.closePacked(end);
  return array;
}

/** One more value that came unpacked. */
export function appendFloat32Array(before: Float32Array, value: number): Float32Array {
  return appendTo(before, value);
}

export function appendFloat64Array(before: Float64Array, value: number): Float64Array {
  return appendTo(before, value);
}

export function appendInt32Array(before: Int32Array, value: number): Int32Array {
  return appendTo(before, value);
}

export function appendUint32Array(before: Uint32Array, value: number): Uint32Array {
  return appendTo(before, value);
}

export function appendBigInt64Array(before: BigInt64Array, value: bigint): BigInt64Array {
  return appendTo(before, value);
}

export function appendBigUint64Array(before: BigUint64Array, value: bigint): BigUint64Array {
  return appendTo(before, value);
}
