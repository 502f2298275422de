/** A double in the shortest of 15 or 17 digits that reads back the same, in the style of C's `%g`. */
export function formatDouble(value: number): string {
  const short = formatGeneral(value, 15);
  return Number(short) === value || !Number.isFinite(value) ? short : formatGeneral(value, 17);
}

const SMALLEST_NORMAL = 2 ** -126;

/** A float in the shortest of 6 or 9 digits that reads back the same. */
export function formatFloat(value: number): string {
  const float = Math.fround(value);
  // A number below the smallest normal one is never given in six digits: C's strtof calls it out of range.
  if (float !== 0 && Math.abs(float) < SMALLEST_NORMAL) return formatGeneral(float, 9);
  const short = formatGeneral(float, 6);
  return Math.fround(Number(short)) === float || !Number.isFinite(float) ? short : formatGeneral(float, 9);
}

function formatGeneral(value: number, precision: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa, exponentText] = value.toExponential(precision - 1).split("e") as [string, string];
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= precision) {
    const sign = exponent < 0 ? "-" : "+";
    return `${trimZeros(mantissa)}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  return trimZeros(value.toFixed(Math.max(0, precision - 1 - exponent)));
}

function trimZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
