const UINT64_MAX = 2n ** 64n - 1n;

/** Decimal, hexadecimal or octal text as written in a schema; undefined when it is malformed or over 64 bits. */
export function parseIntegerText(text: string): bigint | undefined {
  if (text.length < 16 && /^[1-9]\d*$|^0$/.test(text)) return BigInt(Number(text));
  let digits = text;
  if (/^0x[0-9a-f]+$/i.test(text)) digits = text.toLowerCase();
  else if (/^0[0-7]+$/.test(text)) digits = `0o${text.slice(1)}`;
  else if (!/^\d+$/.test(text) || (text.length > 1 && text.startsWith("0"))) return undefined;
  // A thousand digits would cost quadratic time, and cannot fit.
  if (digits.replace(/^0[xo]/, "").replace(/^0+/, "").length > 22) return undefined;
  const value = BigInt(digits);
  return value <= UINT64_MAX ? value : undefined;
}
