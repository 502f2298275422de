import { HandlerGate, runInterceptors } from "./interception.ts";
import { isPromise } from "./is-promise.ts";
import { ServerCall } from "./server-call.ts";
import { ServerError } from "./server-error.ts";

/** A call whose handler runs within the interceptors, if there are any. */
export abstract class HandledCall extends ServerCall {
  /** Where the interceptors wait for the handler. */
  #gate: HandlerGate | undefined;
  #response: unknown;

  /** Runs the handler; ends in `handlerDone` or `handlerFailed`. */
  protected abstract invoke(): void;
  /** Handler and interceptors are done. */
  protected abstract conclude(response: unknown): void;

  protected dispatch(): void {
    if (this.scope.interceptors.length === 0) this.invoke();
    else this.#intercept();
  }

  /** What a handler of one response has returned. */
  protected handlerReturned(result: unknown): void {
    if (isPromise(result))
      result.then(
        (response) => this.handlerDone(response),
        (error: unknown) => this.handlerFailed(error),
      );
    else this.handlerDone(result);
  }

  protected handlerDone(response: unknown): void {
    if (this.#gate === undefined) this.conclude(response);
    else {
      this.#response = response;
      this.#gate.open();
    }
  }

  protected handlerFailed(error: unknown): void {
    if (this.#gate === undefined) this.fail(error);
    else this.#gate.fail(error);
  }

  /** Sends the one response and ends the call. */
  protected respond(response: unknown): void {
    if (this.ended) return;
    try {
      this.sendResponse(response);
    } catch (error) {
      this.fail(error);
      return;
    }
    this.succeed();
  }

  #intercept(): void {
    const gate = new HandlerGate();
    let begun = false;
    runInterceptors(this.scope.interceptors, this, () => {
      if (this.cancelReason !== undefined) return Promise.reject(this.cancelReason);
      if (begun) return Promise.reject(new ServerError("interceptor", "an interceptor called next twice"));
      begun = true;
      this.#gate = gate;
      this.invoke();
      return gate.done;
    })
      .then(() => {
        if (!begun) throw new ServerError("interceptor", "an interceptor returned without calling next");
        // What the handler threw stands unless an interceptor throws instead; none can make it a success.
        return gate.done;
      })
      .then(
        () => this.conclude(this.#response),
        (error: unknown) => this.fail(error),
      );
  }
}
