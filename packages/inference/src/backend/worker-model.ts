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

/** A loaded model, as seen from inside its worker. */
export interface WorkerModel extends ModelTraits {
  readonly signature: ModelSignature;
  /** Runs once. With `onPart`, the answers go there and the result is empty. */
  run(
    inputs: readonly (WireTensor | undefined)[],
    outputs: readonly number[],
    parameters: Parameters,
    onPart: ((outputs: readonly WireTensor[]) => Promise<boolean>) | undefined,
  ): Promise<WorkerRun>;
  close(): Promise<void>;
}
