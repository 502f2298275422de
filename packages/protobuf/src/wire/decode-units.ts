/** How many UTF-16 units `decodeUnits` has room for; UTF-8 never has fewer bytes than UTF-16 has units. */
export const unitRoom = 8192;

/** What `decodeUnits` has read. */
export const units: Uint16Array<ArrayBuffer> = /* @__PURE__ */ new Uint16Array(unitRoom);

/**
 * Reads `b[p, end)`, UTF-8, into `units`; gives how many there are, or -1 when the bytes are not UTF-8 (RFC 3629 §4:
 * overlong forms, surrogates and numbers beyond U+10FFFF are none).
 */
export function decodeUnits(b: Uint8Array, p: number, end: number): number {
  const out = units;
  let n = 0;
  while (p < end) {
    const first = b[p++]!;
    if (first < 0x80) {
      out[n++] = first;
      // Between other scripts there are runs of ASCII: four at a time.
      while (p + 3 < end) {
        const second = b[p]!;
        const third = b[p + 1]!;
        const fourth = b[p + 2]!;
        const fifth = b[p + 3]!;
        if ((second | third | fourth | fifth) > 0x7f) break;
        out[n] = second;
        out[n + 1] = third;
        out[n + 2] = fourth;
        out[n + 3] = fifth;
        n += 4;
        p += 4;
      }
    } else if (first < 0xe0) {
      const second = b[p++]!;
      if (first < 0xc2 || (second & 0xc0) !== 0x80) return -1;
      out[n++] = ((first & 0x1f) << 6) | (second & 0x3f);
    } else if (first < 0xf0) {
      const second = b[p++]!;
      const third = b[p++]!;
      const point = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
      if (point < 0x800 || (point & 0xf800) === 0xd800) return -1;
      out[n++] = point;
    } else {
      const second = b[p++]!;
      const third = b[p++]!;
      const fourth = b[p++]!;
      const point =
        ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80 || (fourth & 0xc0) !== 0x80) return -1;
      if (first > 0xf4 || point < 0x10000 || point > 0x10ffff) return -1;
      out[n] = 0xd7c0 + (point >> 10);
      out[n + 1] = 0xdc00 | (point & 0x3ff);
      n += 2;
    }
  }
  // A sequence cut off by the end of the string has taken bytes that are not its own.
  return p === end ? n : -1;
}
