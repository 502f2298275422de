import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import type { ResolvedOptions } from "./resolve-options.ts";

/** One update of the stream, one of the connection, and a PING that measures: what a busy reader sends per DATA frame. */
const EARNED_PER_FRAME = 3;

/** A token bucket that reads the clock only when it runs dry. */
class Allowance {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #tokens: number;
  #filledAtMs: number;

  constructor(burst: number, perSecond: number, now: () => number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#tokens = burst;
    this.#filledAtMs = now();
  }

  /** False when there is none left. */
  spend(): boolean {
    if (this.#tokens < 1) this.#refill();
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }

  earn(tokens: number): void {
    if (this.#tokens < this.#burst) this.#tokens += tokens;
  }

  #refill(): void {
    const nowMs = this.#now();
    const earned = ((nowMs - this.#filledAtMs) / 1000) * this.#perSecond;
    if (earned < 1) return;
    this.#tokens = Math.min(this.#burst, this.#tokens + earned);
    this.#filledAtMs = nowMs;
  }
}

/** Bounds what a peer can make us do without doing anything useful itself. Source: RFC 9113 §10.5. */
export class AbuseGuard {
  readonly #options: GuardOptions;
  // Made at the first spending: most connections behave, and all of them are idle at first.
  #idleFrames: Allowance | undefined = undefined;
  #resets: Allowance | undefined = undefined;

  constructor(options: GuardOptions) {
    this.#options = options;
  }

  /** A frame that does no work by itself. */
  idleFrame(): void {
    const { idleFrameBurst, idleFramesPerSecond, now } = this.#options;
    this.#idleFrames ??= new Allowance(idleFrameBurst, idleFramesPerSecond, now);
    if (!this.#idleFrames.spend()) throw calm("too many frames that do nothing");
  }

  /** Payload moved one way or the other, which earns the frames that go with it. */
  usefulFrame(): void {
    this.#idleFrames?.earn(EARNED_PER_FRAME);
  }

  /** The peer cancelled a stream or made us reset one. Source: CVE-2023-44487, CVE-2025-8671. */
  streamReset(): void {
    const { resetBurst, resetsPerSecond, now } = this.#options;
    this.#resets ??= new Allowance(resetBurst, resetsPerSecond, now);
    if (!this.#resets.spend()) throw calm("too many streams reset");
  }

  /** A stream ended in good order: a peer that cancels now and then among real work is no attacker. */
  streamCompleted(): void {
    this.#resets?.earn(1);
  }
}

type GuardOptions = Pick<
  ResolvedOptions,
  "idleFrameBurst" | "idleFramesPerSecond" | "resetBurst" | "resetsPerSecond" | "now"
>;

function calm(message: string): ConnectionError {
  return new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, message);
}
