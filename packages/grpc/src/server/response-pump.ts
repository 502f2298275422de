import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { ResponseSource } from "./handlers.ts";
import { isPromise } from "./is-promise.ts";

/** Where a pump's messages go. */
export interface PumpTarget {
  /** False asks the pump to wait for `resume`. */
  writeResponse(message: unknown): boolean;
  onPumpDone(): void;
  onPumpFailed(error: unknown): void;
}

type Step = IteratorResult<unknown> | PromiseLike<IteratorResult<unknown>>;

/** Takes messages from a handler's generator as fast as the client reads, and no faster. */
export class ResponsePump {
  readonly #target: PumpTarget;
  readonly #source: ResponseSource<unknown>;
  #iterator: { next(): Step; return?(): unknown } | undefined;
  #paused = false;
  #finished = false;
  readonly #onStep = (step: IteratorResult<unknown>): void => {
    if (this.#take(step)) this.#run(this.#iterator!);
  };
  readonly #onError = (error: unknown): void => this.#fail(error);

  constructor(source: ResponseSource<unknown>, target: PumpTarget) {
    this.#target = target;
    this.#source = source;
  }

  /** Begins; to be called once. */
  start(): void {
    const candidate = this.#source as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined;
    try {
      this.#iterator = candidate?.[Symbol.asyncIterator]?.() ?? candidate?.[Symbol.iterator]?.();
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (this.#iterator === undefined)
      this.#fail(
        new RpcError(Status.INTERNAL, "the handler of a streaming method returned nothing to iterate"),
      );
    else this.#run(this.#iterator);
  }

  #run(iterator: { next(): Step }): void {
    while (!this.#paused && !this.#finished) {
      let step: Step;
      try {
        step = iterator.next();
      } catch (error) {
        this.#fail(error);
        return;
      }
      if (isPromise(step)) {
        step.then(this.#onStep, this.#onError);
        return;
      }
      if (!this.#take(step)) return;
    }
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#run(this.#iterator!);
  }

  /** The client is gone: the generator's `finally` blocks run, its remaining messages are dropped. Resolves when they have run. */
  stop(): Promise<void> {
    if (this.#finished) return Promise.resolve();
    this.#finished = true;
    return this.#close();
  }

  #take(step: IteratorResult<unknown>): boolean {
    if (this.#finished) return false;
    try {
      // What a hand-written iterator gives may be no result at all.
      if (step.done !== true) {
        if (!this.#target.writeResponse(step.value)) this.#paused = true;
        return !this.#paused;
      }
    } catch (error) {
      void this.#close();
      this.#fail(error);
      return false;
    }
    this.#finished = true;
    this.#target.onPumpDone();
    return false;
  }

  #fail(error: unknown): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#target.onPumpFailed(error);
  }

  async #close(): Promise<void> {
    try {
      await this.#iterator?.return?.();
    } catch {
      // The call is over already; there is nobody left to tell.
    }
  }
}
