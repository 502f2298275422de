const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");
/** A field value neither begins nor ends with a space (RFC 9113 §8.2.1). */
const unsafe = /[^\x20-\x24\x26-\x7e]|^ | $/;
const hex = "0123456789ABCDEF";

/** Percent-encodes a status message for the `grpc-message` trailer (gRPC over HTTP/2 §Responses). */
export function encodeStatusMessage(message: string): string {
  if (!unsafe.test(message)) return message;
  const bytes = encoder.encode(message);
  let out = "";
  for (const [i, byte] of bytes.entries()) {
    const isEdge = i === 0 || i === bytes.length - 1;
    if ((byte > 0x20 || (byte === 0x20 && !isEdge)) && byte <= 0x7e && byte !== 0x25)
      out += String.fromCharCode(byte);
    else out += `%${hex[byte >> 4]}${hex[byte & 15]}`;
  }
  return out;
}

/**
 * The message of a `grpc-message` trailer. Never fails: a percent sign that starts no escape stands for
 * itself and bytes that are not UTF-8 become U+FFFD, since a status must not be lost over its wording.
 */
export function decodeStatusMessage(text: string): string {
  if (!text.includes("%")) return text;
  const source = encoder.encode(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const byte = source[i]!;
    if (byte === 0x25 && i + 2 < source.length) {
      const high = hexDigit(source[i + 1]!);
      const low = hexDigit(source[i + 2]!);
      if (high >= 0 && low >= 0) {
        bytes[length++] = (high << 4) | low;
        i += 2;
        continue;
      }
    }
    bytes[length++] = byte;
  }
  return decoder.decode(bytes.subarray(0, length));
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
