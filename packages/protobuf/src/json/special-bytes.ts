/** Whether one of the four bytes of this integer is a quote, a backslash or a control character: what ends a run of text. */
export function hasSpecial(word: number): boolean {
  const quote = word ^ 0x22222222;
  const backslash = word ^ 0x5c5c5c5c;
  // A byte that is too small borrows from its highest bit.
  const borrows =
    ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash) | ((word - 0x20202020) & ~word);
  return (borrows & 0x80808080) !== 0;
}
