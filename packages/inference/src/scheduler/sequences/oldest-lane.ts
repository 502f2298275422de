import type { BatchingSettings } from "../batching.ts";
import type { PendingRequest } from "../pending-request.ts";
import { type InstanceSource, Scheduler, type SchedulerEvents } from "../scheduler.ts";
import type { SequenceLane } from "./sequence-lane.ts";

/** Batches whatever the sequences of an instance bring, the request that waited longest first. */
export class OldestLane implements SequenceLane {
  readonly #scheduler: Scheduler;

  constructor(batching: BatchingSettings, source: InstanceSource, events: SchedulerEvents) {
    this.#scheduler = new Scheduler(batching, source, events);
  }

  get pendingCount(): number {
    return this.#scheduler.pendingCount;
  }

  submit(request: PendingRequest): void {
    this.#scheduler.submit(request);
  }

  cancel(request: PendingRequest): boolean {
    return this.#scheduler.cancel(request);
  }

  wake(): void {
    this.#scheduler.wake();
  }

  stop(): void {
    void this.#scheduler.close(AbortSignal.abort());
  }
}
