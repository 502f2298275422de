/** The text of a `-bin` value on the wire: base64 without padding (gRPC over HTTP/2 §Requests). */
export function encodeBinary(value: Uint8Array): string {
  const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  const padding = text.indexOf("=");
  return padding < 0 ? text : text.slice(0, padding);
}

/** The bytes of one `-bin` value, padded or not. */
export function decodeBinary(text: string): Uint8Array {
  const bytes = Buffer.from(text, "base64");
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
