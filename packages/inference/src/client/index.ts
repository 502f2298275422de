export { type ImageOptions, imageTensor } from "../image/image-tensor.ts";
export { InferenceError, type InferenceErrorCode } from "../inference-error.ts";
export { parseExactJson } from "../json/exact-json.ts";
export type { Parameters, ParameterValue } from "../model/inference-request.ts";
export {
  formatSignature,
  formatSpec,
  type ModelSignature,
  type TensorSpec,
} from "../model/model-signature.ts";
export type { ContentsForm } from "../protocol/decode-request.ts";
export type { Datatype, TensorData } from "../tensor/datatype.ts";
export type { Element, ElementOf, ElementsOf, Nested, NestedOf } from "../tensor/elements.ts";
export { type AnyTensor, Tensor, tensor } from "../tensor/tensor.ts";
export type { InferOptions, InferResult, InputTensors, ModelMetadata } from "./infer-types.ts";
export { InferenceClient } from "./inference-client.ts";
export type { StreamAnswer, StreamRequest } from "./inference-stream.ts";
export { tensorFromJson } from "./json-tensor.ts";
export {
  type RestCallOptions,
  type RestClientOptions,
  RestInferenceClient,
  type RestInferOptions,
} from "./rest-client.ts";
