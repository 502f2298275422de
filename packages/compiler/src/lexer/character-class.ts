export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const QUOTE = 4;
export const CONTROL = 5;
export const NON_ASCII = 6;

/** The class of each byte: letters include `_`; newlines are space. */
export const CHARACTER_CLASS: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(CONTROL, 0, 0x20);
  table[0x7f] = CONTROL;
  for (const space of [0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]) table[space] = SPACE;
  table.fill(LETTER, 0x41, 0x5b);
  table.fill(LETTER, 0x61, 0x7b);
  table[0x5f] = LETTER;
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x22] = QUOTE;
  table[0x27] = QUOTE;
  table.fill(NON_ASCII, 0x80);
  return table;
}

export function isHexDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

export function isOctalDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x37;
}
