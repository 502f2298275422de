import { joinBytesElements } from "../tensor/bytes-elements.ts";
import { arrayOf, type Datatype, type TypedArray } from "../tensor/datatype.ts";
import { joinedShape } from "../tensor/join-tensors.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { Tensor } from "../tensor/tensor.ts";

/** A tensor on its way between threads: whatever the datatype, nothing but arrays of numbers. */
export interface WireTensor {
  readonly datatype: Datatype;
  readonly shape: readonly number[];
  /** At least one, to be read one after the other: typed elements; for BYTES the elements as raw contents. */
  readonly parts: readonly TypedArray[];
}

/** Smaller parts are quicker to copy than to hand over one by one, bytes. */
const worthMovingBytes = 16 * 1024;

/**
 * Tensors that differ in nothing but the first dimension, as one that goes between threads. It still looks into the same
 * memory unless it is of BYTES.
 */
export function toWire(tensors: readonly Tensor[]): WireTensor {
  const [{ datatype }] = tensors as readonly [Tensor];
  const parts = tensors.map(({ data }) =>
    datatype === "BYTES" ? joinBytesElements(data as readonly Uint8Array[]) : (data as TypedArray),
  );
  return { datatype, shape: joinedShape(tensors), parts };
}

/**
 * The same tensor ready for `postMessage`, its buffers added to the transfer list. They move if `owned` and nothing else lies
 * in them (an empty one may be anybody's); otherwise a copy of just the elements moves, because a clone would take whole
 * buffers along.
 */
export function toMove(wire: WireTensor, owned: boolean, transfer: ArrayBuffer[]): WireTensor {
  const { datatype, shape, parts } = wire;
  const free = owned || datatype === "BYTES";
  const moves =
    free &&
    parts.every((part) => fillsBuffer(part) && (parts.length === 1 || part.byteLength >= worthMovingBytes));
  const moving = moves ? parts : [copyOf(wire)];
  for (const { buffer } of moving) {
    if (!transfer.includes(buffer as ArrayBuffer)) transfer.push(buffer as ArrayBuffer);
  }
  return { datatype, shape, parts: moving };
}

/** The tensor that came from another thread. */
export function fromWire(wire: WireTensor): Tensor {
  const { datatype, shape } = wire;
  const data = joinParts(wire);
  if (datatype === "BYTES") return fromRaw("", "BYTES", shape, data as Uint8Array);
  return new Tensor(datatype, shape, data);
}

/** All parts in one array: a single one as it is, several in new memory or in the given one, which has to be large enough. */
export function joinParts({ datatype, parts }: WireTensor, memory?: ArrayBuffer): TypedArray {
  const [first] = parts as readonly [TypedArray];
  if (parts.length === 1) return first;
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const ArrayOf = datatype === "BYTES" ? Uint8Array : arrayOf(datatype);
  const joined = new ArrayOf(memory ?? new ArrayBuffer(size * first.BYTES_PER_ELEMENT), 0, size);
  let at = 0;
  for (const part of parts) {
    (joined as Float32Array).set(part as Float32Array, at);
    at += part.length;
  }
  return joined;
}

function copyOf(wire: WireTensor): TypedArray {
  const joined = joinParts(wire);
  // A Node buffer's own slice would be a view of what may be everybody's memory.
  return wire.parts.length === 1 ? (Uint8Array.prototype.slice.call(joined) as TypedArray) : joined;
}

function fillsBuffer({ buffer, byteLength }: TypedArray): boolean {
  return buffer instanceof ArrayBuffer && byteLength > 0 && byteLength === buffer.byteLength;
}
