import { cellInt32, cellInt64, cellUint64, high, low } from "../wire/scratch.ts";

/** As many digits as 32 bits hold whatever they are. */
const partDigits = 9;

/**
 * The 64-bit integer of decimal digits in ASCII, with a `-` before them if there is one; undefined for any other text,
 * and for one that is out of range. Made of numbers: BigInt takes several times as long to read text.
 */
export function parseInt64(
  ascii: Uint8Array,
  start: number,
  end: number,
  unsigned: boolean,
): bigint | undefined {
  const negative = ascii[start] === 45;
  const first = negative ? start + 1 : start;
  const digits = end - first;
  if (digits <= 0 || digits > 20 || (negative && unsigned)) return undefined;
  if (digits > 1 && ascii[first] === 48) return undefined;
  const middle = Math.max(first, end - 2 * partDigits);
  const last = Math.max(first, end - partDigits);
  const top = parsePart(ascii, first, middle);
  const upper = parsePart(ascii, middle, last);
  const lower = parsePart(ascii, last, end);
  return (top | upper | lower) < 0 ? undefined : assemble(top * 1e9 + upper, lower, negative, unsigned);
}

/** The number of at most nine digits; -1 where anything else stands among them. */
function parsePart(ascii: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = ascii[i]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = (value * 10 + digit) | 0;
  }
  return value;
}

/** upper × 10⁹ + lower, taken apart into two halves of 32 bits by way of 16 bits and those above them. */
function assemble(upper: number, lower: number, negative: boolean, unsigned: boolean): bigint | undefined {
  const above = Math.floor(upper / 65536);
  const aboveHigh = Math.floor((above * 1e9) / 65536);
  const below = (above * 1e9 - aboveHigh * 65536) * 65536 + (upper - above * 65536) * 1e9 + lower;
  const carry = Math.floor(below / 4294967296);
  const highBits = aboveHigh + carry;
  const lowBits = below - carry * 4294967296;
  if (highBits > (unsigned ? 0xffffffff : 0x7fffffff)) {
    return !unsigned && negative && highBits === 0x80000000 && lowBits === 0 ? -(2n ** 63n) : undefined;
  }
  cellInt32[low] = negative ? -lowBits : lowBits;
  cellInt32[high] = negative ? ~highBits + (lowBits === 0 ? 1 : 0) : highBits;
  return unsigned ? cellUint64[0]! : cellInt64[0]!;
}

/** As `parseInt64`, of a string. */
export function int64OfText(text: string, unsigned: boolean): bigint | undefined {
  if (!/^-?(?:0|[1-9]\d{0,19})$/.test(text) || (unsigned && text.startsWith("-"))) return undefined;
  const value = BigInt(text);
  return value === (unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value)) ? value : undefined;
}
