const encoder = /* @__PURE__ */ new TextEncoder();

/** A buffer up to this size is kept for the next text. */
const keptBytes = 1 << 16;
/** From this length on it pays to look at the beginning first. */
const longTextUnits = 1024;
const beginningUnits = 256;

/** What lies behind the text: a 0, which is in no text that is read byte for byte, and room to read a word from there. */
export const paddingBytes = 4;

/** The bytes of a text, and the same bytes seen as words. */
export interface TextBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
}

let kept: TextBytes | undefined;

function textBytes(length: number): TextBytes {
  const bytes = new Uint8Array(length + paddingBytes);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** The bytes of text that is ASCII, in a buffer to be given back; undefined for other text. */
export function asciiBytes(text: string): TextBytes | undefined {
  let buffer = kept;
  kept = undefined;
  if (buffer === undefined || buffer.bytes.length < text.length + paddingBytes) {
    buffer = textBytes(Math.max(text.length, 4096));
  }
  const { bytes } = buffer;
  if (
    (text.length < longTextUnits || isAscii(text.slice(0, beginningUnits), bytes)) &&
    isAscii(text, bytes)
  ) {
    bytes[text.length] = 0;
    return buffer;
  }
  giveBack(buffer);
  return undefined;
}

/** Whether each unit of the text took one byte. */
function isAscii(text: string, bytes: Uint8Array): boolean {
  const { read, written } = encoder.encodeInto(text, bytes);
  return written === text.length && read === text.length;
}

/** The bytes of any text in UTF-8. */
export function utf8Bytes(text: string): TextBytes {
  const bytes = encoder.encode(text);
  const padded = textBytes(bytes.length);
  padded.bytes.set(bytes);
  return padded;
}

/** For the next text, once nobody reads the bytes any more. */
export function giveBack(buffer: TextBytes): void {
  if (buffer.bytes.length <= keptBytes) kept = buffer;
}
