export {
  defineModel,
  type ModelContext,
  type ModelDefinition,
  type OutputValue,
  type TensorDefinition,
  type TensorDefinitions,
} from "./backend/typescript/define-model.ts";
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
export type { Model, ModelIdentity } from "./model/model.ts";
export {
  formatSignature,
  formatSpec,
  type ModelSignature,
  type TensorSpec,
} from "./model/model-signature.ts";
export { inferenceService } from "./protocol/inference-service.ts";
export { inferenceV1Service } from "./protocol/v1/inference-v1-service.ts";
export type { ModelState, ModelStatus } from "./repository/model-book.ts";
export { ModelRepository } from "./repository/model-repository.ts";
export { InferenceEngine, type ModelControl } from "./server/inference-engine.ts";
export { jsonLogger } from "./server/logging.ts";
export { serve } from "./server/serve.ts";
export type {
  ListenAddress,
  ServedModel,
  ServeOptions,
  Serving,
  ShutdownOptions,
  TlsOptions,
} from "./server/serve-options.ts";
export type { Datatype, TensorData } from "./tensor/datatype.ts";
export type { Element, Nested } from "./tensor/elements.ts";
export { Tensor, tensor } from "./tensor/tensor.ts";
