import type { InferenceError } from "../../inference-error.ts";
import { nsPerMs } from "../../model/model-statistics.ts";
import type { PendingRequest } from "../pending-request.ts";
import { statefulRequest } from "./implicit-state.ts";
import type { Sequence } from "./sequence.ts";
import type { SequenceSettings } from "./sequence-settings.ts";

/**
 * A sequence's request as its lane sees it.
 *
 * @param onDone called after its answer went out, or its failure
 */
export function offeredRequest(
  request: PendingRequest,
  sequence: Sequence,
  { strategy, states }: SequenceSettings,
  onDone: (error?: InferenceError) => void,
): PendingRequest {
  // What its wait for company is counted from: when it came, or now that it is its turn.
  const enqueuedAtMs = strategy.kind === "direct" ? request.enqueuedAtMs : performance.now();
  const earlierNs = (enqueuedAtMs - request.enqueuedAtMs) * nsPerMs;
  const turn = states.length > 0 ? statefulRequest(request, sequence, states) : request;
  return {
    ...turn,
    enqueuedAtMs,
    onWait: () => undefined,
    resolve: (result) => {
      const { timings } = result;
      turn.resolve({ ...result, timings: { ...timings, queueNs: timings.queueNs + earlierNs } });
      onDone();
    },
    reject: (error) => {
      turn.reject(error);
      onDone(error);
    },
  };
}
