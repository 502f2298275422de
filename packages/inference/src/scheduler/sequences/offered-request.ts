import type { InferenceError } from "../../inference-error.ts";
import { nsPerMs } from "../../model/model-statistics.ts";
import type { PendingRequest } from "../pending-request.ts";

/**
 * A sequence's request as its lane sees it.
 *
 * @param since what its wait for company is counted from: when it came, or now that it is its turn
 * @param onDone called after its answer went out, or its failure
 */
export function offeredRequest(
  request: PendingRequest,
  since: "arrival" | "turn",
  onDone: (error?: InferenceError) => void,
): PendingRequest {
  const enqueuedAtMs = since === "arrival" ? request.enqueuedAtMs : performance.now();
  const earlierNs = (enqueuedAtMs - request.enqueuedAtMs) * nsPerMs;
  return {
    ...request,
    enqueuedAtMs,
    onWait: () => undefined,
    resolve: (result) => {
      const { timings } = result;
      request.resolve({ ...result, timings: { ...timings, queueNs: timings.queueNs + earlierNs } });
      onDone();
    },
    reject: (error) => {
      request.reject(error);
      onDone(error);
    },
  };
}
