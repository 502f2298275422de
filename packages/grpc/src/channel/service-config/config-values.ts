import { type Status, statusFromName, statusName } from "../../status/status.ts";
import type { ConfigPlace } from "./config-place.ts";

// A service config often comes from a file: what its type promises is checked all the same.

/** The milliseconds of a duration in JSON form (ProtoJSON §Duration), such as `"1.5s"`. */
export function durationMs(value: unknown, place: ConfigPlace): number {
  const match = typeof value === "string" ? /^(\d+(?:\.\d{1,9})?)s$/.exec(value) : null;
  if (match === null) throw place.invalid(`must be a duration such as "1.5s", not ${JSON.stringify(value)}`);
  return Number(match[1]) * 1000;
}

export function positiveDurationMs(value: unknown, place: ConfigPlace): number {
  const ms = durationMs(value, place);
  if (ms === 0) throw place.invalid("must be longer than nothing");
  return ms;
}

export function positiveNumber(value: unknown, place: ConfigPlace): number {
  if (typeof value !== "number" || !(value > 0) || value === Number.POSITIVE_INFINITY)
    throw place.invalid(`must be a number above 0, not ${JSON.stringify(value)}`);
  return value;
}

/** A number of bytes; JSON writes large ones as text. */
export function byteCount(value: unknown, place: ConfigPlace): number {
  const bytes = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0)
    throw place.invalid(`must be a number of bytes, not ${JSON.stringify(value)}`);
  return bytes as number;
}

/** Statuses by name, in any case, or by number (gRFC A6). */
export function statusCodes(values: unknown, place: ConfigPlace): ReadonlySet<Status> {
  if (!Array.isArray(values)) throw place.invalid("must be a list of statuses");
  return new Set(values.map((value, i) => statusCode(value, place.item(i))));
}

function statusCode(value: unknown, place: ConfigPlace): Status {
  const name = typeof value === "number" ? statusName(value as Status) : String(value).toUpperCase();
  const code = name === undefined ? undefined : statusFromName(name);
  if (code === undefined) throw place.invalid(`names no status: ${JSON.stringify(value)}`);
  return code;
}
