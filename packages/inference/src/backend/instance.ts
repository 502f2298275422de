import type { Caller, Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { Tensor } from "../tensor/tensor.ts";

/** What one execution is given. */
export interface ExecutionRequest {
  /**
   * In the order of the signature's inputs; undefined stands for an optional input that was left out. Each has at least one
   * part; several follow one another along the first dimension and differ in nothing else.
   */
  readonly inputs: readonly (readonly Tensor[] | undefined)[];
  /** Positions of the wanted outputs in the signature. */
  readonly outputs: readonly number[];
  /** Whether the backend may take the inputs' buffers away from the caller instead of copying them. */
  readonly ownsInputs: boolean;
  /** The request's; empty when several requests share the execution. */
  readonly parameters: Parameters;
  /** Who waits for the answers; undefined for somebody who never leaves. */
  readonly callers: readonly (Caller | undefined)[];
  /** Takes one of several answers; resolves with false when no more are wanted. Undefined when there is exactly one. */
  readonly onPart: ((outputs: readonly Tensor[]) => Promise<boolean>) | undefined;
}

/** What one execution gave. */
export interface ExecutionResult {
  /** In the order of `ExecutionRequest.outputs`; empty when they went to `onPart`. */
  readonly outputs: readonly Tensor[];
  /** How long it took to put the inputs together, in nanoseconds. */
  readonly inputNs: number;
  /** How long the model itself took, in nanoseconds. */
  readonly inferNs: number;
}

/** What a model says of itself beside its signature. */
export interface ModelTraits {
  /** The most elements it takes at once; 0 for no batch dimension, undefined when it does not say. */
  readonly maxBatchSize: number | undefined;
  /** Whether it answers a request any number of times. */
  readonly decoupled: boolean;
}

/** One copy of a model that runs one execution at a time. */
export interface ModelInstance {
  readonly signature: ModelSignature;
  readonly traits: ModelTraits;
  /**
   * Runs the model once.
   *
   * @throws InferenceError UNAVAILABLE when the instance broke down; INVALID_ARGUMENT or INTERNAL when the model failed.
   */
  execute(request: ExecutionRequest): Promise<ExecutionResult>;
  /** Waits for the running execution, then gives back what the instance holds. */
  close(): Promise<void>;
  /** Fails the running execution with UNAVAILABLE, where one can be left in the middle; {@link close} is still to be called. */
  abandon?(): void;
}
