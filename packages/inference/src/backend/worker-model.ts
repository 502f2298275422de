import type { Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { ModelTraits } from "./instance.ts";
import type { WireTensor } from "./wire-tensor.ts";

/** What one run inside a worker gave. */
export interface WorkerRun {
  /** Empty when the answers went to `onPart`. */
  readonly outputs: readonly WireTensor[];
  /** How long it took to put the inputs together, in nanoseconds. */
  readonly inputNs: number;
  /** How long the model itself took, in nanoseconds. */
  readonly inferNs: number;
}

/** What a run inside a worker knows of its requests. */
export interface RunContext {
  readonly parameters: Parameters;
  /** Aborts when nobody waits for the answer any more. Made when it is first read. */
  readonly signal: AbortSignal;
  /** Takes one of several answers; resolves with false when no more are wanted. Undefined when there is exactly one. */
  readonly onPart: ((outputs: readonly WireTensor[]) => Promise<boolean>) | undefined;
}

/** A loaded model, as seen from inside its worker. */
export interface WorkerModel extends ModelTraits {
  readonly signature: ModelSignature;
  /** Runs once. With `onPart`, the answers go there and the result is empty. */
  run(
    inputs: readonly (WireTensor | undefined)[],
    outputs: readonly number[],
    context: RunContext,
  ): Promise<WorkerRun>;
  close(): Promise<void>;
}
