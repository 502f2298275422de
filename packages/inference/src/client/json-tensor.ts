import { InferenceError } from "../inference-error.ts";
import { fillShape } from "../model/fill-shape.ts";
import { formatSpec, type TensorSpec } from "../model/model-signature.ts";
import type { Element, Nested } from "../tensor/elements.ts";
import { nestedShape } from "../tensor/nested-shape.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";

/**
 * A JSON value as the tensor that a model's input expects: arrays nested as deep as the input's rank, one less for a
 * batch of one, a flat array that fills the shape, or a single value.
 *
 * @throws InferenceError INVALID_ARGUMENT when it does not fit
 */
export function tensorFromJson(value: unknown, spec: TensorSpec): Tensor {
  const { shape, elements } = flatten(value, spec);
  const rank = spec.shape.length;
  if (shape.length === rank) return tensor(spec.datatype, shape, elements);
  if (shape.length === rank - 1 && Math.abs(spec.shape[0] as number) === 1)
    return tensor(spec.datatype, [1, ...shape], elements);
  if (shape.length <= 1) return tensor(spec.datatype, fillShape(spec, elements.length), elements);
  throw new InferenceError(
    "INVALID_ARGUMENT",
    `input ${formatSpec(spec)}: expected arrays nested ${rank} deep, got ${shape.length}`,
  );
}

function flatten(value: unknown, spec: TensorSpec): { shape: number[]; elements: Element[] } {
  const shape = nestedShape(value);
  const elements = (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]) as Nested[];
  const scalars = elements.every((element) => ["number", "string", "boolean"].includes(typeof element));
  if (!shape || !scalars) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input ${formatSpec(spec)}: expected evenly nested arrays of values`,
    );
  }
  return { shape, elements: elements as Element[] };
}
