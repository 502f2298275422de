import { joinBytesElements } from "../tensor/bytes-elements.ts";
import type { Datatype, TypedArray } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { Tensor } from "../tensor/tensor.ts";

/** A tensor on its way between threads: one buffer, whatever the datatype. */
export interface WireTensor {
  readonly datatype: Datatype;
  readonly shape: readonly number[];
  /** Typed elements; for BYTES the elements as raw contents. */
  readonly data: TypedArray;
}

/** A tensor as it goes between threads, still looking into the same memory unless it is of BYTES. */
export function toWire({ datatype, shape, data }: Tensor): WireTensor {
  const wireData =
    datatype === "BYTES" ? joinBytesElements(data as readonly Uint8Array[]) : (data as TypedArray);
  return { datatype, shape, data: wireData };
}

/**
 * The same tensor ready for `postMessage`, its buffer added to the transfer list. The buffer moves if `owned` and nothing
 * else lies in it (an empty one may be anybody's); otherwise a copy of just the elements moves, because a clone would take the whole buffer along.
 */
export function toMove(wire: WireTensor, owned: boolean, transfer: ArrayBuffer[]): WireTensor {
  const { datatype, shape } = wire;
  const movable =
    (owned || datatype === "BYTES") &&
    wire.data.byteLength > 0 &&
    wire.data.buffer instanceof ArrayBuffer &&
    wire.data.byteOffset === 0 &&
    wire.data.byteLength === wire.data.buffer.byteLength;
  const data = movable ? wire.data : wire.data.slice();
  if (!transfer.includes(data.buffer as ArrayBuffer)) transfer.push(data.buffer as ArrayBuffer);
  return { datatype, shape, data };
}

/** The tensor that came from another thread. */
export function fromWire(wire: WireTensor): Tensor {
  if (wire.datatype === "BYTES") return fromRaw("", "BYTES", wire.shape, wire.data as Uint8Array);
  return new Tensor(wire.datatype, wire.shape, wire.data);
}
