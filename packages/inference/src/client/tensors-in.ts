import { InferenceError } from "../inference-error.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { InputTensors } from "./infer-types.ts";

/**
 * The inputs of a request, by name.
 *
 * @throws InferenceError INVALID_ARGUMENT when one is no tensor: not everybody's compiler says so
 */
export function tensorsIn(inputs: InputTensors): (readonly [name: string, tensor: Tensor])[] {
  const entries = Object.entries(inputs);
  for (const [name, value] of entries) {
    if (!isTensor(value))
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `input "${name}" is no tensor; write tensor("FP32", [1, 64], elements), with its own datatype and shape`,
      );
  }
  return entries;
}

/** By what it has: a tensor may come from another copy of the package. */
function isTensor(value: unknown): value is Tensor {
  return (
    typeof value === "object" && value !== null && "datatype" in value && "shape" in value && "data" in value
  );
}
