const encoder = /* @__PURE__ */ new TextEncoder();

/** A buffer up to this size is kept for the next text. */
const keptBytes = 1 << 16;
/** From this length on it pays to look at the beginning first. */
const longTextUnits = 1024;
const beginningUnits = 256;

let kept: Uint8Array<ArrayBuffer> | undefined;

/** The bytes of text that is ASCII, with a 0 behind them, in a buffer to be given back; undefined for other text. */
export function asciiBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  let bytes = kept;
  kept = undefined;
  if (bytes === undefined || bytes.length <= text.length) {
    bytes = new Uint8Array(Math.max(text.length + 1, 4096));
  }
  if (
    (text.length < longTextUnits || isAscii(text.slice(0, beginningUnits), bytes)) &&
    isAscii(text, bytes)
  ) {
    bytes[text.length] = 0;
    return bytes;
  }
  giveBack(bytes);
  return undefined;
}

/** Whether each unit of the text took one byte. */
function isAscii(text: string, bytes: Uint8Array): boolean {
  const { read, written } = encoder.encodeInto(text, bytes);
  return written === text.length && read === text.length;
}

/** The bytes of any text in UTF-8, with a 0 behind them. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(text);
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  return ended;
}

/** For the next text, once nobody reads the bytes any more. */
export function giveBack(bytes: Uint8Array<ArrayBuffer>): void {
  if (bytes.length <= keptBytes) kept = bytes;
}
