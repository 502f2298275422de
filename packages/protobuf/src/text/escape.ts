const escapes: ReadonlyMap<number, string> = new Map([
  [9, "\\t"],
  [10, "\\n"],
  [13, "\\r"],
  [34, '\\"'],
  [39, "\\'"],
  [92, "\\\\"],
]);

/** Bytes as a string literal: what is no printable ASCII is octal. */
export function escapeBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text +=
      escapes.get(byte) ??
      (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte));
  }
  return `"${text}"`;
}

const unprintable = /["'\\\p{Cc}]/gu;

/** Not a character, and replaced as it is in the bytes of a message. */
const loneSurrogate = /\p{Surrogate}/gu;

/** A string as a literal: what is printable stays as it is. */
export function escapeString(text: string): string {
  return `"${text.replace(loneSurrogate, "\ufffd").replace(unprintable, escapeUnit)}"`;
}

function escapeUnit(character: string): string {
  const code = character.charCodeAt(0);
  return (
    escapes.get(code) ?? (code < 128 ? `\\${code.toString(8).padStart(3, "0")}` : `\\u00${code.toString(16)}`)
  );
}
