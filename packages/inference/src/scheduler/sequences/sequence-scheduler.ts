import type { InstancePool } from "../../backend/instance-pool.ts";
import { InferenceError } from "../../inference-error.ts";
import type { PendingRequest, SequencePosition } from "../pending-request.ts";
import type { RequestScheduler, SchedulerEvents } from "../scheduler.ts";
import { unwantedReason } from "../unwanted.ts";
import { DirectLane } from "./direct-lane.ts";
import { IdleClock } from "./idle-clock.ts";
import { offeredRequest } from "./offered-request.ts";
import { OldestLane } from "./oldest-lane.ts";
import { paddingMaker } from "./padding-request.ts";
import type { Sequence } from "./sequence.ts";
import { SequenceBook } from "./sequence-book.ts";
import { onlyInstance } from "./sequence-lane.ts";
import type { SequenceSettings } from "./sequence-settings.ts";
import { SequenceSlots } from "./sequence-slots.ts";

/**
 * Sends all requests of a sequence to the instance that its first one went to, because that is where its state is. An
 * instance has so many slots; sequences that find none free wait until one ends, and their requests with them.
 */
export class SequenceScheduler implements RequestScheduler {
  readonly #settings: SequenceSettings;
  readonly #slots: SequenceSlots;
  readonly #book = new SequenceBook();
  /** All that have a slot, wait for one, or have a request under way. */
  readonly #live = new Set<Sequence>();
  /** Those that wait for a slot, in the order they came. */
  readonly #backlog: Sequence[] = [];
  readonly #idle: IdleClock;
  #onIdle: (() => void) | undefined;
  #closed = false;

  constructor(settings: SequenceSettings, pool: InstancePool, events: SchedulerEvents = {}) {
    this.#settings = settings;
    const { controls, strategy } = settings;
    const padding = paddingMaker(
      controls,
      pool.signature.inputs.map(({ name }) => name),
    );
    this.#slots = new SequenceSlots(pool, strategy.slots, (instance) => {
      const source = onlyInstance(pool, instance);
      return strategy.kind === "direct"
        ? new DirectLane(strategy, padding, source, events)
        : new OldestLane(strategy.batching, source, events);
    });
    this.#idle = new IdleClock(
      settings.maxIdleMs,
      () => this.#book.sequences,
      (sequence) => this.#finish(sequence),
    );
  }

  get pendingCount(): number {
    let count = this.#slots.pendingCount;
    for (const { waiting } of this.#live) count += waiting.length;
    return count;
  }

  /**
   * @throws InferenceError INVALID_ARGUMENT for a sequence that was not started, or a batch; UNAVAILABLE when its state is
   * lost or the model is being unloaded
   */
  submit(request: PendingRequest): void {
    if (this.#closed) throw new InferenceError("UNAVAILABLE", "the model is being unloaded");
    if (request.batchSize > 1) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `a request of a sequence must have batch size 1, got ${request.batchSize}`,
      );
    }
    this.#refresh();
    const position = request.sequence as SequencePosition;
    const sequence = this.#sequenceFor(position);
    sequence.waiting.push(request);
    sequence.lastUsedMs = performance.now();
    if (position.end) sequence.state = "ending";
    request.onWait();
    this.#admit();
    this.#offer(sequence);
    this.#idle.start();
  }

  /** The requests behind it go as well, because what they build on will not have happened. */
  cancel(request: PendingRequest): boolean {
    const sequence = this.#book.ofRequest(request);
    if (!sequence) return false;
    const { inFlight, waiting, slot } = sequence;
    if (inFlight?.request === request) {
      if (!slot?.lane.cancel(inFlight.offered)) return false;
      sequence.inFlight = undefined;
      this.#breakOff(sequence, 0);
      return true;
    }
    const index = waiting.indexOf(request);
    waiting.splice(index, 1);
    this.#breakOff(sequence, index);
    return true;
  }

  /** A request's time ends its wait in the backlog only, and then that of all requests of its sequence. */
  expire(request: PendingRequest): boolean {
    const sequence = this.#book.ofRequest(request);
    if (!sequence || !this.#backlog.includes(sequence)) return false;
    const reason = new InferenceError(
      "UNAVAILABLE",
      `sequence ${sequence.id} waited for a slot longer than the timeout of one of its requests`,
    );
    for (const each of sequence.waiting.splice(0)) each.reject(reason);
    this.#finish(sequence);
    return false;
  }

  wake(): void {
    this.#refresh();
    this.#admit();
    this.#slots.wake();
  }

  /** Sequences whose END has not come end as soon as they have no requests. */
  async close(signal?: AbortSignal): Promise<void> {
    this.#closed = true;
    const idle = new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
    const giveUp = (): void => this.#giveUp();
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
    for (const sequence of [...this.#live]) this.#settle(sequence);
    this.#checkClosed();
    await idle;
    signal?.removeEventListener("abort", giveUp);
    this.#idle.stop();
    this.#slots.stop();
  }

  /** The sequence that a request belongs to, a new one if it starts. */
  #sequenceFor(position: SequencePosition): Sequence {
    const open = this.#book.open(position.id);
    if (open && open.idleLeftMs(this.#settings.maxIdleMs, performance.now()) > 0) return open;
    if (open) this.#finish(open);
    const sequence = this.#book.begin(position);
    this.#live.add(sequence);
    this.#backlog.push(sequence);
    return sequence;
  }

  /** Gives free slots to sequences of the backlog. */
  #admit(): void {
    for (;;) {
      const index = this.#backlog.findIndex(({ mayStart }) => mayStart);
      const sequence = this.#backlog[index];
      if (!sequence || !this.#slots.assign(sequence)) return;
      this.#backlog.splice(index, 1);
      sequence.after = undefined;
      this.#offer(sequence);
    }
  }

  /** Hands a sequence's next request to its lane, which gets one at a time. */
  #offer(sequence: Sequence): void {
    const { slot, inFlight } = sequence;
    if (!slot || inFlight) return;
    const request = sequence.waiting.shift();
    if (!request) return;
    const onDone = (error?: InferenceError): void => this.#onDone(sequence, request, error);
    const offered = offeredRequest(request, sequence, this.#settings, onDone);
    sequence.inFlight = { request, offered };
    slot.lane.submit(offered, slot.index);
  }

  #onDone(sequence: Sequence, request: PendingRequest, error: InferenceError | undefined): void {
    sequence.inFlight = undefined;
    sequence.hasRun = true;
    sequence.lastUsedMs = performance.now();
    if (error) {
      if (unwantedReason(request, sequence.lastUsedMs)) {
        this.#breakOff(sequence, 0);
        return;
      }
      this.#refresh();
    }
    this.#offer(sequence);
    this.#settle(sequence);
  }

  /** Fails the requests from `index` on, and lets the sequence end behind those before. */
  #breakOff(sequence: Sequence, index: number): void {
    const reason = new InferenceError(
      "CANCELLED",
      `sequence ${sequence.id} was given up: nobody waited for an earlier request of it any more`,
    );
    for (const request of sequence.waiting.splice(index)) request.reject(reason);
    if (sequence.state === "open") sequence.state = "ending";
    this.#settle(sequence);
  }

  #settle(sequence: Sequence): void {
    if (sequence.hasRequests) return;
    if (sequence.state !== "open" || this.#closed) this.#finish(sequence);
  }

  /** The sequence has no requests and takes no more. */
  #finish(sequence: Sequence): void {
    const inBacklog = this.#backlog.indexOf(sequence);
    if (inBacklog >= 0) this.#backlog.splice(inBacklog, 1);
    this.#live.delete(sequence);
    this.#slots.release(sequence);
    sequence.memory = undefined;
    // A lost one is remembered for as long as it could have been idle, so that its caller learns of it.
    const { maxIdleMs } = this.#settings;
    if (sequence.state !== "lost" || sequence.idleLeftMs(maxIdleMs, performance.now()) <= 0) {
      sequence.state = "over";
      this.#book.forget(sequence);
    }
    this.#admit();
    this.#checkClosed();
  }

  /** Fails what sequences had on instances that are gone. Those of which nothing has run have lost nothing but their slot. */
  #refresh(): void {
    const dead = this.#slots.refresh();
    if (dead.length === 0) return;
    const unharmed = dead.filter((sequence) => this.#takeBack(sequence));
    this.#backlog.unshift(...unharmed);
    for (const sequence of dead) {
      if (unharmed.includes(sequence)) continue;
      sequence.state = "lost";
      this.#failWaiting(sequence, `sequence ${sequence.id} lost the worker that had its state`);
    }
    this.#admit();
  }

  /** Takes a sequence out of its slot unless something of it has run there or does; false then. */
  #takeBack(sequence: Sequence): boolean {
    const { inFlight, slot } = sequence;
    if (sequence.hasRun || (inFlight && !slot?.lane.cancel(inFlight.offered))) return false;
    if (inFlight) sequence.waiting.unshift(inFlight.request);
    sequence.inFlight = undefined;
    this.#slots.release(sequence);
    return true;
  }

  #giveUp(): void {
    for (const sequence of [...this.#live]) {
      this.#failWaiting(sequence, "the model was unloaded before the request's turn came");
    }
  }

  #failWaiting(sequence: Sequence, message: string): void {
    const reason = new InferenceError("UNAVAILABLE", message);
    const { inFlight, slot, waiting } = sequence;
    if (inFlight && slot?.lane.cancel(inFlight.offered)) {
      sequence.inFlight = undefined;
      inFlight.request.reject(reason);
    }
    for (const request of waiting.splice(0)) request.reject(reason);
    this.#settle(sequence);
  }

  #checkClosed(): void {
    if (this.#closed && this.#live.size === 0) this.#onIdle?.();
  }
}
