import { encodeUtf8 } from "../source/decode-utf8.ts";
import { isHexDigit, isOctalDigit } from "./character-class.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "?": "?",
  "'": "'",
  '"': '"',
};

/** The bytes a string literal from `start` to `end` (its quotes included) stands for, one character per byte. */
export function decodeStringLiteral(text: string, start: number, end: number): string {
  const last = end - 1 > start && text.charCodeAt(end - 1) === text.charCodeAt(start) ? end - 1 : end;
  const body = text.slice(start + 1, last);
  return body.includes("\\") ? withoutEscapes(body) : body;
}

function withoutEscapes(body: string): string {
  let out = "";
  let at = 0;
  while (at < body.length) {
    const slash = body.indexOf("\\", at);
    if (slash < 0) return out + body.slice(at);
    out += body.slice(at, slash);
    const letter = body.charAt(slash + 1);
    at = slash + 2;
    if (letter === "x" || letter === "X") {
      const end = takeWhile(body, at, 2, isHexDigit);
      out += end > at ? String.fromCharCode(Number.parseInt(body.slice(at, end), 16)) : "x";
      at = end;
    } else if (isOctalDigit(letter.charCodeAt(0))) {
      const end = takeWhile(body, at - 1, 3, isOctalDigit);
      out += String.fromCharCode(Number.parseInt(body.slice(at - 1, end), 8) & 0xff);
      at = end;
    } else if (letter === "u" || letter === "U") {
      [at, out] = appendCodePoint(body, at, letter, out);
    } else {
      out += SIMPLE[letter] ?? "?";
    }
  }
  return out;
}

function appendCodePoint(body: string, start: number, letter: string, out: string): [number, string] {
  let end = takeWhile(body, start, letter === "u" ? 4 : 8, isHexDigit);
  let point = Number.parseInt(body.slice(start, end) || "0", 16);
  // Two \u escapes that form a surrogate pair are one character, as in JSON.
  if (point >= 0xd800 && point < 0xdc00 && body.startsWith("\\u", end)) {
    const low = Number.parseInt(body.slice(end + 2, end + 6), 16);
    if (low >= 0xdc00 && low < 0xe000) {
      point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
      end += 6;
    }
  }
  return [end, out + encodeCodePoint(point)];
}

function encodeCodePoint(point: number): string {
  if (point >= 0xd800 && point < 0xe000) {
    return String.fromCharCode(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
  }
  // What is no character stays the escape it was written as.
  return point > 0x10ffff
    ? `\\U${point.toString(16).padStart(8, "0")}`
    : encodeUtf8(String.fromCodePoint(point));
}

function takeWhile(text: string, start: number, most: number, test: (code: number) => boolean): number {
  let at = start;
  while (at < start + most && at < text.length && test(text.charCodeAt(at))) at++;
  return at;
}
