import { dateText, daysInMonth, daysOf, timeText } from "./civil-time.ts";

/** Seconds of 0001-01-01T00:00:00Z and of 9999-12-31T23:59:59Z (google/protobuf/timestamp.proto). */
const firstSecond = -62135596800;
const lastSecond = 253402300799;
/** About 10 000 years (google/protobuf/duration.proto). */
const longestDurationSeconds = 315576000000;
const secondsPerDay = 86400;

/** Seconds are exact as a number: what is in range has 40 bits. */
export interface SecondsAndNanos {
  readonly seconds: number;
  readonly nanos: number;
}

/** `2026-01-02T03:04:05.678Z` (RFC 3339); undefined when the time is out of range. */
export function timestampText({ seconds, nanos }: SecondsAndNanos): string | undefined {
  if (!(seconds >= firstSecond && seconds <= lastSecond && nanos >= 0 && nanos <= 999_999_999))
    return undefined;
  const days = Math.floor(seconds / secondsPerDay);
  return `${dateText(days)}T${timeText(seconds - days * secondsPerDay)}${fraction(nanos)}Z`;
}

/** `-1.500s`; undefined when the duration is out of range, or its parts differ in sign. */
export function durationText({ seconds, nanos }: SecondsAndNanos): string | undefined {
  if (!(Math.abs(seconds) <= longestDurationSeconds && Math.abs(nanos) <= 999_999_999)) return undefined;
  if ((seconds < 0 && nanos > 0) || (seconds > 0 && nanos < 0)) return undefined;
  return `${seconds < 0 || nanos < 0 ? "-" : ""}${Math.abs(seconds)}${fraction(Math.abs(nanos))}s`;
}

/** With as many digits as needed, of 0, 3, 6 or 9. */
function fraction(nanos: number): string {
  if (nanos === 0) return "";
  if (nanos % 1_000_000 === 0) return digits(nanos / 1_000_000, 1000);
  return nanos % 1000 === 0 ? digits(nanos / 1000, 1_000_000) : digits(nanos, 1_000_000_000);
}

/** A point and so many digits as `limit` has zeros. */
function digits(number: number, limit: number): string {
  return `.${String(limit + number).slice(1)}`;
}

/** The shape of a time; that it is one of the calendar is looked at afterwards. */
const timestampPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads RFC 3339 text; undefined when it is none, or out of range. */
export function parseTimestamp(text: string): SecondsAndNanos | undefined {
  if (!timestampPattern.test(text)) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  let seconds = daysOf(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
  const zone = text.endsWith("Z") ? text.length - 1 : text.length - 6;
  if (zone < text.length - 1) {
    const hours = twoDigits(text, zone + 1);
    const minutes = twoDigits(text, zone + 4);
    if (hours > 23 || minutes > 59) return undefined;
    seconds -= (hours * 60 + minutes) * (text.charAt(zone) === "-" ? -60 : 60);
  }
  if (seconds < firstSecond || seconds > lastSecond) return undefined;
  return { seconds, nanos: parseFraction(text, 20, zone) };
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The nanoseconds of up to nine digits. */
function parseFraction(text: string, start: number, end: number): number {
  let nanos = 0;
  let unit = 100_000_000;
  for (let at = start; at < end; at++) {
    nanos += (text.charCodeAt(at) - 48) * unit;
    unit /= 10;
  }
  return nanos;
}

const durationPattern = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/;

/** Reads `1.5s`; undefined when the text is no duration, or out of range. */
export function parseDuration(text: string): SecondsAndNanos | undefined {
  const match = durationPattern.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "0", digits = ""] = match;
  const seconds = Number(whole);
  if (seconds > longestDurationSeconds) return undefined;
  const nanos = parseFraction(digits, 0, digits.length);
  // Not -0, which is another number.
  return sign === "-" ? { seconds: 0 - seconds, nanos: 0 - nanos } : { seconds, nanos };
}
