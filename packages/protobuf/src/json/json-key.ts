const encoder = /* @__PURE__ */ new TextEncoder();

/** `"userId":` as it stands in text: four bytes at a time, and the bytes that are left. */
export interface JsonKey {
  readonly length: number;
  /** In the byte order of text: the first byte is the lowest one. */
  readonly words: Int32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function jsonKey(text: string): JsonKey {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer);
  const words = Int32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(i * 4, true));
  return { length: bytes.length, words, bytes: bytes.slice(words.length * 4) };
}
