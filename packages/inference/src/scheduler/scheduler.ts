import type { ModelInstance } from "../backend/instance.ts";
import type { InstancePool } from "../backend/instance-pool.ts";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import { type BatchingSettings, decideBatch } from "./batching.ts";
import { executeBatch } from "./execute-batch.ts";
import { OrderedDelivery } from "./ordered-delivery.ts";
import type { PendingRequest, RequestTimings, ScheduledResult } from "./pending-request.ts";
import { RequestQueue } from "./request-queue.ts";
import { timerDelay } from "./timer-delay.ts";
import { unwantedReason } from "./unwanted.ts";

/** What is known of an execution when it is over. */
export interface ExecutionReport {
  readonly requests: readonly PendingRequest[];
  readonly timings: RequestTimings;
}

/** What a scheduler tells of itself. */
export interface SchedulerEvents {
  onExecuted?(report: ExecutionReport): void;
}

/** Where a scheduler has its instances from. */
export type InstanceSource = Pick<InstancePool, "freeCount" | "acquire" | "release">;

/** Decides when requests run, and where. */
export interface RequestScheduler {
  /** Requests that wait for an instance. */
  readonly pendingCount: number;
  /**
   * Takes a request. Its `resolve` or `reject` is called once, unless {@link cancel} comes first.
   *
   * @throws InferenceError UNAVAILABLE when the queue is full or the model is being unloaded
   */
  submit(request: PendingRequest): void;
  /** Takes a request that still waits out of the queue; false when it runs already or is done. */
  cancel(request: PendingRequest): boolean;
  /** What to do when a request's time in the queue is over: true when it is to be failed. */
  expire(request: PendingRequest): boolean;
  /** An instance became free. */
  wake(): void;
  /** Lets waiting requests finish until the signal aborts, then fails those that still wait. Nothing more is taken. */
  close(signal?: AbortSignal): Promise<void>;
}

/** Sends waiting requests to free instances, several in one execution where the settings allow. */
export class Scheduler implements RequestScheduler {
  readonly #settings: BatchingSettings;
  readonly #pool: InstanceSource;
  readonly #events: SchedulerEvents;
  readonly #queue: RequestQueue;
  readonly #order: OrderedDelivery | undefined;
  /** Came in this turn of the event loop. */
  readonly #arrived: PendingRequest[] = [];
  #soon: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running = 0;
  #onIdle: (() => void) | undefined;
  #closed = false;

  constructor(settings: BatchingSettings, pool: InstanceSource, events: SchedulerEvents = {}) {
    this.#settings = settings;
    this.#pool = pool;
    this.#events = events;
    this.#queue = new RequestQueue(settings);
    this.#order = settings.preserveOrdering ? new OrderedDelivery() : undefined;
  }

  /** Requests that wait for an instance. */
  get pendingCount(): number {
    return this.#queue.length;
  }

  /**
   * Puts a request into the queue. Its `resolve` or `reject` is called once, unless {@link cancel} comes first.
   *
   * @throws InferenceError UNAVAILABLE when the queue is full or the model is being unloaded
   */
  submit(request: PendingRequest): void {
    if (this.#closed) throw new InferenceError("UNAVAILABLE", "the model is being unloaded");
    this.#queue.push(request);
    this.#arrived.push(request);
    this.#order?.expect(request);
    this.wake();
  }

  /** Takes a request that still waits out of the queue; false when it runs already or is done. */
  cancel(request: PendingRequest): boolean {
    if (!this.#queue.remove(request)) return false;
    this.#order?.forget(request);
    this.#checkIdle();
    return true;
  }

  /** What to do when a request's time in the queue is over: false when it does not wait any more. */
  expire(request: PendingRequest): boolean {
    if (this.#queue.policyOf(request.priority).timeoutAction === "reject") return this.cancel(request);
    this.#queue.delay(request);
    return false;
  }

  /** Looks for something to run, after everything that the current turn of the event loop brings. */
  wake(): void {
    this.#soon ??= setImmediate(() => {
      this.#soon = undefined;
      this.#dispatch();
      this.#letWait();
    });
  }

  /** Lets waiting requests finish until the signal aborts, then fails those that still wait. Nothing more is taken. */
  async close(signal?: AbortSignal): Promise<void> {
    this.#closed = true;
    const idle = new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
    const giveUp = (): void => {
      for (const request of this.#queue.drain()) {
        this.#order?.forget(request);
        request.reject(
          new InferenceError("UNAVAILABLE", "the model was unloaded before the request's turn came"),
        );
      }
      this.#checkIdle();
    };
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
    this.#checkIdle();
    await idle;
    signal?.removeEventListener("abort", giveUp);
    if (this.#soon) clearImmediate(this.#soon);
    clearTimeout(this.#timer);
  }

  #dispatch(): void {
    clearTimeout(this.#timer);
    while (this.#pool.freeCount > 0) {
      this.#dropUnwanted();
      const { candidates, blocked } = this.#queue.head(
        this.#settings.dynamic ? this.#settings.maxBatchSize : 0,
      );
      if (candidates.length === 0) return;
      const decision = decideBatch(this.#settings, candidates, blocked, performance.now());
      if (decision.action === "wait") {
        this.#timer = setTimeout(() => this.#dispatch(), timerDelay(decision.delayMs));
        return;
      }
      const instance = this.#pool.acquire();
      if (!instance) return;
      const batch = candidates.slice(0, decision.count);
      this.#queue.take(batch);
      void this.#run(instance, batch);
    }
  }

  #letWait(): void {
    for (const request of this.#arrived) if (this.#queue.has(request)) request.onWait();
    this.#arrived.length = 0;
  }

  /** Takes requests that nobody waits for away from the head of the queue. */
  #dropUnwanted(): void {
    const now = performance.now();
    for (;;) {
      const unwanted = this.#queue
        .head(this.#settings.maxBatchSize)
        .candidates.filter((request) => unwantedReason(request, now) !== undefined);
      if (unwanted.length === 0) return;
      for (const request of unwanted) {
        this.cancel(request);
        request.reject(unwantedReason(request, now) as InferenceError);
      }
    }
  }

  async #run(instance: ModelInstance, batch: readonly PendingRequest[]): Promise<void> {
    this.#running++;
    const deliver = (request: PendingRequest, how: () => void): void => {
      if (this.#order) this.#order.deliver(request, how);
      else how();
    };
    try {
      const { results, timings } = await executeBatch(instance, batch, this.#settings);
      this.#pool.release(instance);
      this.#events.onExecuted?.({ requests: batch, timings });
      for (const [index, request] of batch.entries()) {
        deliver(request, () => request.resolve(results[index] as ScheduledResult));
      }
    } catch (error) {
      this.#pool.release(instance);
      const reason = asInferenceError(error);
      for (const request of batch) deliver(request, () => request.reject(reason));
    }
    this.#running--;
    if (this.#queue.length > 0) this.#dispatch();
    this.#checkIdle();
  }

  #checkIdle(): void {
    if (this.#running === 0 && this.#queue.length === 0) this.#onIdle?.();
  }
}
