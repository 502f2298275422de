import { timerDelay } from "../timer-delay.ts";
import type { Sequence } from "./sequence.ts";

/** Ends sequences that were idle for too long, so that others get their slots. */
export class IdleClock {
  readonly #maxIdleMs: number;
  readonly #sequences: () => readonly Sequence[];
  readonly #onIdle: (sequence: Sequence) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(maxIdleMs: number, sequences: () => readonly Sequence[], onIdle: (sequence: Sequence) => void) {
    this.#maxIdleMs = maxIdleMs;
    this.#sequences = sequences;
    this.#onIdle = onIdle;
  }

  /** There is a sequence. */
  start(): void {
    if (!this.#timer) this.#wait(this.#maxIdleMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    // A server that has nothing else to do need not stay for it.
    this.#timer = setTimeout(() => this.#look(), timerDelay(ms)).unref();
  }

  #look(): void {
    this.#timer = undefined;
    const nowMs = performance.now();
    let nextMs = this.#maxIdleMs;
    let left = 0;
    for (const sequence of this.#sequences()) {
      const leftMs = sequence.idleLeftMs(this.#maxIdleMs, nowMs);
      if (leftMs <= 0) {
        this.#onIdle(sequence);
        continue;
      }
      left++;
      nextMs = Math.min(nextMs, leftMs);
    }
    if (left > 0) this.#wait(nextMs);
  }
}
