import type { PendingCall } from "./pending-call.ts";

const longestIntervalMs = 0x7fffffff;
/** So many places may be empty without harm. */
const fewPlaces = 1024;

/**
 * Calls that wait, in order. Keeps the process alive while there are any: the timers behind connecting do not,
 * and a call somebody awaits must not be dropped because nothing else goes on.
 */
export class WaitingLine {
  /** Not a `Set`: calls leave at the front mostly, where it would keep their places to be skipped again and again. */
  #places: (PendingCall | undefined)[] = [];
  /** How many of `#places`, from the first on, are empty. */
  #gone = 0;
  #size = 0;
  #hold: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#size;
  }

  add(call: PendingCall): void {
    call.waitingIn = this;
    call.waitingAt = this.#places.push(call) - 1;
    this.#size++;
    this.#hold ??= setInterval(() => {}, longestIntervalMs);
  }

  /** The call that has waited longest; it stays in the line until it is deleted. */
  first(): PendingCall | undefined {
    while (this.#gone < this.#places.length) {
      const call = this.#places[this.#gone];
      if (call !== undefined) return call;
      this.#gone++;
    }
    return undefined;
  }

  /** Takes a call out of this line, which it must be in. */
  delete(call: PendingCall): void {
    call.waitingIn = undefined;
    this.#places[call.waitingAt] = undefined;
    this.#size--;
    if (this.#size === 0 || this.#places.length > Math.max(fewPlaces, this.#size * 2)) this.#closeRanks();
    if (this.#size > 0) return;
    clearInterval(this.#hold);
    this.#hold = undefined;
  }

  /** The calls in the line now; they stay in it until they are deleted. */
  all(): PendingCall[] {
    return this.#places.filter((call) => call !== undefined);
  }

  #closeRanks(): void {
    const calls = this.all();
    for (let i = 0; i < calls.length; i++) calls[i]!.waitingAt = i;
    this.#places = calls;
    this.#gone = 0;
  }
}
