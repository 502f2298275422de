import type {
  ModelInferRequest_InferRequestedOutputTensor,
  ModelInferResponseInit,
} from "../gen/inference/grpc_service.ts";
import type { InferenceResponse } from "../model/inference-request.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { classify, requestedClassCount } from "./classification.ts";
import type { ContentsForm } from "./decode-request.ts";
import { toWireParameters } from "./parameters.ts";
import { hasTypedContents, toTyped } from "./typed-contents.ts";

/** A response as a message. FP16 and BF16 outputs, which have no typed form, make all outputs raw. */
export function encodeResponse(
  response: InferenceResponse,
  wanted: ContentsForm,
  requested: readonly ModelInferRequest_InferRequestedOutputTensor[],
): ModelInferResponseInit {
  const outputs = response.outputs.map((output, index) => {
    const asked = requested[index];
    const classes = asked && requestedClassCount(asked);
    const { labels, batched = false } = output;
    const tensor: Tensor =
      classes === undefined ? output.tensor : classify(output.tensor, classes, labels, batched);
    return { name: output.name, tensor };
  });
  const raw = wanted === "raw" || outputs.some(({ tensor }) => !hasTypedContents(tensor.datatype));
  return {
    modelName: response.modelName,
    modelVersion: response.modelVersion,
    id: response.id,
    parameters: toWireParameters(response.parameters),
    outputs: outputs.map(({ name, tensor }) => ({
      name,
      datatype: tensor.datatype,
      shape: tensor.shape,
      contents: raw ? undefined : toTyped(tensor),
    })),
    rawOutputContents: raw ? outputs.map(({ tensor }) => toRaw(tensor)) : [],
  };
}
