const simpleEscapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11 };

/** The bytes of a `bytes` field's default, in which descriptors escape what is not printable ASCII as C does. */
export function decodeBytesLiteral(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const [whole, octal, hex, simple] of text.matchAll(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))|[^\\]/gs,
  )) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(simpleEscapes[simple ?? ""] ?? (simple ?? whole).charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
