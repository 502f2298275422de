import { DecodeError } from "../errors.ts";

const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of `bytes[start, end)`; bytes that are not UTF-8 are a DecodeError. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number, origin: number): string {
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch (cause) {
    throw new DecodeError("invalid_utf8", "string field is not valid UTF-8", start - origin, { cause });
  }
}

/** The text of `bytes[start, end)`, with U+FFFD for what is not UTF-8: `utf8_validation = NONE`. */
export function decodeUtf8Lenient(bytes: Uint8Array, start: number, end: number): string {
  return lenient.decode(bytes.subarray(start, end));
}
