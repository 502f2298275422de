import type { ModelInstance } from "../../backend/instance.ts";
import { asInferenceError, type InferenceError } from "../../inference-error.ts";
import { executeBatch } from "../execute-batch.ts";
import type { PendingRequest, ScheduledResult } from "../pending-request.ts";
import type { InstanceSource, SchedulerEvents } from "../scheduler.ts";
import { timerDelay } from "../timer-delay.ts";
import { unwantedReason } from "../unwanted.ts";
import { decideSlots } from "./decide-slots.ts";
import type { SequenceLane } from "./sequence-lane.ts";
import type { DirectStrategy } from "./sequence-settings.ts";

/** Gives each sequence of an instance the same row of every batch. */
export class DirectLane implements SequenceLane {
  readonly #strategy: DirectStrategy;
  readonly #padding: (like: PendingRequest) => PendingRequest;
  readonly #source: InstanceSource;
  readonly #events: SchedulerEvents;
  /** The next request of each slot. */
  readonly #heads: (PendingRequest | undefined)[];
  #soon: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    strategy: DirectStrategy,
    padding: (like: PendingRequest) => PendingRequest,
    source: InstanceSource,
    events: SchedulerEvents,
  ) {
    this.#strategy = strategy;
    this.#padding = padding;
    this.#source = source;
    this.#events = events;
    this.#heads = Array.from({ length: strategy.slots }, () => undefined);
  }

  get pendingCount(): number {
    return this.#heads.reduce((count, head) => count + (head ? 1 : 0), 0);
  }

  submit(request: PendingRequest, slot: number): void {
    this.#heads[slot] = request;
    this.wake();
  }

  cancel(request: PendingRequest): boolean {
    const slot = this.#heads.indexOf(request);
    if (slot < 0) return false;
    this.#heads[slot] = undefined;
    return true;
  }

  /** Looks for something to run, after everything that the current turn of the event loop brings. */
  wake(): void {
    this.#soon ??= setImmediate(() => {
      this.#soon = undefined;
      this.#dispatch();
    });
  }

  stop(): void {
    if (this.#soon) clearImmediate(this.#soon);
    clearTimeout(this.#timer);
  }

  #dispatch(): void {
    clearTimeout(this.#timer);
    const nowMs = performance.now();
    this.#dropUnwanted(nowMs);
    const decision = decideSlots(this.#strategy, this.#heads, nowMs);
    if (!decision) return;
    if (decision.action === "wait") {
      this.#timer = setTimeout(() => this.#dispatch(), timerDelay(decision.delayMs));
      return;
    }
    const instance = this.#source.acquire();
    if (instance) void this.#run(instance, decision.rows);
  }

  /** What takes the place of one that was dropped may be unwanted as well. */
  #dropUnwanted(nowMs: number): void {
    for (;;) {
      const slot = this.#heads.findIndex((head) => head && unwantedReason(head, nowMs));
      const head = this.#heads[slot];
      if (!head) return;
      this.#heads[slot] = undefined;
      head.reject(unwantedReason(head, nowMs) as InferenceError);
    }
  }

  async #run(instance: ModelInstance, rows: readonly (PendingRequest | undefined)[]): Promise<void> {
    const requests = rows.filter((row) => row !== undefined);
    for (const [slot, row] of rows.entries()) if (row) this.#heads[slot] = undefined;
    try {
      const batch = rows.map((row) => row ?? this.#padding(requests[0] as PendingRequest));
      const { results, timings } = await executeBatch(instance, batch, this.#strategy);
      this.#source.release(instance);
      const batchSize = requests.length;
      this.#events.onExecuted?.({ requests, timings: { ...timings, batchSize } });
      for (const [row, request] of rows.entries()) {
        const result = results[row] as ScheduledResult;
        request?.resolve({ ...result, timings: { ...result.timings, batchSize } });
      }
    } catch (error) {
      this.#source.release(instance);
      const reason = asInferenceError(error);
      for (const request of requests) request.reject(reason);
    }
    this.wake();
  }
}
