import { DecodeError } from "../errors.ts";
import type { Reader } from "../wire/reader.ts";
import { endMessage, writeBytes } from "../wire/writer.ts";
import { type LazyType, Unread } from "./unread.ts";
import { isWellFormed } from "./well-formed.ts";

type Lazy<T> = T | Unread<T>;

/** For generated code: passes over a message of which `decode` promises that it can be read (`lazy = true`). */
export function readLazy<T>(r: Reader, type: LazyType<T>, before: Lazy<T> | undefined): Lazy<T> {
  const end = r.open();
  if (before !== undefined) return type.read(r, end, messageOf(before));
  const start = r.pos;
  const { depth } = r;
  if (canBeRead(r, type, end)) return setAside(r, type, start, end, depth);
  // What is wrong, and where, is found by reading it.
  r.pos = start;
  r.depth = depth;
  return type.read(r, end);
}

/** For generated code: as `readLazy`, but whether it can be read is found when it is (`unverified_lazy = true`). */
export function readUnverifiedLazy<T>(r: Reader, type: LazyType<T>, before: Lazy<T> | undefined): Lazy<T> {
  const end = r.open();
  // Two of them are merged.
  if (before !== undefined) return type.read(r, end, messageOf(before));
  return setAside(r, type, r.pos, end, r.depth);
}

function canBeRead<T>(r: Reader, type: LazyType<T>, end: number): boolean {
  try {
    return isWellFormed(r, type.descriptor, end);
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

function setAside<T>(r: Reader, type: LazyType<T>, start: number, end: number, depth: number): Unread<T> {
  r.pos = end;
  r.depth = depth + 1;
  return new Unread(type, r.copy(start, end), depth, start - r.origin);
}

function messageOf<T>(value: Lazy<T>): T {
  return value instanceof Unread ? value.read() : value;
}

/** For generated code: writes a lazy field behind its tag; what nobody has read goes out as it came. */
export function writeLazy<Init>(
  b: Uint8Array,
  p: number,
  type: { write(message: Init, bytes: Uint8Array, pos: number): number },
  value: Init | Unread<unknown>,
): number {
  if (value instanceof Unread) return writeBytes(b, p, value.bytes);
  return endMessage(b, p, type.write(value, b, p + 1));
}
