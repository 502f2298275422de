import type { ModelConfig } from "../gen/inference/model_config.ts";
import type { InferenceOptions, InferenceRequest, InferenceResponse } from "./inference-request.ts";
import type { ModelSignature } from "./model-signature.ts";
import type { ModelStatistics } from "./model-statistics.ts";

/** Which model this is. */
export interface ModelIdentity {
  readonly name: string;
  readonly version: string;
  /** As Triton names it: `onnxruntime_onnx`, `typescript`, `ensemble`. */
  readonly platform: string;
}

/** One version of a model, loaded and able to run. */
export interface Model {
  readonly identity: ModelIdentity;
  readonly signature: ModelSignature;
  /** The configuration it runs with, nothing left out. */
  readonly config: ModelConfig;
  readonly statistics: ModelStatistics;
  /** Worker threads it has. */
  readonly instanceCount: number;
  /** Requests that wait for an instance. */
  readonly pendingCount: number;
  /** Whether it may answer a request any number of times; then only {@link stream} runs it. */
  readonly decoupled: boolean;
  /**
   * Runs the model once.
   *
   * @throws InferenceError INVALID_ARGUMENT for inputs that do not fit; UNAVAILABLE when the queue is full or the worker
   * broke down; DEADLINE_EXCEEDED and CANCELLED when nobody waits any more
   */
  infer(request: InferenceRequest, options?: InferenceOptions): Promise<InferenceResponse>;
  /** Runs the model once and gives its answers as they come; one answer for a model that is not decoupled. Fails as {@link infer} does. */
  stream(request: InferenceRequest, options?: InferenceOptions): AsyncGenerator<InferenceResponse, void>;
  /** Lets accepted requests finish until the signal aborts, then gives everything back. */
  close(signal?: AbortSignal): Promise<void>;
}
