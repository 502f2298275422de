import type { Tensor } from "../../tensor/tensor.ts";
import type { PendingRequest } from "../pending-request.ts";
import type { Slot } from "./sequence-slots.ts";

/**
 * `open` takes more requests; `ending` has its last one or was given up; `lost` had its state in a worker that is gone;
 * `over` has left.
 */
export type SequenceState = "open" | "ending" | "lost" | "over";

/** Requests that belong together and run one after the other on one instance. */
export class Sequence {
  readonly id: string;
  /** Those behind the one in flight. */
  readonly waiting: PendingRequest[] = [];
  /** The request that its lane has, and what the lane knows it by. */
  inFlight: { readonly request: PendingRequest; readonly offered: PendingRequest } | undefined;
  /** Undefined in the backlog. */
  slot: Slot | undefined;
  /** One of the same id that is not over yet: a model that keeps its state by id must not see both at once. */
  after: Sequence | undefined;
  state: SequenceState = "open";
  /** Whether a request of it has run, so that its instance may know of it. */
  hasRun = false;
  /** What the model's last answer left for the next request, for each of its implicit states; undefined before the first. */
  memory: readonly Tensor[] | undefined;
  lastUsedMs: number;

  constructor(id: string, after: Sequence | undefined, nowMs: number) {
    this.id = id;
    this.after = after;
    this.lastUsedMs = nowMs;
  }

  get hasRequests(): boolean {
    return this.inFlight !== undefined || this.waiting.length > 0;
  }

  /** Whether it may have a slot. */
  get mayStart(): boolean {
    return !this.after || this.after.state === "over" || this.after.state === "lost";
  }

  /** Milliseconds until it is taken for ended; at most `maxIdleMs`, which is also what one with requests has. */
  idleLeftMs(maxIdleMs: number, nowMs: number): number {
    return this.hasRequests ? maxIdleMs : maxIdleMs - (nowMs - this.lastUsedMs);
  }
}
