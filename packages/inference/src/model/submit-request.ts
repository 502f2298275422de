import { InferenceError } from "../inference-error.ts";
import type { PendingRequest, ScheduledResult } from "../scheduler/pending-request.ts";
import type { RequestScheduler } from "../scheduler/scheduler.ts";
import { timerDelay } from "../scheduler/timer-delay.ts";
import { unwantedReason } from "../scheduler/unwanted.ts";
import type { InferenceOptions } from "./inference-request.ts";
import { unwatchCaller, watchCaller } from "./watch-caller.ts";

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
  options: InferenceOptions,
): Promise<ScheduledResult> {
  return new Promise((resolve, reject) => {
    const submitted = new SubmittedRequest(scheduler, request, options, resolve, reject);
    scheduler.submit(submitted);
    if (timeoutMs !== undefined) submitted.expireAfter(timeoutMs);
  });
}

/** All of one shape, property by property: schedulers look at them many times for each execution. */
class SubmittedRequest implements PendingRequest {
  readonly inputs: PendingRequest["inputs"];
  readonly outputs: PendingRequest["outputs"];
  readonly ownsInputs: boolean;
  readonly parameters: PendingRequest["parameters"];
  readonly batchSize: number;
  readonly priority: number;
  readonly enqueuedAtMs: number = performance.now();
  readonly deadlineAtMs: number | undefined;
  readonly onPart: PendingRequest["onPart"];
  readonly sequence: PendingRequest["sequence"];
  readonly caller: PendingRequest["caller"];
  readonly #scheduler: RequestScheduler;
  readonly #resolve: (result: ScheduledResult) => void;
  readonly #reject: (error: InferenceError) => void;
  #timer: NodeJS.Timeout | undefined;
  /** Set while the caller's leaving is listened for. */
  #onLeft: (() => void) | undefined;

  constructor(
    scheduler: RequestScheduler,
    request: QueuedRequest,
    { deadlineAtMs, caller }: InferenceOptions,
    resolve: (result: ScheduledResult) => void,
    reject: (error: InferenceError) => void,
  ) {
    this.inputs = request.inputs;
    this.outputs = request.outputs;
    this.ownsInputs = request.ownsInputs;
    this.parameters = request.parameters;
    this.batchSize = request.batchSize;
    this.priority = request.priority;
    this.deadlineAtMs = deadlineAtMs;
    this.onPart = request.onPart;
    this.sequence = request.sequence;
    this.caller = caller;
    this.#scheduler = scheduler;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onWait(): void {
    if (!this.caller) return;
    this.#onLeft = () => {
      const reason = unwantedReason(this, performance.now());
      if (reason && this.#scheduler.cancel(this)) this.reject(reason);
    };
    watchCaller(this.caller, this.#onLeft);
    // Whoever has left already leaves no more; the scheduler takes nothing out while it takes in.
    if (this.caller.cancelled) queueMicrotask(this.#onLeft);
  }

  resolve(result: ScheduledResult): void {
    this.#settle();
    this.#resolve(result);
  }

  reject(error: InferenceError): void {
    this.#settle();
    this.#reject(error);
  }

  expireAfter(timeoutMs: number): void {
    this.#timer = setTimeout(() => {
      if (!this.#scheduler.expire(this)) return;
      const message = `the request waited longer than its ${timeoutMs} ms in the queue`;
      this.reject(new InferenceError("DEADLINE_EXCEEDED", message));
    }, timerDelay(timeoutMs));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.caller && this.#onLeft) unwatchCaller(this.caller, this.#onLeft);
  }
}
