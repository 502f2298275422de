import { setMaxListeners } from "node:events";
import { InferenceError } from "../inference-error.ts";
import type { PendingRequest, ScheduledResult } from "../scheduler/pending-request.ts";
import type { RequestScheduler } from "../scheduler/scheduler.ts";
import { timerDelay } from "../scheduler/timer-delay.ts";
import type { InferenceOptions } from "./inference-request.ts";

/** What a request brings to the queue. */
export type QueuedRequest = Pick<
  PendingRequest,
  "inputs" | "outputs" | "batchSize" | "priority" | "ownsInputs" | "parameters" | "onPart" | "sequence"
>;

/**
 * Gives a request to a scheduler and waits for its result, for as long as its caller does and its time in the queue lasts.
 *
 * @throws InferenceError CANCELLED or DEADLINE_EXCEEDED when it was taken out of the queue again; otherwise what it failed with
 */
export function submitRequest(
  scheduler: RequestScheduler,
  request: QueuedRequest,
  timeoutMs: number | undefined,
  { deadlineAtMs, caller }: InferenceOptions,
): Promise<ScheduledResult> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let watched = false;
    const settle = (): void => {
      clearTimeout(timer);
      if (watched) caller?.signal.removeEventListener("abort", onAbort);
    };
    const pending: PendingRequest = {
      ...request,
      enqueuedAtMs: performance.now(),
      deadlineAtMs,
      caller,
      onWait: () => {
        watched = true;
        // A stream's requests share their call's signal: however many wait, it is no leak.
        if (caller) setMaxListeners(0, caller.signal);
        caller?.signal.addEventListener("abort", onAbort, { once: true });
      },
      resolve: (result) => {
        settle();
        resolve(result);
      },
      reject: (error) => {
        settle();
        reject(error);
      },
    };
    const onAbort = (): void => {
      if (scheduler.cancel(pending)) {
        pending.reject(new InferenceError("CANCELLED", "the caller went away while the request waited"));
      }
    };
    scheduler.submit(pending);
    if (timeoutMs !== undefined) {
      timer = setTimeout(() => {
        if (scheduler.expire(pending)) {
          const message = `the request waited longer than its ${timeoutMs} ms in the queue`;
          pending.reject(new InferenceError("DEADLINE_EXCEEDED", message));
        }
      }, timerDelay(timeoutMs));
    }
  });
}
