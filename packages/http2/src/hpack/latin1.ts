/** Up to this length characters are put together eight at a time; beyond it a call with a view costs less. */
const SHORT = 24;
/** Arguments a call may have without risking the stack. */
const MAX_ARGUMENTS = 4096;

/** Header bytes are opaque; one character stands for one byte both ways. */
export function latin1(source: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) return shortLatin1(source, start, end);
  let text = "";
  for (let i = start; i < end; i += MAX_ARGUMENTS) {
    // The signature asks for an array, the language for anything with a length.
    const part = source.subarray(i, Math.min(end, i + MAX_ARGUMENTS)) as unknown as number[];
    text += String.fromCharCode.apply(null, part);
  }
  return text;
}

function shortLatin1(s: Uint8Array, start: number, end: number): string {
  let text = "";
  let i = start;
  for (; i + 8 <= end; i += 8) {
    text += String.fromCharCode(
      s[i]!,
      s[i + 1]!,
      s[i + 2]!,
      s[i + 3]!,
      s[i + 4]!,
      s[i + 5]!,
      s[i + 6]!,
      s[i + 7]!,
    );
  }
  for (; i < end; i++) text += String.fromCharCode(s[i]!);
  return text;
}

/** Writes the characters of `text` as bytes; returns the end. */
export function writeLatin1(text: string, target: Uint8Array, offset: number): number {
  for (let i = 0; i < text.length; i++) target[offset + i] = text.charCodeAt(i);
  return offset + text.length;
}
