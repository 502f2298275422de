import type { TypedArray } from "./datatype.ts";
import { Tensor } from "./tensor.ts";

/** The same elements in memory of their own. */
export function copyTensor({ datatype, shape, data }: Tensor): Tensor {
  const copy =
    datatype === "BYTES" ? (data as readonly Uint8Array[]).map(copyArray) : copyArray(data as TypedArray);
  return new Tensor(datatype, shape, copy);
}

/** Not by the array's own `slice`, with which a Node buffer gives another view of the same memory. */
function copyArray<A extends TypedArray>(array: A): A {
  return Uint8Array.prototype.slice.call(array) as A;
}
