import type { ModelInstance } from "../backend/instance.ts";
import type { InstancePool } from "../backend/instance-pool.ts";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { SequenceControl } from "../model/sequence-controls.ts";
import { executeBatch } from "./execute-batch.ts";
import type { PendingRequest, ScheduledResult, SequencePosition } from "./pending-request.ts";
import type { RequestScheduler, SchedulerEvents } from "./scheduler.ts";

/** How sequences are kept. */
export interface SequenceSettings {
  /** A sequence without a request for so long has ended, in milliseconds. */
  readonly maxIdleMs: number;
  /** Inputs that are filled in for the caller. */
  readonly controls: readonly SequenceControl[];
}

/** Requests that belong together and run on one instance, one after the other. */
interface Sequence {
  readonly instance: ModelInstance;
  readonly waiting: PendingRequest[];
  running: boolean;
  lastUsedMs: number;
}

/** Sends all requests of a sequence to the instance that its first one went to, because that is where its state is. */
export class SequenceScheduler implements RequestScheduler {
  readonly #settings: SequenceSettings;
  readonly #pool: InstancePool;
  readonly #events: SchedulerEvents;
  readonly #sequences = new Map<string, Sequence>();
  #onIdle: (() => void) | undefined;
  #closed = false;

  constructor(settings: SequenceSettings, pool: InstancePool, events: SchedulerEvents = {}) {
    this.#settings = settings;
    this.#pool = pool;
    this.#events = events;
  }

  get pendingCount(): number {
    let count = 0;
    for (const { waiting } of this.#sequences.values()) count += waiting.length;
    return count;
  }

  /** @throws InferenceError INVALID_ARGUMENT for a sequence that was not started, or whose instance or time is lost */
  submit(request: PendingRequest): void {
    if (this.#closed) throw new InferenceError("UNAVAILABLE", "the model is being unloaded");
    const position = request.sequence as SequencePosition;
    this.#forgetIdle();
    const sequence = position.start ? this.#start(position.id) : this.#sequences.get(position.id);
    if (!sequence) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `sequence ${position.id} has not been started, or was idle too long`,
      );
    }
    sequence.waiting.push(request);
    sequence.lastUsedMs = performance.now();
    this.wake();
    if (sequence.waiting.includes(request)) request.onWait();
  }

  cancel(request: PendingRequest): boolean {
    for (const { waiting } of this.#sequences.values()) {
      const index = waiting.indexOf(request);
      if (index < 0) continue;
      waiting.splice(index, 1);
      this.#checkIdle();
      return true;
    }
    return false;
  }

  expire(request: PendingRequest): boolean {
    return this.cancel(request);
  }

  wake(): void {
    for (const [id, sequence] of this.#sequences) {
      if (sequence.running || sequence.waiting.length === 0) continue;
      if (!this.#pool.instances.includes(sequence.instance)) this.#lose(id, sequence);
      else if (this.#pool.acquireOne(sequence.instance)) void this.#run(id, sequence);
    }
  }

  async close(signal?: AbortSignal): Promise<void> {
    this.#closed = true;
    const idle = new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
    const giveUp = (): void => {
      const reason = new InferenceError(
        "UNAVAILABLE",
        "the model was unloaded before the request's turn came",
      );
      for (const { waiting } of this.#sequences.values())
        for (const request of waiting.splice(0)) request.reject(reason);
      this.#checkIdle();
    };
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
    this.#checkIdle();
    await idle;
    signal?.removeEventListener("abort", giveUp);
  }

  /** Pins a new sequence to the instance with the fewest. One that goes on under the same id starts over where it is. */
  #start(id: string): Sequence {
    const before = this.#sequences.get(id);
    if (before && this.#pool.instances.includes(before.instance)) return before;
    const load = new Map(this.#pool.instances.map((instance) => [instance, 0]));
    for (const { instance } of this.#sequences.values()) load.set(instance, (load.get(instance) ?? 0) + 1);
    const [least] = [...load]
      .filter(([instance]) => this.#pool.instances.includes(instance))
      .sort(([, a], [, b]) => a - b);
    if (!least) throw new InferenceError("UNAVAILABLE", "no instance is running; one is being started");
    const sequence: Sequence = {
      instance: least[0],
      waiting: [],
      running: false,
      lastUsedMs: performance.now(),
    };
    this.#sequences.set(id, sequence);
    return sequence;
  }

  async #run(id: string, sequence: Sequence): Promise<void> {
    const request = sequence.waiting.shift() as PendingRequest;
    sequence.running = true;
    try {
      if (request.caller?.cancelled)
        throw new InferenceError("CANCELLED", "the caller went away while the request waited");
      if ((request.deadlineAtMs ?? Number.POSITIVE_INFINITY) < performance.now()) {
        throw new InferenceError("DEADLINE_EXCEEDED", "the deadline passed while the request waited");
      }
      const { results, timings } = await executeBatch(sequence.instance, [request]);
      this.#events.onExecuted?.({ requests: [request], timings });
      request.resolve(results[0] as ScheduledResult);
    } catch (error) {
      request.reject(asInferenceError(error));
    }
    this.#pool.release(sequence.instance);
    sequence.running = false;
    sequence.lastUsedMs = performance.now();
    // The others of this instance come first now.
    this.#sequences.delete(id);
    if (!request.sequence?.end || sequence.waiting.length > 0) this.#sequences.set(id, sequence);
    this.wake();
    this.#checkIdle();
  }

  #lose(id: string, sequence: Sequence): void {
    this.#sequences.delete(id);
    const reason = new InferenceError("UNAVAILABLE", `sequence ${id} lost the worker that had its state`);
    for (const request of sequence.waiting.splice(0)) request.reject(reason);
  }

  #forgetIdle(): void {
    const oldestMs = performance.now() - this.#settings.maxIdleMs;
    for (const [id, { running, waiting, lastUsedMs }] of this.#sequences) {
      if (!running && waiting.length === 0 && lastUsedMs < oldestMs) this.#sequences.delete(id);
    }
  }

  #checkIdle(): void {
    const busy = [...this.#sequences.values()].some(({ running, waiting }) => running || waiting.length > 0);
    if (!busy) this.#onIdle?.();
  }
}
