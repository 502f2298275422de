import { EncodeError } from "../errors.ts";
import type { Timestamp } from "../gen/google/protobuf/timestamp.ts";
import { nanosPerSecond, splitNanos } from "./nanos.ts";

const nanosPerMilli = 1_000_000;

/** The time of a Date, to the millisecond. Throws EncodeError for an invalid Date. */
export function timestampFromDate(date: Date): Timestamp {
  const epochMs = date.getTime();
  if (Number.isNaN(epochMs))
    throw new EncodeError("invalid_value", "a Timestamp cannot be made of an invalid Date");
  const seconds = Math.floor(epochMs / 1000);
  return { seconds: BigInt(seconds), nanos: (epochMs - seconds * 1000) * nanosPerMilli };
}

/** The Date of a time. What is finer than a millisecond is cut off. */
export function timestampToDate({ seconds, nanos }: Timestamp): Date {
  return new Date(Number(seconds) * 1000 + Math.floor(nanos / nanosPerMilli));
}

/** The time so many nanoseconds after 1970-01-01T00:00:00Z, as `Temporal.Instant.epochNanoseconds` counts them. */
export function timestampFromEpochNanos(epochNanos: bigint): Timestamp {
  const { seconds, nanos } = splitNanos(epochNanos);
  // A time counts its nanoseconds forward, before 1970 as well.
  return nanos < 0 ? { seconds: seconds - 1n, nanos: nanos + Number(nanosPerSecond) } : { seconds, nanos };
}

/** Nanoseconds since 1970-01-01T00:00:00Z, for `new Temporal.Instant(…)` among others. */
export function timestampToEpochNanos({ seconds, nanos }: Timestamp): bigint {
  return seconds * nanosPerSecond + BigInt(nanos);
}

/** Now, to the millisecond. */
export function timestampNow(): Timestamp {
  return timestampFromDate(new Date());
}
