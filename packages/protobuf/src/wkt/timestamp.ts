import { EncodeError } from "../errors.ts";
import type { Timestamp } from "../gen/google/protobuf/timestamp.ts";
import { nanosPerSecond, splitNanos } from "./nanos.ts";

const nanosPerMilli = 1_000_000;

/** The first and the last second of the years 1 to 9999 (google/protobuf/timestamp.proto). */
const firstSecond = -62_135_596_800n;
const lastSecond = 253_402_300_799n;

/** The time of a Date, to the millisecond. Throws EncodeError for an invalid Date, and one outside the years 1 to 9999. */
export function timestampFromDate(date: Date): Timestamp {
  const epochMs = date.getTime();
  if (Number.isNaN(epochMs))
    throw new EncodeError("invalid_value", "a Timestamp cannot be made of an invalid Date");
  const seconds = Math.floor(epochMs / 1000);
  return inRange({ seconds: BigInt(seconds), nanos: (epochMs - seconds * 1000) * nanosPerMilli });
}

/** The Date of a time. What is finer than a millisecond is cut off. */
export function timestampToDate({ seconds, nanos }: Timestamp): Date {
  return new Date(Number(seconds) * 1000 + Math.floor(nanos / nanosPerMilli));
}

/**
 * The time so many nanoseconds after 1970-01-01T00:00:00Z, as `Temporal.Instant.epochNanoseconds` counts them.
 * Throws EncodeError outside the years 1 to 9999.
 */
export function timestampFromEpochNanos(epochNanos: bigint): Timestamp {
  const { seconds, nanos } = splitNanos(epochNanos);
  // A time counts its nanoseconds forward, before 1970 as well.
  return inRange(
    nanos < 0 ? { seconds: seconds - 1n, nanos: nanos + Number(nanosPerSecond) } : { seconds, nanos },
  );
}

function inRange(timestamp: Timestamp): Timestamp {
  if (timestamp.seconds >= firstSecond && timestamp.seconds <= lastSecond) return timestamp;
  throw new EncodeError("invalid_value", "a Timestamp lies in the years 1 to 9999");
}

/** Nanoseconds since 1970-01-01T00:00:00Z, for `new Temporal.Instant(…)` among others. */
export function timestampToEpochNanos({ seconds, nanos }: Timestamp): bigint {
  return seconds * nanosPerSecond + BigInt(nanos);
}

/** Now, to the millisecond. */
export function timestampNow(): Timestamp {
  return timestampFromDate(new Date());
}
