/** Seconds of 0001-01-01T00:00:00Z and of 9999-12-31T23:59:59Z (google/protobuf/timestamp.proto). */
const firstSecond = -62135596800n;
const lastSecond = 253402300799n;
/** About 10 000 years (google/protobuf/duration.proto). */
const longestDurationSeconds = 315576000000n;

export interface SecondsAndNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** `2026-01-02T03:04:05.678Z` (RFC 3339); undefined when the time is out of range. */
export function timestampText({ seconds, nanos }: SecondsAndNanos): string | undefined {
  if (seconds < firstSecond || seconds > lastSecond || nanos < 0 || nanos > 999_999_999) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}${fraction(nanos)}Z`;
}

/** `-1.500s`; undefined when the duration is out of range, or its parts differ in sign. */
export function durationText({ seconds, nanos }: SecondsAndNanos): string | undefined {
  if (seconds > longestDurationSeconds || seconds < -longestDurationSeconds) return undefined;
  if (nanos > 999_999_999 || nanos < -999_999_999) return undefined;
  if ((seconds < 0n && nanos > 0) || (seconds > 0n && nanos < 0)) return undefined;
  const sign = seconds < 0n || nanos < 0 ? "-" : "";
  return `${sign}${seconds < 0n ? -seconds : seconds}${fraction(Math.abs(nanos))}s`;
}

/** With as many digits as needed, of 0, 3, 6 or 9. */
function fraction(nanos: number): string {
  if (nanos === 0) return "";
  const digits = String(nanos).padStart(9, "0");
  if (nanos % 1_000_000 === 0) return `.${digits.slice(0, 3)}`;
  return `.${nanos % 1000 === 0 ? digits.slice(0, 6) : digits}`;
}

const timestampPattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads RFC 3339 text; undefined when it is none, or out of range. */
export function parseTimestamp(text: string): SecondsAndNanos | undefined {
  const match = timestampPattern.exec(text);
  if (match === null) return undefined;
  const [, local, digits = "", sign, hours = "0", minutes = "0"] = match;
  const time = Date.parse(`${local}Z`);
  // What Date takes for another time, the 31st of a short month say, is not the text it came from.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== local) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === "-" ? -1 : 1);
  const seconds = BigInt(time / 1000 - offset);
  if (seconds < firstSecond || seconds > lastSecond) return undefined;
  return { seconds, nanos: Number(digits.padEnd(9, "0")) };
}

const durationPattern = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/;

/** Reads `1.5s`; undefined when the text is no duration, or out of range. */
export function parseDuration(text: string): SecondsAndNanos | undefined {
  const match = durationPattern.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "0", digits = ""] = match;
  const seconds = BigInt(whole);
  if (seconds > longestDurationSeconds) return undefined;
  const nanos = Number(digits.padEnd(9, "0"));
  return sign === "-" ? { seconds: -seconds, nanos: nanos === 0 ? 0 : -nanos } : { seconds, nanos };
}
