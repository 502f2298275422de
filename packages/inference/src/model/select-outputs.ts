import { InferenceError } from "../inference-error.ts";
import { callersSignature, type ModelSignature } from "./model-signature.ts";

/**
 * The positions of the outputs a request asks for, in the request's order; all that are for callers when it names none.
 *
 * @throws InferenceError INVALID_ARGUMENT for a name the model does not have, or one that comes twice.
 */
export function selectOutputs(model: string, signature: ModelSignature, names: readonly string[]): number[] {
  const selected: number[] = [];
  if (names.length === 0) {
    for (let i = 0; i < signature.outputs.length; i++) if (!signature.outputs[i]?.internal) selected.push(i);
    return selected;
  }
  for (const name of names) {
    const index = signature.outputs.findIndex((spec) => spec.name === name && !spec.internal);
    if (index < 0) {
      const known = callersSignature(signature)
        .outputs.map((spec) => spec.name)
        .join(", ");
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `output "${name}" of model "${model}": expected one of ${known}, no such output`,
      );
    }
    if (selected.includes(index)) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `output "${name}" of model "${model}": expected once, got twice`,
      );
    }
    selected.push(index);
  }
  return selected;
}
