import type { CallContext } from "@weft/grpc";
import type { InferenceOptions } from "../model/inference-request.ts";

/** A call's deadline and cancellation as the engine takes them. The message's arrays belong to the call. */
export function callOptions(context: CallContext): InferenceOptions {
  const remainingMs = context.timeRemainingMs();
  return {
    ownsInputs: true,
    caller: context,
    deadlineAtMs: remainingMs === Number.POSITIVE_INFINITY ? undefined : performance.now() + remainingMs,
  };
}
