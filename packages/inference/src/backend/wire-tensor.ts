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

/**
 * A tensor ready for `postMessage`, its buffer added to the transfer list. The buffer moves if `owned` and nothing else
 * lies in it; otherwise a copy of just the elements moves, because a clone would take the whole buffer along.
 */
export function toWire(tensor: Tensor, owned: boolean, transfer: ArrayBuffer[]): WireTensor {
  const data = wireData(tensor, owned);
  if (!transfer.includes(data.buffer as ArrayBuffer)) transfer.push(data.buffer as ArrayBuffer);
  return { datatype: tensor.datatype, shape: tensor.shape, data };
}

function wireData(tensor: Tensor, owned: boolean): TypedArray {
  if (tensor.datatype === "BYTES") return joinBytesElements(tensor.data as readonly Uint8Array[]);
  const data = tensor.data as TypedArray;
  const movable =
    owned &&
    data.buffer instanceof ArrayBuffer &&
    data.byteOffset === 0 &&
    data.byteLength === data.buffer.byteLength;
  return movable ? data : data.slice();
}

/** The tensor that came from another thread. */
export function fromWire(wire: WireTensor): Tensor {
  if (wire.datatype === "BYTES") return fromRaw("", "BYTES", wire.shape, wire.data as Uint8Array);
  return new Tensor(wire.datatype, wire.shape, wire.data);
}
