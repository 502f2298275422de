/** Writes `value` with the low bits of `first` as its prefix; returns the end. Source: RFC 7541 §5.1. */
export function writeInteger(
  target: Uint8Array,
  offset: number,
  first: number,
  prefixMax: number,
  value: number,
): number {
  if (value < prefixMax) {
    target[offset] = first | value;
    return offset + 1;
  }
  target[offset++] = first | prefixMax;
  let rest = value - prefixMax;
  while (rest >= 128) {
    target[offset++] = (rest & 127) | 128;
    rest = Math.floor(rest / 128);
  }
  target[offset++] = rest;
  return offset;
}
