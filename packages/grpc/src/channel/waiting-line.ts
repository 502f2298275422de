import type { PendingCall } from "./pending-call.ts";

const longestIntervalMs = 0x7fffffff;

/**
 * Calls that wait, in order. Keeps the process alive while there are any: the timers behind connecting do not,
 * and a call somebody awaits must not be dropped because nothing else goes on.
 */
export class WaitingLine {
  readonly #calls = new Set<PendingCall>();
  #hold: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#calls.size;
  }

  add(call: PendingCall): void {
    call.waitingIn = this;
    this.#calls.add(call);
    this.#hold ??= setInterval(() => {}, longestIntervalMs);
  }

  /** Takes a call out of the line; harmless when it is not in it. */
  delete(call: PendingCall): void {
    call.waitingIn = undefined;
    this.#calls.delete(call);
    if (this.#calls.size > 0) return;
    clearInterval(this.#hold);
    this.#hold = undefined;
  }

  /** The calls in the line now; they stay in it until they are deleted. */
  all(): PendingCall[] {
    return [...this.#calls];
  }
}
