import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { ResponseSource } from "./handlers.ts";

/** Where a pump's messages go. */
export interface PumpTarget {
  /** False asks the pump to wait for `resume`. */
  writeResponse(message: unknown): boolean;
  onPumpDone(): void;
  onPumpFailed(error: unknown): void;
}

type Step = IteratorResult<unknown> | Promise<IteratorResult<unknown>>;

/** Takes messages from a handler's generator as fast as the client reads, and no faster. */
export class ResponsePump {
  readonly #target: PumpTarget;
  #iterator: { next(): Step; return?(): unknown } | undefined;
  #paused = false;
  #finished = false;
  readonly #onStep = (step: IteratorResult<unknown>): void => {
    if (this.#take(step)) this.run();
  };
  readonly #onError = (error: unknown): void => this.#fail(error);

  constructor(source: ResponseSource<unknown>, target: PumpTarget) {
    this.#target = target;
    const candidate = source as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined;
    this.#iterator = candidate?.[Symbol.asyncIterator]?.() ?? candidate?.[Symbol.iterator]?.();
  }

  run(): void {
    if (this.#iterator === undefined) {
      this.#fail(
        new RpcError(Status.INTERNAL, "the handler of a streaming method returned nothing to iterate"),
      );
      return;
    }
    while (!this.#paused && !this.#finished) {
      let step: Step;
      try {
        step = this.#iterator.next();
      } catch (error) {
        this.#fail(error);
        return;
      }
      if (step instanceof Promise) {
        step.then(this.#onStep, this.#onError);
        return;
      }
      if (!this.#take(step)) return;
    }
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.run();
  }

  /** The client is gone: the generator's `finally` blocks run, its remaining messages are dropped. */
  stop(): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#close();
  }

  #take(step: IteratorResult<unknown>): boolean {
    if (this.#finished) return false;
    if (step.done === true) {
      this.#finished = true;
      this.#target.onPumpDone();
      return false;
    }
    try {
      if (!this.#target.writeResponse(step.value)) this.#paused = true;
    } catch (error) {
      this.#close();
      this.#fail(error);
      return false;
    }
    return !this.#paused;
  }

  #fail(error: unknown): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#target.onPumpFailed(error);
  }

  #close(): void {
    try {
      const returned = this.#iterator?.return?.();
      if (returned instanceof Promise) returned.catch(() => {});
    } catch {
      // The call is over already; there is nobody left to tell.
    }
  }
}
