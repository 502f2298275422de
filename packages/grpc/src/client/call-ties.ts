import { setMaxListeners } from "node:events";
import type { ParentCall } from "../context/parent-call.ts";

/** A call that can be given up. */
export interface Cancellable {
  cancel(reason?: unknown): void;
}

/** What a call's life hangs on besides its deadline: its caller's signal and the call it is made for. */
export class CallTies {
  readonly #call: Cancellable;
  readonly #signal: AbortSignal | undefined;
  readonly #parent: ParentCall | undefined;
  readonly #onParentCancel = (): void => this.#call.cancel();

  constructor(call: Cancellable, signal: AbortSignal | undefined, parent: ParentCall | undefined) {
    this.#call = call;
    this.#signal = signal;
    this.#parent = parent;
  }

  /** Whether the call is over before it begins. */
  get broken(): boolean {
    return this.#signal?.aborted === true || this.#parent?.cancelled === true;
  }

  fasten(): void {
    if (this.#signal !== undefined) {
      // One signal for many calls at once is no leak, which is what Node would warn of.
      setMaxListeners(0, this.#signal);
      this.#signal.addEventListener("abort", this);
    }
    this.#parent?.addCancelListener(this.#onParentCancel);
  }

  release(): void {
    this.#signal?.removeEventListener("abort", this);
    this.#parent?.removeCancelListener(this.#onParentCancel);
  }

  /** For the signal's abort event. */
  handleEvent(): void {
    this.#call.cancel(this.#signal?.reason);
  }
}
