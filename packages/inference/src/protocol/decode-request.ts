import type { ModelInferRequest, ModelInferRequest_InferInputTensor } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type { InferenceRequest } from "../model/inference-request.ts";
import { type Datatype, parseDatatype } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { parseShape } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { fromWireParameters } from "./parameters.ts";
import { fromTyped, isEmpty } from "./typed-contents.ts";

/** How elements travel in a message. */
export type ContentsForm = "raw" | "typed";

/** The form that a request's inputs have; an answer takes the same. */
export function formOf(request: ModelInferRequest): ContentsForm {
  return request.rawInputContents.length > 0 ? "raw" : "typed";
}

/**
 * A request as the engine takes it. Its tensors look into the message's arrays.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the input, what was expected and what came
 */
export function decodeRequest(request: ModelInferRequest): InferenceRequest {
  const inputs = formOf(request) === "raw" ? rawInputs(request) : typedInputs(request);
  return {
    modelName: request.modelName,
    modelVersion: request.modelVersion,
    id: request.id,
    parameters: fromWireParameters(request.parameters),
    inputs,
    outputs: request.outputs.map((output) => output.name),
  };
}

function typedInputs(request: ModelInferRequest): NamedTensor[] {
  return request.inputs.map((input) =>
    named(input, (datatype, shape) => fromTyped(input.name, datatype, shape, input.contents)),
  );
}

function rawInputs(request: ModelInferRequest): NamedTensor[] {
  const raw = request.rawInputContents;
  const typed = request.inputs.find((input) => !isEmpty(input.contents));
  if (typed) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${typed.name}": expected no contents beside raw_input_contents, got both`,
    );
  }
  if (raw.length !== request.inputs.length) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `expected ${request.inputs.length} raw_input_contents, one for each input, got ${raw.length}`,
    );
  }
  return request.inputs.map((input, index) =>
    named(input, (datatype, shape) => fromRaw(input.name, datatype, shape, raw[index] as Uint8Array)),
  );
}

function named(
  input: ModelInferRequest_InferInputTensor,
  read: (datatype: Datatype, shape: number[]) => Tensor,
): NamedTensor {
  const datatype = parseDatatype(input.datatype);
  if (!datatype) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${input.name}": expected a datatype of the protocol such as FP32, got "${input.datatype}"`,
    );
  }
  return { name: input.name, tensor: read(datatype, parseShape(input.name, input.shape)) };
}
