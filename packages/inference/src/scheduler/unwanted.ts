import { InferenceError } from "../inference-error.ts";
import type { PendingRequest } from "./pending-request.ts";

/** Why a request that waits need not be run any more; undefined when somebody still wants its answer. */
export function unwantedReason(request: PendingRequest, nowMs: number): InferenceError | undefined {
  // A caller whose time is over has left too.
  if ((request.deadlineAtMs ?? nowMs) < nowMs) {
    return new InferenceError("DEADLINE_EXCEEDED", "the deadline passed while the request waited");
  }
  if (request.caller?.cancelled) {
    return new InferenceError("CANCELLED", "the caller went away while the request waited");
  }
  return undefined;
}
