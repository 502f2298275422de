import type { PendingRequest } from "./pending-request.ts";

/** Holds answers back until those of all earlier requests have left. */
export class OrderedDelivery {
  /** In the order the requests came; a function once the answer is there. */
  readonly #waiting = new Map<PendingRequest, (() => void) | undefined>();

  /** A request came. */
  expect(request: PendingRequest): void {
    this.#waiting.set(request, undefined);
  }

  /** A request will not be answered. */
  forget(request: PendingRequest): void {
    if (this.#waiting.delete(request)) this.#release();
  }

  /** The answer is there; `send` is called as soon as its turn has come. */
  deliver(request: PendingRequest, send: () => void): void {
    this.#waiting.set(request, send);
    this.#release();
  }

  #release(): void {
    for (const [request, send] of this.#waiting) {
      if (!send) return;
      this.#waiting.delete(request);
      send();
    }
  }
}
