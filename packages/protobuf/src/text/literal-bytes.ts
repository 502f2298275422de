const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "?": 63,
  "\\": 92,
  "'": 39,
  '"': 34,
};

const part =
  /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([abfnrtv?\\'"]))|[^\\]+/y;

const encoder = /* @__PURE__ */ new TextEncoder();

/** The bytes of a string as it is written, quotes included (Text Format §String Literals); or where an escape is wrong. */
export function literalBytes(literal: string): number[] | { readonly wrongAt: number } {
  const bytes: number[] = [];
  const content = literal.slice(0, -1);
  for (let at = 1; at < content.length; at = part.lastIndex) {
    part.lastIndex = at;
    const match = part.exec(content);
    if (match === null) return { wrongAt: at };
    const [whole, octal, hex, short, long, simple] = match;
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (simple !== undefined) bytes.push(simpleEscapes[simple]!);
    else {
      const text = textOf(short ?? long, whole);
      if (text === undefined) return { wrongAt: at };
      for (const byte of encoder.encode(text)) bytes.push(byte);
    }
    if (bytes.at(-1)! > 255) return { wrongAt: at };
  }
  return bytes;
}

/** The character of a number; undefined when there is none: half of a surrogate pair is no character. */
function textOf(hex: string | undefined, whole: string): string | undefined {
  if (hex === undefined) return whole;
  const point = Number.parseInt(hex, 16);
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCodePoint(point);
}
