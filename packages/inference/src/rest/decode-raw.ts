import { InferenceError } from "../inference-error.ts";
import { fillShape } from "../model/fill-shape.ts";
import type { Model } from "../model/model.ts";
import { plainOutput } from "../protocol/output-form.ts";
import { elementBytes } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { RestInferRequest } from "./decode-infer.ts";

/**
 * A request without any JSON: the body is the only input's bytes, which tell its shape; for BYTES it is the one element.
 * Its answer is binary. Open Inference Protocol §Raw Binary Request.
 *
 * @throws InferenceError INVALID_ARGUMENT when the model has more inputs, or more open dimensions than the bytes can tell
 */
export function decodeRaw(model: Model, body: Uint8Array): RestInferRequest {
  const { name: modelName, version: modelVersion } = model.identity;
  const [spec, ...others] = model.signature.inputs;
  if (!spec || others.length > 0) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `a request without JSON needs a model with one input, "${modelName}" has ${model.signature.inputs.length}`,
    );
  }
  const { name, datatype, shape } = spec;
  // An open dimension in front is the batch's, of which there is one item.
  const own =
    shape[0] === -1 && (model.config.maxBatchSize ?? 0) > 0
      ? { ...spec, shape: [1, ...shape.slice(1)] }
      : spec;
  if (own.shape.filter((dimension) => dimension === -1).length > 1) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${name}": expected JSON, as bytes cannot tell the lengths of several open dimensions`,
    );
  }
  const tensor =
    datatype === "BYTES"
      ? new Tensor("BYTES", fillShape(own, 1), [body])
      : fromRaw(name, datatype, fillShape(own, body.length / elementBytes(datatype)), body);
  return {
    request: {
      modelName,
      modelVersion,
      id: "",
      parameters: new Map(),
      inputs: [{ name, tensor }],
      outputs: [],
    },
    formOf: () => ({ ...plainOutput, binary: true }),
  };
}
