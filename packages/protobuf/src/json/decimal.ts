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
 * The double nearest to a decimal of so many digits, `scale` of them behind the point: `upper` has the first nine of
 * them, `lower` the others. Undefined when this cannot tell.
 */
export function decimal(upper: number, lower: number, digits: number, scale: number): number | undefined {
  // Up to 15 digits, both are exact, and so the quotient is rounded once, as it has to be.
  if (digits <= 9) return scale === 0 ? upper : upper / powersOfTen[scale]!;
  if (digits <= 15) return (upper * powersOfTen[digits - 9]! + lower) / powersOfTen[scale]!;
  return digits <= 18 ? longDecimal(upper, lower, powersOfTen[digits - 9]!, powersOfTen[scale]!) : undefined;
}

/** (upper × power + lower) / divisor. */
function longDecimal(upper: number, lower: number, power: number, divisor: number): number | undefined {
  const shifted = upper * power;
  const rest = productError(upper, power, shifted) + lower;
  const high = shifted + rest;
  const low = rest - (high - shifted);
  const quotient = high / divisor;
  const product = quotient * divisor;
  const correction = (high - product - productError(quotient, divisor, product) + low) / divisor;
  const doubt = Math.abs(correction) * 2 ** -48;
  const result = quotient + (correction - doubt);
  return result === quotient + (correction + doubt) ? result : undefined;
}
