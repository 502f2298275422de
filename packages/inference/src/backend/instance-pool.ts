import { setTimeout as sleep } from "node:timers/promises";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { Permit } from "../scheduler/rate-limiter.ts";
import type { ModelInstance, ModelTraits } from "./instance.ts";

/** Starts one more instance; `onLost` is to be called once if it breaks down later. */
export type StartInstance = (onLost: (reason: InferenceError) => void) => Promise<ModelInstance>;

/** What a pool tells of itself. */
export interface PoolEvents {
  /** An instance is free. */
  onFree(): void;
  /** An instance broke down; another is being started. */
  onLost?(reason: InferenceError): void;
  /** Starting the replacement failed; it is tried again after `retryMs`. */
  onRestartFailed?(reason: InferenceError, retryMs: number): void;
}

const firstRetryMs = 50;
const longestRetryMs = 10_000;
/** How long the next start waits at most when one instance after the other breaks down, whatever they are asked. */
const longestRestMs = 1000;

/** The instances of one model version. One that breaks down is replaced. */
export class InstancePool {
  readonly #start: StartInstance;
  readonly #events: PoolEvents;
  readonly #permit: Permit | undefined;
  readonly #free: ModelInstance[] = [];
  readonly #all = new Set<ModelInstance>();
  readonly #closing = new AbortController();
  #restarts: Promise<void> = Promise.resolve();
  /** Instances that broke down since one has come to the end of a run. */
  #lostInARow = 0;
  readonly size: number;
  readonly signature: ModelSignature;
  readonly traits: ModelTraits;

  private constructor(
    start: StartInstance,
    events: PoolEvents,
    permit: Permit | undefined,
    size: number,
    first: ModelInstance,
  ) {
    this.#start = start;
    this.#events = events;
    this.#permit = permit;
    this.size = size;
    this.signature = first.signature;
    this.traits = first.traits;
  }

  /**
   * Starts `size` instances and waits for all of them.
   *
   * @param permit what each execution takes of the server's resources, if anything
   * @throws InferenceError when one cannot be started; the others have been closed by then
   */
  static async start(
    size: number,
    start: StartInstance,
    events: PoolEvents,
    permit?: Permit,
  ): Promise<InstancePool> {
    let pool: InstancePool | undefined;
    const lost: ModelInstance[] = [];
    const started = await Promise.allSettled(
      Array.from({ length: size }, async () => {
        const instance: ModelInstance = await start((reason) => {
          if (pool) pool.#onLost(instance, reason);
          else lost.push(instance);
        });
        return instance;
      }),
    );
    const instances = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const failed = started.find((result) => result.status === "rejected");
    if (failed || lost.length > 0) {
      permit?.close();
      await Promise.all(instances.map((instance) => instance.close()));
      throw failed
        ? failed.reason
        : new InferenceError("UNAVAILABLE", "an instance ended while the others were starting");
    }
    pool = new InstancePool(start, events, permit, size, instances[0] as ModelInstance);
    for (const instance of instances) pool.#add(instance);
    return pool;
  }

  /** How many instances could run something now. */
  get freeCount(): number {
    return this.#free.length;
  }

  /**
   * Takes a free instance, the one used last first, because its memory is warm; undefined when all are busy or the
   * server's resources are.
   */
  acquire(): ModelInstance | undefined {
    if (this.#free.length === 0 || this.#permit?.take() === false) return undefined;
    return this.#free.pop();
  }

  /** All instances, busy or not. */
  get instances(): readonly ModelInstance[] {
    return [...this.#all];
  }

  /** Takes this instance; false when it is busy or gone, or the server's resources are taken. */
  acquireOne(instance: ModelInstance): boolean {
    const index = this.#free.indexOf(instance);
    if (index < 0 || this.#permit?.take() === false) return false;
    this.#free.splice(index, 1);
    return true;
  }

  /** Gives an instance back. One that broke down meanwhile is not taken again. */
  release(instance: ModelInstance): void {
    this.#permit?.give();
    if (!this.#all.has(instance)) return;
    this.#lostInARow = 0;
    this.#free.push(instance);
  }

  /** Fails running executions that can be left in the middle. */
  abandon(): void {
    for (const instance of this.#all) instance.abandon?.();
  }

  /** Waits for running executions, then ends every instance. */
  async close(): Promise<void> {
    this.#closing.abort();
    const instances = [...this.#all];
    this.#all.clear();
    this.#free.length = 0;
    await Promise.all(instances.map((instance) => instance.close()));
    await this.#restarts;
    this.#permit?.close();
  }

  #add(instance: ModelInstance): void {
    this.#all.add(instance);
    this.#free.push(instance);
  }

  #onLost(instance: ModelInstance, reason: InferenceError): void {
    if (!this.#all.delete(instance)) return;
    const index = this.#free.indexOf(instance);
    if (index >= 0) this.#free.splice(index, 1);
    this.#events.onLost?.(reason);
    // One that breaks down by itself as soon as it is there would be started again and again without a rest.
    const restMs = this.#lostInARow === 0 ? 0 : firstRetryMs * 2 ** (this.#lostInARow - 1);
    this.#lostInARow++;
    const replaced = this.#replace(Math.min(restMs, longestRestMs));
    this.#restarts = Promise.all([this.#restarts, replaced]).then(() => undefined);
  }

  async #replace(restMs: number): Promise<void> {
    if (restMs > 0) await this.#rest(restMs);
    for (
      let retryMs = firstRetryMs;
      !this.#closing.signal.aborted;
      retryMs = Math.min(retryMs * 2, longestRetryMs)
    ) {
      try {
        const instance: ModelInstance = await this.#start((reason) => this.#onLost(instance, reason));
        if (this.#closing.signal.aborted) return await instance.close();
        this.#add(instance);
        this.#events.onFree();
        return;
      } catch (error) {
        this.#events.onRestartFailed?.(asInferenceError(error), retryMs);
        await this.#rest(retryMs);
      }
    }
  }

  /** Waits, unless the pool is closed meanwhile. */
  async #rest(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#closing.signal }).catch(() => undefined);
  }
}
