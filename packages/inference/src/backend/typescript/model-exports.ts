/**
 * What a model's module gets for `@weft/inference`: the part that is for models. The whole package would bring the servers
 * along, and every worker would spend half a second and megabytes on them.
 */
export { InferenceError } from "../../inference-error.ts";
export { formatSignature, formatSpec } from "../../model/model-signature.ts";
export { Tensor, tensor } from "../../tensor/tensor.ts";
export { defineModel } from "./define-model.ts";
