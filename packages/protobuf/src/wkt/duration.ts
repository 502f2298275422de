import { EncodeError } from "../errors.ts";
import type { Duration } from "../gen/google/protobuf/duration.ts";
import { nanosPerSecond, splitNanos } from "./nanos.ts";

/** About 10 000 years (google/protobuf/duration.proto). */
const longestSeconds = 315_576_000_000n;

/** The duration of so many milliseconds, which may be negative and may be a fraction. Throws EncodeError beyond 10 000 years. */
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

/** The duration of so many nanoseconds, which may be negative. Throws EncodeError beyond 10 000 years. */
export function durationFromNanos(durationNanos: bigint): Duration {
  const duration = splitNanos(durationNanos);
  const { seconds } = duration;
  if (seconds >= -longestSeconds && seconds <= longestSeconds) return duration;
  throw new EncodeError("invalid_value", "a Duration is at most 315576000000 s long");
}

export function durationToNanos({ seconds, nanos }: Duration): bigint {
  return seconds * nanosPerSecond + BigInt(nanos);
}
