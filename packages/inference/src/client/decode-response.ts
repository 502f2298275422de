import type {
  ModelInferResponse,
  ModelMetadataResponse,
  ModelMetadataResponse_TensorMetadata,
} from "../gen/inference/grpc_service.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import { fromWireParameters } from "../protocol/parameters.ts";
import { fromTyped } from "../protocol/typed-contents.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { parseShape } from "../tensor/shape.ts";
import type { AnyTensor, Tensor } from "../tensor/tensor.ts";
import { datatypeOf } from "./datatype-of.ts";
import type { InferResult, ModelMetadata } from "./infer-types.ts";
import { readAnswer } from "./read-answer.ts";

/**
 * A response as the client gives it.
 *
 * @throws InferenceError INTERNAL when the server broke the protocol
 */
export function decodeResponse(response: ModelInferResponse): InferResult {
  return readAnswer(() => decode(response));
}

function decode(response: ModelInferResponse): InferResult {
  const raw = response.rawOutputContents;
  const outputs: Record<string, Tensor> = {};
  for (const [
    index,
    { name, datatype: datatypeName, shape: dimensions, contents },
  ] of response.outputs.entries()) {
    const datatype = datatypeOf(name, datatypeName);
    const bytes = raw[index];
    const shape = parseShape(name, dimensions);
    outputs[name] = bytes
      ? fromRaw(name, datatype, shape, bytes)
      : fromTyped(name, datatype, shape, contents);
  }
  const { modelName, modelVersion, id } = response;
  return {
    modelName,
    modelVersion,
    id,
    parameters: fromWireParameters(response.parameters),
    outputs: outputs as Record<string, AnyTensor>,
  };
}

/** A model's metadata as the client gives it. */
export function decodeMetadata(metadata: ModelMetadataResponse): ModelMetadata {
  const { name, versions, platform } = metadata;
  return {
    name,
    versions,
    platform,
    inputs: metadata.inputs.map(toSpec),
    outputs: metadata.outputs.map(toSpec),
  };
}

function toSpec({ name, datatype, shape }: ModelMetadataResponse_TensorMetadata): TensorSpec {
  return { name, datatype: datatypeOf(name, datatype), shape: shape.map(Number) };
}
