import type { MessageSymbol } from "../linker/symbols.ts";

export const MAX_FIELD_NUMBER: number = 2 ** 29 - 1;
export const FIRST_RESERVED: number = 19_000;
export const LAST_RESERVED: number = 19_999;

/** The lowest number that a new field of the message could have. */
function nextFreeNumber(message: MessageSymbol): number | undefined {
  const { field, extensionRange, reservedRange } = message.proto;
  const taken: (readonly [number, number])[] = [[FIRST_RESERVED, LAST_RESERVED]];
  for (const { number } of field) taken.push([number!, number!]);
  for (const { start, end } of extensionRange) taken.push([start!, end! - 1]);
  for (const { start, end } of reservedRange) taken.push([start!, end! - 1]);
  taken.sort(([a], [b]) => a - b);
  let free = 1;
  for (const [first, last] of taken) {
    if (first > free) break;
    if (last >= free) free = last + 1;
  }
  return free > MAX_FIELD_NUMBER ? undefined : free;
}

export function freeNumberHint(message: MessageSymbol): string {
  const free = nextFreeNumber(message);
  return free === undefined ? "no number is free" : `the next free number is ${free}`;
}
