import { InferenceError } from "../inference-error.ts";
import { canShareBatch, type PendingRequest } from "./pending-request.ts";
import type { QueuePolicy } from "./queue-policy.ts";
import type { RaggedBatching } from "./ragged/ragged-batching.ts";

/** What a queue wants to know of its settings. */
export interface QueueSettings {
  /** Levels 1 to n; 0 for a single level. */
  readonly priorityLevels: number;
  readonly defaultPolicy: QueuePolicy;
  readonly policies: ReadonlyMap<number, QueuePolicy>;
  /** How requests that differ in shape share an execution; undefined when they do not. */
  readonly ragged?: RaggedBatching | undefined;
}

/** Requests that wait, the most urgent level first and in the order they came within a level. */
export class RequestQueue {
  readonly #settings: QueueSettings;
  readonly #levels: PendingRequest[][];
  readonly #waiting = new Set<PendingRequest>();
  /** Requests whose time is over but which may still run when nothing else waits. */
  readonly #delayed: PendingRequest[] = [];

  constructor(settings: QueueSettings) {
    this.#settings = settings;
    this.#levels = Array.from({ length: Math.max(1, settings.priorityLevels) }, () => []);
  }

  get length(): number {
    return this.#waiting.size;
  }

  policyOf(priority: number): QueuePolicy {
    return this.#settings.policies.get(priority) ?? this.#settings.defaultPolicy;
  }

  /** @throws InferenceError UNAVAILABLE when as many requests wait at this level as its policy allows. */
  push(request: PendingRequest): void {
    const level = this.#level(request.priority);
    const { maxQueueSize } = this.policyOf(request.priority);
    if (maxQueueSize > 0 && level.length >= maxQueueSize) {
      throw new InferenceError(
        "UNAVAILABLE",
        `the queue is full: ${level.length} requests wait, at most ${maxQueueSize} may`,
      );
    }
    level.push(request);
    this.#waiting.add(request);
  }

  /** Whether a request still waits. */
  has(request: PendingRequest): boolean {
    return this.#waiting.has(request);
  }

  /** Takes a request out, wherever it waits; false when it is not here any more. */
  remove(request: PendingRequest): boolean {
    if (!this.#waiting.delete(request)) return false;
    return removeFrom(this.#level(request.priority), request) || removeFrom(this.#delayed, request);
  }

  /** Moves a request behind all others. */
  delay(request: PendingRequest): void {
    if (removeFrom(this.#level(request.priority), request)) this.#delayed.push(request);
  }

  /**
   * The requests at the head that may share one execution, up to `maxBatchSize` elements and one more, and whether the
   * one behind them cannot join.
   */
  head(maxBatchSize: number): { candidates: PendingRequest[]; blocked: boolean } {
    const ragged = this.#settings.ragged?.inputs;
    const candidates: PendingRequest[] = [];
    let total = 0;
    for (const request of this.#inOrder()) {
      const first = candidates[0];
      if (first && !canShareBatch(first, request, ragged)) return { candidates, blocked: true };
      candidates.push(request);
      total += request.batchSize;
      if (total > maxBatchSize || maxBatchSize === 0) break;
    }
    return { candidates, blocked: false };
  }

  /** Takes these requests, which are the first ones, out of the queue. */
  take(requests: readonly PendingRequest[]): void {
    for (const request of requests) this.remove(request);
  }

  /** Empties the queue. */
  drain(): PendingRequest[] {
    const all = [...this.#inOrder()];
    for (const level of this.#levels) level.length = 0;
    this.#delayed.length = 0;
    this.#waiting.clear();
    return all;
  }

  *#inOrder(): Generator<PendingRequest> {
    for (const level of this.#levels) yield* level;
    yield* this.#delayed;
  }

  #level(priority: number): PendingRequest[] {
    const index = Math.min(Math.max(priority, 1), this.#levels.length) - 1;
    return this.#levels[index] as PendingRequest[];
  }
}

function removeFrom(list: PendingRequest[], request: PendingRequest): boolean {
  if (list[0] === request) {
    list.shift();
    return true;
  }
  const index = list.indexOf(request);
  if (index < 0) return false;
  list.splice(index, 1);
  return true;
}
