import { Buffer } from "node:buffer";

const NON_ASCII = /[\u0080-\uffff]/;

/** Turns text of one character per byte into proper text; malformed bytes become U+FFFD. */
export function decodeUtf8(bytes: string): string {
  return NON_ASCII.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}

/** Turns proper text into one character per UTF-8 byte. */
export function encodeUtf8(text: string): string {
  return NON_ASCII.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;
}

/** The file's bytes as one character per byte. */
export function bytesToText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Whether text of one character per byte is well-formed UTF-8. */
export function isValidUtf8(bytes: string): boolean {
  if (!NON_ASCII.test(bytes)) return true;
  const buffer = Buffer.from(bytes, "latin1");
  return Buffer.from(buffer.toString("utf8"), "utf8").equals(buffer);
}
