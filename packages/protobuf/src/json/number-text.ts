const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** A double in JSON; what JSON has no number for is a string, and so is -0, whose sign JSON.stringify would lose. */
export function doubleToJson(value: number): number | string {
  if (isPlain(value)) return value;
  return value === 0 ? "-0" : String(value);
}

/** Whether JSON has a number for it. */
export function isPlain(value: number): boolean {
  return value === 0 ? Object.is(value, 0) : value - value === 0;
}

/** A float in JSON, as the number with the fewest digits that is still this float: 0.1, and not 0.10000000149011612. */
export function floatToJson(value: number): number | string {
  if (value === 0 || !isPlain(value)) return doubleToJson(value);
  // Whole ones and quarters have no shorter form, as long as their neighbours are near.
  if (Math.abs(value) < 524288 && value * 4 === Math.trunc(value * 4)) return value;
  return shortestFloat(value);
}

/** The shortest decimal between this float and its neighbours. */
export function shortestFloat(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e-5 && size < 1e6) {
    // n / 10^k is rounded correctly as both are exact: it is the double that prints as this decimal.
    for (let places = placesOfSix(size), last = places + 3; places <= last; places++) {
      const power = powersOfTen[places]!;
      const shorter = Math.round(value * power) / power;
      if (Math.fround(shorter) === value) return shorter;
    }
  }
  for (let digits = 1; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return Number(value.toPrecision(9));
}

/** How many decimal places six digits need: the fewest of a float that is no short one by chance have as many. */
function placesOfSix(size: number): number {
  if (size >= 1)
    return size >= 1000 ? (size >= 1e5 ? 0 : size >= 1e4 ? 1 : 2) : size >= 100 ? 3 : size >= 10 ? 4 : 5;
  return size >= 0.1 ? 6 : size >= 0.01 ? 7 : size >= 0.001 ? 8 : size >= 0.0001 ? 9 : 10;
}
