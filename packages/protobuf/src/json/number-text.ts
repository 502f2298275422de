/** A double as JSON has it; what JSON has no number for is a string. */
export function doubleText(value: number): string {
  if (value === 0) return 1 / value < 0 ? "-0" : "0";
  return Number.isFinite(value) ? `${value}` : `"${value}"`;
}

const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** A float with the fewest digits that are still this float: 0.1, and not 0.10000000149011612. */
export function floatText(value: number): string {
  const text = `${value}`;
  if (value === 0 || text.length < 9 || !Number.isFinite(value)) return doubleText(value);
  const size = Math.abs(value);
  if (size >= 1e-6 && size < 1e9) {
    // n / 10^k is rounded correctly as both are exact: it is the double that prints as this decimal.
    const digits = size < 1 ? Math.ceil(-Math.log10(size)) : -Math.floor(Math.log10(size));
    for (let places = Math.max(0, digits + 5), last = digits + 9; places <= last; places++) {
      const power = powersOfTen[places]!;
      const shorter = Math.round(value * power) / power;
      if (Math.fround(shorter) === value) return `${shorter}`;
    }
  }
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return `${shorter}`;
  }
  return `${Number(value.toPrecision(9))}`;
}
