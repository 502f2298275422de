import { DecodeError } from "../errors.ts";
import { decodeUnits, unitRoom, units } from "./decode-units.ts";
import { littleEndian } from "./scratch.ts";

const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

// Node's Buffer makes strings of a range of bytes without a view of them, in two thirds of a TextDecoder's time, and of
// UTF-16 units in next to none. In browsers there is none, and TextDecoder does it all.
type Slice = (this: Uint8Array, start: number, end: number) => string;
interface BufferMethods {
  readonly utf8Slice?: Slice;
  readonly ucs2Slice?: Slice;
}
const buffer: BufferMethods =
  (globalThis as { Buffer?: { prototype?: BufferMethods } }).Buffer?.prototype ?? {};
const { utf8Slice, ucs2Slice } = buffer;
const unitBytes = /* @__PURE__ */ new Uint8Array(units.buffer);

/** What stands for bytes that are not UTF-8. */
const replacement = "\ufffd";

/** The text of `bytes[start, end)`; bytes that are not UTF-8 are a DecodeError. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number, origin: number): string {
  const length = end - start;
  if (ucs2Slice !== undefined && littleEndian && isWide(bytes, start, length)) {
    const count = decodeUnits(bytes, start, end);
    if (count >= 0) return ucs2Slice.call(unitBytes, 0, count * 2);
  } else if (utf8Slice !== undefined) {
    const text = utf8Slice.call(bytes, start, end);
    // The replacement character may also have been written as such: the strict decoder tells.
    if (!text.includes(replacement)) return text;
  }
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch (cause) {
    throw new DecodeError("invalid_utf8", "string field is not valid UTF-8", start - origin, { cause });
  }
}

/**
 * Whether the text is likely to be of a script beyond Latin-1, on which platforms' decoders are slow: by some of its
 * bytes, and those before them. From 0xC4 on, a byte begins a character that takes two bytes in memory too.
 */
function isWide(bytes: Uint8Array, start: number, length: number): boolean {
  if (length > unitRoom) return false;
  const step = length >> 4 || 1;
  for (let i = start; i < start + length; i += step) {
    const byte = bytes[i]!;
    if (byte >= 0x80 && (byte >= 0xc4 || bytes[i - 1]! >= 0xc4 || bytes[i - 2]! >= 0xc4)) return true;
  }
  return false;
}

/** The text of `bytes[start, end)`, with U+FFFD for what is not UTF-8: `utf8_validation = NONE`. */
export function decodeUtf8Lenient(bytes: Uint8Array, start: number, end: number): string {
  if (utf8Slice !== undefined) return utf8Slice.call(bytes, start, end);
  return lenient.decode(bytes.subarray(start, end));
}
