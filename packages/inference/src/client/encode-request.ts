import type { ModelInferRequestInit } from "../gen/inference/grpc_service.ts";
import { toWireParameters } from "../protocol/parameters.ts";
import { hasTypedContents, toTyped } from "../protocol/typed-contents.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { InferOptions, InputTensors } from "./infer-types.ts";
import { tensorsIn } from "./tensors-in.ts";

/** A request as a message. */
export function encodeRequest(
  model: string,
  inputs: InputTensors,
  options: InferOptions,
): ModelInferRequestInit {
  const tensors = tensorsIn(inputs);
  // A request is all raw or all typed.
  const raw = options.contents !== "typed" || tensors.some(([, { datatype }]) => !hasTypedContents(datatype));
  return {
    modelName: model,
    modelVersion: options.version,
    id: options.id,
    parameters: options.parameters && toWireParameters(new Map(Object.entries(options.parameters))),
    inputs: tensors.map(([name, tensor]) => ({
      name,
      datatype: tensor.datatype,
      shape: tensor.shape,
      contents: raw ? undefined : toTyped(tensor),
    })),
    outputs: options.outputs?.map((name) => ({ name })),
    rawInputContents: raw ? tensors.map(([, tensor]) => toRaw(tensor)) : [],
  };
}
