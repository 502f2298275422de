import type { Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { ModelTraits } from "./instance.ts";
import type { WireTensor } from "./wire-tensor.ts";

/** A loaded model, as seen from inside its worker. */
export interface WorkerModel extends ModelTraits {
  readonly signature: ModelSignature;
  /** Runs once. With `onPart`, the answers go there and the result is empty. */
  run(
    inputs: readonly (WireTensor | undefined)[],
    outputs: readonly number[],
    parameters: Parameters,
    onPart: ((outputs: readonly WireTensor[]) => Promise<boolean>) | undefined,
  ): Promise<WireTensor[]>;
  close(): Promise<void>;
}
