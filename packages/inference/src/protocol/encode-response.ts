import type {
  ModelInferResponse_InferOutputTensorInit,
  ModelInferResponseInit,
} from "../gen/inference/grpc_service.ts";
import type { InferenceResponse } from "../model/inference-request.ts";
import { writeOutput } from "../shared-memory/region-place.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { AnswerForm } from "./answer-form.ts";
import { classify } from "./classification.ts";
import { plainOutput } from "./output-form.ts";
import { toWireParameters } from "./parameters.ts";
import { hasTypedContents, toTyped } from "./typed-contents.ts";

const nothing = new Uint8Array(0);

/** A response as a message. FP16 and BF16 outputs, which have no typed form, make all outputs raw. */
export function encodeResponse(response: InferenceResponse, form: AnswerForm): ModelInferResponseInit {
  const outputs = response.outputs.map(({ name, tensor: whole, labels, batched = false }, index) => {
    const { classCount, place } = form.outputs[index] ?? plainOutput;
    const tensor: Tensor = classCount === undefined ? whole : classify(whole, classCount, labels, batched);
    return { name, tensor, elsewhere: place && writeOutput(name, tensor, place) };
  });
  const raw =
    form.contents === "raw" ||
    outputs.some(({ tensor, elsewhere }) => !elsewhere && !hasTypedContents(tensor.datatype));
  return {
    modelName: response.modelName,
    modelVersion: response.modelVersion,
    id: response.id,
    parameters: toWireParameters(response.parameters),
    outputs: outputs.map(
      ({ name, tensor: { datatype, shape }, tensor, elsewhere }): ModelInferResponse_InferOutputTensorInit =>
        elsewhere
          ? { name, datatype, shape, parameters: toWireParameters(elsewhere) }
          : { name, datatype, shape, contents: raw ? undefined : toTyped(tensor) },
    ),
    // Contents are found by the position of their output.
    rawOutputContents: raw
      ? outputs.map(({ tensor, elsewhere }) => (elsewhere ? nothing : toRaw(tensor)))
      : [],
  };
}
