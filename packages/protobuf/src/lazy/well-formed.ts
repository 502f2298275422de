import type { MessageDescriptor } from "../descriptor/descriptors.ts";
import { readScalar } from "../dynamic/scalar.ts";
import type { Reader } from "../wire/reader.ts";
import { decodeUtf8 } from "../wire/utf8.ts";
import { type Check, checksOf, Kind, type MessageChecks } from "./message-checks.ts";

/**
 * Whether reading the message will not fail; leaves the reader at its end. It walks the bytes and makes no objects. `false`, or a
 * DecodeError, only says that it has to be read to know.
 */
export function isWellFormed(r: Reader, descriptor: MessageDescriptor, end: number): boolean {
  const checks = checksOf(descriptor);
  if (checks.mustBeRead) return false;
  walk(r, checks, end);
  return true;
}

function walk(r: Reader, checks: MessageChecks, end: number): void {
  while (r.pos < end) {
    const tag = r.tag();
    const check = checks.of(tag);
    if (check === undefined) r.skip(tag);
    else checkValue(r, check);
  }
  r.close(end);
}

function checkValue(r: Reader, check: Check): void {
  switch (check.kind) {
    case Kind.VARINT:
      r.int32();
      break;
    case Kind.FIXED64:
      r.sfixed32();
      r.sfixed32();
      break;
    case Kind.FIXED32:
      r.sfixed32();
      break;
    case Kind.BYTES:
      r.pos = r.end();
      break;
    case Kind.TEXT:
      checkText(r);
      break;
    case Kind.MESSAGE:
      walk(r, checksOf(check.message!), r.open());
      break;
    case Kind.GROUP:
      walk(r, checksOf(check.message!), r.openGroup(check.field.number));
      r.closeGroup();
      break;
    case Kind.NUMBER:
      readScalar(r, check.field);
      break;
    default:
      checkPacked(r, check.element!);
  }
}

function checkPacked(r: Reader, element: Check): void {
  const end = r.end();
  while (r.pos < end) checkValue(r, element);
  r.closePacked(end);
}

/** Text up to this many bytes is looked through here; the platform's decoder is faster for what is longer, or not ASCII. */
const shortTextBytes = 64;

function checkText(r: Reader): void {
  const end = r.end();
  const { bytes, pos } = r;
  let all = end - pos <= shortTextBytes ? 0 : 128;
  if (all === 0) for (let i = pos; i < end; i++) all |= bytes[i]!;
  if (all >= 128) decodeUtf8(bytes, pos, end, r.origin);
  r.pos = end;
}
