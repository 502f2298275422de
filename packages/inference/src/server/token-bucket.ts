const msPerSecond = 1000;

/** Lets so many through in a second, evenly; after a pause as many at once as one second brings. */
export class TokenBucket {
  readonly #perMs: number;
  readonly #capacity: number;
  #tokens: number;
  #filledAtMs: number;

  /** @param perSecond more than 0; less than 1 lets one through in more than a second */
  constructor(perSecond: number, nowMs: number) {
    this.#perMs = perSecond / msPerSecond;
    this.#capacity = Math.max(1, perSecond);
    this.#tokens = this.#capacity;
    this.#filledAtMs = nowMs;
  }

  /** Takes one; false when there is none yet. */
  take(nowMs: number): boolean {
    const filled = this.#tokens + (nowMs - this.#filledAtMs) * this.#perMs;
    this.#tokens = Math.min(this.#capacity, filled);
    this.#filledAtMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }
}
