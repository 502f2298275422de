import { endMessage, varintBytes, writeUint32 } from "./writer.ts";

const encoder = /* @__PURE__ */ new TextEncoder();

/** Longer strings go to the platform's encoder; below it, the call costs more than the loop. */
const shortStringUnits = 48;

export function writeString(b: Uint8Array, p: number, text: string): number {
  const length = text.length;
  if (length > shortStringUnits) return writeLongString(b, p, text);
  const start = p + 1;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return endMessage(b, p, writeUnits(b, start + i, text, i));
    b[start + i] = unit;
  }
  b[p] = length;
  return start + length;
}

/** Writes the UTF-16 units from index `i` on as UTF-8; a lone surrogate becomes U+FFFD, as TextEncoder has it. */
function writeUnits(b: Uint8Array, p: number, text: string, i: number): number {
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      b[p++] = unit;
    } else if (unit < 0x800) {
      b[p++] = 0xc0 | (unit >> 6);
      b[p++] = 0x80 | (unit & 63);
    } else {
      const point = text.codePointAt(i)!;
      if (point > 0xffff) {
        i++;
        b[p++] = 0xf0 | (point >> 18);
        b[p++] = 0x80 | ((point >> 12) & 63);
        b[p++] = 0x80 | ((point >> 6) & 63);
        b[p++] = 0x80 | (point & 63);
      } else {
        const scalar = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
        b[p++] = 0xe0 | (scalar >> 12);
        b[p++] = 0x80 | ((scalar >> 6) & 63);
        b[p++] = 0x80 | (scalar & 63);
      }
    }
  }
  return p;
}

function writeLongString(b: Uint8Array, p: number, text: string): number {
  // Most text is ASCII: leave room for the length it has then, and move it when it was not.
  const width = varintBytes(text.length);
  const start = p + width;
  if (start + text.length > b.length) return start + utf8Bytes(text) + 5;
  const { read, written } = encoder.encodeInto(text, b.subarray(start));
  if (read < text.length) return start + utf8Bytes(text) + 5;
  const actual = varintBytes(written);
  if (actual !== width) b.copyWithin(p + actual, start, start + written);
  writeUint32(b, p, written);
  return p + actual + written;
}

/** How many bytes the text takes in UTF-8. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    // A pair is four bytes for two units: three are counted for the first, one for the second.
    if (unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(i)! > 0xffff) i++;
  }
  return bytes;
}
