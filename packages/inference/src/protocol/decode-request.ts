import type { ModelInferRequest, ModelInferRequest_InferInputTensor } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type { InferenceRequest } from "../model/inference-request.ts";
import { placeIn, type RegionPlace, regionName } from "../shared-memory/region-place.ts";
import { SharedInputs } from "../shared-memory/shared-inputs.ts";
import type { SharedMemory } from "../shared-memory/shared-memory.ts";
import { type Datatype, parseDatatype } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { parseShape } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { fromWireParameters } from "./parameters.ts";
import { fromTyped, isEmpty } from "./typed-contents.ts";

/** How elements travel in a message. */
export type ContentsForm = "raw" | "typed";

/** The form that a request's inputs have; an answer takes the same. Those in shared memory lie there raw. */
export function formOf({ inputs, rawInputContents }: ModelInferRequest): ContentsForm {
  if (rawInputContents.length > 0) return "raw";
  const elsewhere = inputs.length > 0 && inputs.every(({ parameters }) => parameters.has(regionName));
  return elsewhere ? "raw" : "typed";
}

/**
 * A request as the engine takes it. Its tensors look into the message's arrays.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the input, what was expected and what came; for inputs in shared memory
 * also what {@link placeIn} and {@link SharedInputs.read} throw
 */
export function decodeRequest(request: ModelInferRequest, memory: SharedMemory): InferenceRequest {
  const inputs =
    request.rawInputContents.length > 0 ? rawInputs(request, memory) : typedInputs(request, memory);
  return {
    modelName: request.modelName,
    modelVersion: request.modelVersion,
    id: request.id,
    parameters: fromWireParameters(request.parameters),
    inputs,
    outputs: request.outputs.map((output) => output.name),
  };
}

function typedInputs(request: ModelInferRequest, memory: SharedMemory): NamedTensor[] {
  const shared = new SharedInputs(memory.maxRequestBytes);
  return request.inputs.map((input) => {
    const place = placeOf(input, memory);
    return named(input, (datatype, shape) =>
      place
        ? shared.read(input.name, datatype, shape, place)
        : fromTyped(input.name, datatype, shape, input.contents),
    );
  });
}

function rawInputs(request: ModelInferRequest, memory: SharedMemory): NamedTensor[] {
  const raw = request.rawInputContents;
  const typed = request.inputs.find((input) => !isEmpty(input.contents));
  if (typed) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${typed.name}": expected no contents beside raw_input_contents, got both`,
    );
  }
  const places = request.inputs.map((input) => placeOf(input, memory));
  const expected = request.inputs.filter((_, index) => places[index] === undefined);
  if (raw.length !== expected.length) {
    const names = expected.map(({ name }) => `"${name}"`).join(", ") || "no input";
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `expected ${expected.length} raw_input_contents, for ${names}, got ${raw.length}`,
    );
  }
  const shared = new SharedInputs(memory.maxRequestBytes);
  let next = 0;
  return request.inputs.map((input, index) => {
    const place = places[index];
    return named(input, (datatype, shape) =>
      place
        ? shared.read(input.name, datatype, shape, place)
        : fromRaw(input.name, datatype, shape, raw[next++] as Uint8Array),
    );
  });
}

/** Where in shared memory an input lies, if it does. */
function placeOf(input: ModelInferRequest_InferInputTensor, memory: SharedMemory): RegionPlace | undefined {
  if (input.parameters.size === 0) return undefined;
  const place = placeIn(memory, fromWireParameters(input.parameters), `input "${input.name}"`);
  if (place && !isEmpty(input.contents)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${input.name}": expected no contents beside shared memory, got both`,
    );
  }
  return place;
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
