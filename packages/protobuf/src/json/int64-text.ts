import { cellInt32, cellInt64, cellUint64, high, low } from "../wire/scratch.ts";

/**
 * The 64-bit integer of decimal digits, with a `-` before them if there is one; undefined for any other text, and for
 * one that is out of range. Made of two halves: BigInt takes several times as long to read text.
 */
export function parseInt64(text: string, unsigned: boolean): bigint | undefined {
  const length = text.length;
  const negative = text.charCodeAt(0) === 45;
  const first = negative ? 1 : 0;
  const digits = length - first;
  if (digits === 0 || digits > 20 || (negative && unsigned)) return undefined;
  if (digits > 1 && text.charCodeAt(first) === 48) return undefined;
  // At most eleven digits in the one part and nine in the other: both are exact.
  const split = Math.max(first, length - 9);
  let upper = 0;
  let lower = 0;
  for (let i = first; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    if (i < split) upper = upper * 10 + digit;
    else lower = lower * 10 + digit;
  }
  return digits < 20 ? assemble(upper, lower, negative, unsigned) : inRange(BigInt(text), unsigned);
}

/** upper × 10⁹ + lower, of at most 19 digits, in 16 bits and 48 bits above them. */
function assemble(upper: number, lower: number, negative: boolean, unsigned: boolean): bigint | undefined {
  const above = Math.floor(upper / 65536) * 1e9;
  const below = (above % 65536) * 65536 + (upper % 65536) * 1e9 + lower;
  const highBits = Math.floor(above / 65536) + Math.floor(below / 4294967296);
  if (!unsigned && highBits > 0x7fffffff) {
    const value = BigInt(upper) * 1_000_000_000n + BigInt(lower);
    return inRange(negative ? -value : value, unsigned);
  }
  cellInt32[low] = negative ? -(below % 4294967296) : below;
  cellInt32[high] = negative ? ~highBits + (cellInt32[low] === 0 ? 1 : 0) : highBits;
  return unsigned ? cellUint64[0]! : cellInt64[0]!;
}

function inRange(value: bigint, unsigned: boolean): bigint | undefined {
  return value === (unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value)) ? value : undefined;
}
