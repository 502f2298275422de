import type { InferenceError } from "../inference-error.ts";
import type { RequestTimings } from "../scheduler/pending-request.ts";
import type { ModelIdentity } from "./model.ts";

/** Who wants to know what models do: metrics and traces. */
export interface ModelObserver {
  /** A request was answered; without timings when the answer was kept from before. */
  onAnswer?(model: ModelIdentity, elapsedMs: number, timings?: RequestTimings): void;
  /** A request failed. */
  onFailure?(model: ModelIdentity, error: InferenceError): void;
  /** An execution is over. */
  onExecution?(model: ModelIdentity, timings: RequestTimings): void;
}
