/** Bytes of a message that were not copied into its buffer: they belong where `at` points, over the room left there. */
export interface Outside {
  at: number;
  readonly bytes: Uint8Array;
}

/** From this many bytes on, a part of a message costs more to copy than to send by itself. */
const largePartBytes = 64 * 1024;

let collected: Outside[] = [];
/** The buffer that is written to with parts left outside; a message encoded meanwhile, by a getter, has another. */
let collectedFor: Uint8Array | undefined;

/** Has `write` leave large parts where they are; gives them, in order, with the index it ended at. */
export function leavingLargeParts(
  target: Uint8Array,
  write: () => number,
): { readonly end: number; readonly parts: readonly Outside[] } {
  const outer = { collected, collectedFor };
  const parts: Outside[] = [];
  collected = parts;
  collectedFor = target;
  try {
    return { end: write(), parts };
  } finally {
    ({ collected, collectedFor } = outer);
  }
}

/** Whether the part of `b` at this place was left where it is. */
export function leftOutside(b: Uint8Array, at: number, bytes: Uint8Array): boolean {
  if (b !== collectedFor || bytes.length < largePartBytes) return false;
  collected.push({ at, bytes });
  return true;
}

/** Moves `b[start, end)` up by `shift` bytes; of parts that lie outside, only the place is moved. */
export function moveUp(b: Uint8Array, start: number, end: number, shift: number): void {
  let upTo = end;
  for (let i = b === collectedFor ? collected.length - 1 : -1; i >= 0; i--) {
    const part = collected[i]!;
    if (part.at < start) break;
    copyUp(b, part.at + part.bytes.length, upTo, shift);
    upTo = part.at;
    part.at += shift;
  }
  copyUp(b, start, upTo, shift);
}

function copyUp(b: Uint8Array, start: number, end: number, shift: number): void {
  if (start < end && end <= b.length) b.copyWithin(start + shift, start, end);
}
