import { JsonScanner } from "./scanner.ts";

/**
 * Reads a number that may stand in quotes. What is in them is JSON's number again, or one of the words for what JSON
 * has no number for.
 */
function numberOf(s: JsonScanner): number {
  return s.peek() === 34 ? quoted(s, (inner) => inner.number()) : s.number();
}

function quoted<T>(s: JsonScanner, read: (inner: JsonScanner) => T): T {
  const start = s.pos;
  const inner = new JsonScanner(s.string());
  if (/^\s|\s$/.test(inner.text)) s.fail("invalid_value", "white space around a number", start);
  try {
    const value = read(inner);
    inner.end();
    return value;
  } catch (cause) {
    return s.fail("invalid_value", `"${inner.text}" is not a number`, start, { cause });
  }
}

/** A 32-bit integer, with or without a sign. */
export function readInt32(s: JsonScanner, unsigned: boolean): number {
  const at = s.pos;
  const value = numberOf(s);
  if (value === (unsigned ? value >>> 0 : value | 0)) return value + 0;
  return s.fail("invalid_value", `${s.slice(at, s.pos)} is not ${unsigned ? "a uint32" : "an int32"}`, at);
}

/** A 64-bit integer: exact, whatever number of digits. */
export function readInt64(s: JsonScanner, unsigned: boolean): bigint {
  const inQuotes = s.peek() === 34;
  const at = s.pos;
  const value = inQuotes ? (s.int64(unsigned) ?? quoted(s, integer)) : integer(s);
  if (
    value !== undefined &&
    (unsigned ? value === BigInt.asUintN(64, value) : value === BigInt.asIntN(64, value))
  ) {
    return value;
  }
  return s.fail("invalid_value", `${s.slice(at, s.pos)} is not ${unsigned ? "a uint64" : "an int64"}`, at);
}

function integer(s: JsonScanner): bigint | undefined {
  s.peek();
  const start = s.pos;
  const value = s.number();
  if (Number.isSafeInteger(value)) return BigInt(value);
  const text = s.slice(start, s.pos);
  if (/^-?\d+$/.test(text)) return text.length > 21 ? undefined : BigInt(text);
  return Number.isInteger(value) && Math.abs(value) < 1e20 ? wholeOf(text) : undefined;
}

/** `-12.50e1` → -125n; undefined when it is no whole number. */
function wholeOf(text: string): bigint | undefined {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE](.+))?$/.exec(text) ?? [];
  const places = fraction.length - Number(exponent);
  const digits = whole + fraction;
  if (places <= 0) return BigInt(sign + digits + "0".repeat(Math.min(-places, 40)));
  const rest = digits.slice(-places);
  return /[1-9]/.test(rest) ? undefined : BigInt(`${sign}${digits.slice(0, -places) || "0"}`);
}

/** A double. */
export function readDouble(s: JsonScanner): number {
  const at = s.pos;
  const value = s.peek() === 34 ? (takeWord(s) ?? numberOf(s)) : s.number();
  if (!Number.isFinite(value) && !isWord(s, at))
    s.fail("invalid_value", "number is too large for a double", at);
  return value;
}

/** A float: the nearest one to what is written. */
export function readFloat(s: JsonScanner): number {
  const at = s.pos;
  const value = readDouble(s);
  const rounded = Math.fround(value);
  if (Number.isFinite(value) && !Number.isFinite(rounded)) {
    s.fail("invalid_value", "number is too large for a float", at);
  }
  return rounded;
}

function takeWord(s: JsonScanner): number | undefined {
  for (const [word, value] of words) {
    if (s.takeWord(word)) return value;
  }
  return undefined;
}

const words: readonly (readonly [string, number])[] = [
  ['"NaN"', Number.NaN],
  ['"Infinity"', Number.POSITIVE_INFINITY],
  ['"-Infinity"', Number.NEGATIVE_INFINITY],
];

function isWord(s: JsonScanner, at: number): boolean {
  return words.some(([word]) => s.slice(at, s.pos).trimStart() === word);
}
