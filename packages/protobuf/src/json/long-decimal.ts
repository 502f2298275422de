// Most doubles have 16 or 17 digits, too many for one division. Here they are divided as a sum of two doubles
// (Dekker 1971), whose error is so small that it almost never decides to which double the quotient is rounded.

/** Up to 10²², powers of ten are exact. */
const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** What is left of a×b when the rounded product is taken away: exact. */
function productError(a: number, b: number, product: number): number {
  const aSplit = 134217729 * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = 134217729 * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * The double nearest to (upper × 10^digits + lower) / 10^scale, of `upper` with at most 15 digits and `lower` with so
 * many, at most 4; undefined when this cannot tell.
 */
export function longDecimal(upper: number, lower: number, digits: number, scale: number): number | undefined {
  if (digits > 4 || scale > 22) return undefined;
  const shifted = upper * powersOfTen[digits]!;
  const rest = productError(upper, powersOfTen[digits]!, shifted) + lower;
  const high = shifted + rest;
  const low = rest - (high - shifted);
  const divisor = powersOfTen[scale]!;
  const quotient = high / divisor;
  const product = quotient * divisor;
  const correction = (high - product - productError(quotient, divisor, product) + low) / divisor;
  const doubt = Math.abs(correction) * 2 ** -48;
  const result = quotient + (correction - doubt);
  return result === quotient + (correction + doubt) ? result : undefined;
}
