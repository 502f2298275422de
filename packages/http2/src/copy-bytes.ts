/** A copy of bytes `[start, end)`. A `Buffer`'s own `slice` would be a view of memory that is about to be used anew. */
export function copyBytes(source: Uint8Array, start: number, end: number): Uint8Array {
  const copy = new Uint8Array(end - start);
  copy.set(source.subarray(start, end));
  return copy;
}
