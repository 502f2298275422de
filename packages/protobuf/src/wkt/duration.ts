import { EncodeError } from "../errors.ts";
import type { Duration } from "../gen/google/protobuf/duration.ts";
import { nanosPerSecond, splitNanos } from "./nanos.ts";

/** The duration of so many milliseconds, which may be negative and may be a fraction. Throws EncodeError for one that is not finite. */
export function durationFromMs(durationMs: number): Duration {
  if (!Number.isFinite(durationMs)) {
    throw new EncodeError("invalid_value", `a Duration cannot be of ${durationMs} ms`);
  }
  const wholeMs = Math.trunc(durationMs);
  const fractionNanos = Math.round((durationMs - wholeMs) * 1_000_000);
  return durationFromNanos(BigInt(wholeMs) * 1_000_000n + BigInt(fractionNanos));
}

/** Milliseconds, with a fraction for what is finer. */
export function durationToMs({ seconds, nanos }: Duration): number {
  return Number(seconds) * 1000 + nanos / 1_000_000;
}

export function durationFromNanos(durationNanos: bigint): Duration {
  return splitNanos(durationNanos);
}

export function durationToNanos({ seconds, nanos }: Duration): bigint {
  return seconds * nanosPerSecond + BigInt(nanos);
}
