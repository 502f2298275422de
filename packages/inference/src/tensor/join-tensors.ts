import { arrayOf, type FixedDatatype } from "./datatype.ts";
import { Tensor } from "./tensor.ts";

/** The shape of tensors that differ in nothing but the first dimension, one after the other. */
export function joinedShape(tensors: readonly Tensor[]): readonly number[] {
  const [{ shape }] = tensors as readonly [Tensor];
  if (tensors.length === 1) return shape;
  return [tensors.reduce((rows, tensor) => rows + (tensor.shape[0] as number), 0), ...shape.slice(1)];
}

/** Tensors that differ in nothing but the first dimension, as one. A single one stays as it is. */
export function joinTensors(tensors: readonly Tensor[]): Tensor {
  const [first] = tensors as readonly [Tensor];
  if (tensors.length === 1) return first;
  const shape = joinedShape(tensors);
  if (first.datatype === "BYTES") {
    return new Tensor(
      "BYTES",
      shape,
      tensors.flatMap((tensor) => tensor.data as Uint8Array[]),
    );
  }
  const size = tensors.reduce((sum, tensor) => sum + tensor.size, 0);
  const data = new (arrayOf(first.datatype as FixedDatatype))(size);
  let at = 0;
  for (const tensor of tensors) {
    (data as Float32Array).set(tensor.data as Float32Array, at);
    at += tensor.size;
  }
  return new Tensor(first.datatype, shape, data);
}
