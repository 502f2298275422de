import { frameSizeError, protocolError } from "./frame-error.ts";
import { Flag } from "./frame-type.ts";

/** Bytes of padding at the end of a padded payload, its length byte aside. Source: RFC 9113 §6.1. */
export function paddingBytes(source: Uint8Array, start: number, end: number, flags: number): number {
  if ((flags & Flag.PADDED) === 0) return 0;
  if (start >= end) throw frameSizeError("a padded frame without a padding length");
  const padding = source[start]!;
  if (padding >= end - start) throw protocolError("padding is longer than its frame");
  return padding;
}
