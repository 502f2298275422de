const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Every two characters of base64, by their twelve bits. */
const pairs: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 4096 },
  (_, bits) => alphabet[bits >> 6]! + alphabet[bits & 63]!,
);

/** The value of each character of either alphabet (RFC 4648 §4 and §5) by its code; 255 for what is in neither. */
const values: Uint8Array = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128).fill(255);
  for (let i = 0; i < 64; i++) table[alphabet.charCodeAt(i)] = i;
  table[45] = 62;
  table[95] = 63;
  return table;
})();

/** Standard base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = "";
  for (let i = 0; i < whole; i += 3) {
    const bits = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    text += pairs[bits >> 12]! + pairs[bits & 4095]!;
  }
  if (bytes.length - whole === 1) text += `${pairs[bytes[whole]! << 4]!}==`;
  else if (bytes.length > whole) {
    const bits = (bytes[whole]! << 10) | (bytes[whole + 1]! << 2);
    text += `${pairs[bits >> 6]! + alphabet[bits & 63]!}=`;
  }
  return text;
}

/** The bytes of base64 in either alphabet, padded or not; undefined when it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let length = text.length;
  for (let padding = 0; padding < 2 && text.charCodeAt(length - 1) === 61; padding++) length--;
  if (length % 4 === 1 || (length !== text.length && text.length % 4 !== 0)) return undefined;
  const bytes = new Uint8Array((length * 3) >> 2);
  let at = 0;
  let bits = 0;
  let wrong = 0;
  for (let i = 0; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? 255;
    wrong |= value;
    bits = (bits << 6) | value;
    const rest = i & 3;
    if (rest !== 0) bytes[at++] = bits >> (6 - rest * 2);
  }
  return wrong > 63 ? undefined : bytes;
}
