import type { ModelSignature } from "../model/model-signature.ts";
import type { Tensor } from "../tensor/tensor.ts";

/** What one execution is given. */
export interface ExecutionRequest {
  /** In the order of the signature's inputs; undefined stands for an optional input that was left out. */
  readonly inputs: readonly (Tensor | undefined)[];
  /** Positions of the wanted outputs in the signature. */
  readonly outputs: readonly number[];
  /** Whether the backend may take the inputs' buffers away from the caller instead of copying them. */
  readonly ownsInputs: boolean;
}

/** What one execution gave. */
export interface ExecutionResult {
  /** In the order of `ExecutionRequest.outputs`. */
  readonly outputs: readonly Tensor[];
  /** How long the model itself took, in nanoseconds. */
  readonly inferNs: number;
}

/** One copy of a model that runs one execution at a time. */
export interface ModelInstance {
  readonly signature: ModelSignature;
  /**
   * Runs the model once.
   *
   * @throws InferenceError UNAVAILABLE when the instance broke down; INVALID_ARGUMENT or INTERNAL when the model failed.
   */
  execute(request: ExecutionRequest): Promise<ExecutionResult>;
  /** Waits for the running execution, then gives back what the instance holds. */
  close(): Promise<void>;
}
