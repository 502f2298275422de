import { huffmanCodes, huffmanLengths } from "./huffman-code.ts";

/** Bytes that `text` (one character a byte) takes in Huffman code. */
export function huffmanByteLength(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits += huffmanLengths[text.charCodeAt(i) & 0xff]!;
  return (bits + 7) >>> 3;
}

/** Writes `text` in Huffman code to `target` at `offset`; returns the end. Source: RFC 7541 §5.2. */
export function huffmanEncode(text: string, target: Uint8Array, offset: number): number {
  let pending = 0;
  let pendingBits = 0;
  let position = offset;
  for (let i = 0; i < text.length; i++) {
    const symbol = text.charCodeAt(i) & 0xff;
    const code = huffmanCodes[symbol]!;
    let length = huffmanLengths[symbol]!;
    // At most 7 bits wait and a code has at most 30: take the top of a long code first to stay in 32 bits.
    if (length > 24) {
      length -= 16;
      pending = (pending << length) | (code >>> 16);
      pendingBits += length;
      while (pendingBits >= 8) {
        pendingBits -= 8;
        target[position++] = pending >>> pendingBits;
      }
      pending = (pending << 16) | (code & 0xffff);
      pendingBits += 16;
    } else {
      pending = (pending << length) | code;
      pendingBits += length;
    }
    while (pendingBits >= 8) {
      pendingBits -= 8;
      target[position++] = pending >>> pendingBits;
    }
  }
  if (pendingBits > 0) target[position++] = (pending << (8 - pendingBits)) | (0xff >>> pendingBits);
  return position;
}
