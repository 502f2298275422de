/** How long to wait between attempts to connect (gRPC Connection Backoff). */
export interface BackoffOptions {
  /** Before the second attempt, milliseconds. Default 1000. */
  readonly initialMs?: number | undefined;
  /** Longest wait, milliseconds. Default 120 000. */
  readonly maxMs?: number | undefined;
  /** Growth from one wait to the next. Default 1.6. */
  readonly multiplier?: number | undefined;
  /** Share of the wait that chance may add or take. Default 0.2. */
  readonly jitter?: number | undefined;
}

/** The waits between the attempts at one address: growing, bounded, and spread by chance. */
export class Backoff {
  readonly #initialMs: number;
  readonly #maxMs: number;
  readonly #multiplier: number;
  readonly #jitter: number;
  readonly #random: () => number;
  #nextMs: number;

  constructor(options: BackoffOptions = {}, random: () => number = Math.random) {
    this.#initialMs = options.initialMs ?? 1000;
    this.#maxMs = options.maxMs ?? 120_000;
    this.#multiplier = options.multiplier ?? 1.6;
    this.#jitter = options.jitter ?? 0.2;
    this.#random = random;
    this.#nextMs = this.#initialMs;
  }

  /** The wait before the next attempt, milliseconds. */
  next(): number {
    const waitMs = this.#nextMs;
    this.#nextMs = Math.min(this.#maxMs, waitMs * this.#multiplier);
    return waitMs * (1 + this.#jitter * (this.#random() * 2 - 1));
  }

  /** An attempt succeeded: begin anew. */
  reset(): void {
    this.#nextMs = this.#initialMs;
  }
}
