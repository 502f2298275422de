export { InferenceError, type InferenceErrorCode } from "./inference-error.ts";
export type { NamedTensor } from "./model/check-inputs.ts";
export type {
  Caller,
  InferenceOptions,
  InferenceRequest,
  InferenceResponse,
  Parameters,
  ParameterValue,
} from "./model/inference-request.ts";
export { LoadedModel } from "./model/loaded-model.ts";
export {
  formatSignature,
  formatSpec,
  type ModelSignature,
  type TensorSpec,
} from "./model/model-signature.ts";
export { inferenceService } from "./protocol/inference-service.ts";
export { ModelRepository, type ModelState, type ModelStatus } from "./repository/model-repository.ts";
export { InferenceEngine } from "./server/inference-engine.ts";
export { type ServedModel, type ServeOptions, type Serving, serve } from "./server/serve.ts";
export type { Datatype, TensorData } from "./tensor/datatype.ts";
export { type Element, type Nested, Tensor, tensor } from "./tensor/tensor.ts";
