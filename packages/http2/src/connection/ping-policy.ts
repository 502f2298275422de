import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import type { ResolvedOptions } from "./resolve-options.ts";

const QUIET_INTERVAL_MS = 2 * 60 * 60 * 1000;

/** Keeps clients from asking "are you there" more often than a server wants to hear. Source: gRFC A8 §Server Enforcement. */
export class PingPolicy {
  readonly #options: ResolvedOptions;
  #lastPingAtMs = Number.NEGATIVE_INFINITY;
  #strikes = 0;

  constructor(options: ResolvedOptions) {
    this.#options = options;
  }

  /** A response is on its way: the client has a reason to measure. */
  forgive(): void {
    this.#strikes = 0;
    this.#lastPingAtMs = Number.NEGATIVE_INFINITY;
  }

  /** Throws when this PING is one too many. */
  check(openStreams: number): void {
    const { minPingIntervalMs, permitPingWithoutStreams, maxPingStrikes, now } = this.#options;
    if (minPingIntervalMs === 0) return;
    const nowMs = now();
    const intervalMs = openStreams === 0 && !permitPingWithoutStreams ? QUIET_INTERVAL_MS : minPingIntervalMs;
    if (nowMs - this.#lastPingAtMs < intervalMs) this.#strikes++;
    this.#lastPingAtMs = nowMs;
    if (this.#strikes > maxPingStrikes)
      throw new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, "too_many_pings");
  }
}
