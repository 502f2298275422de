import type { ModelInferResponseInit } from "../gen/inference/grpc_service.ts";
import type { InferenceResponse } from "../model/inference-request.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { ContentsForm } from "./decode-request.ts";
import { toWireParameters } from "./parameters.ts";
import { hasTypedContents, toTyped } from "./typed-contents.ts";

/** A response as a message. FP16 and BF16 outputs, which have no typed form, make all outputs raw. */
export function encodeResponse(response: InferenceResponse, wanted: ContentsForm): ModelInferResponseInit {
  const raw = wanted === "raw" || response.outputs.some(({ tensor }) => !hasTypedContents(tensor.datatype));
  return {
    modelName: response.modelName,
    modelVersion: response.modelVersion,
    id: response.id,
    parameters: toWireParameters(response.parameters),
    outputs: response.outputs.map(({ name, tensor }) => ({
      name,
      datatype: tensor.datatype,
      shape: tensor.shape,
      contents: raw ? undefined : toTyped(tensor),
    })),
    rawOutputContents: raw ? response.outputs.map(({ tensor }) => toRaw(tensor)) : [],
  };
}
