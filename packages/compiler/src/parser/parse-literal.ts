import { decodeStringLiteral } from "../lexer/decode-string.ts";
import { INTEGER, MINUS, STRING } from "../lexer/token-kind.ts";
import type { IntegerLiteral, StringLiteral } from "../syntax/nodes.ts";
import { parseIntegerText } from "./parse-integer-text.ts";
import type { TokenCursor } from "./token-cursor.ts";

export const INT32_MAX: number = 2 ** 31 - 1;

/** One or more adjacent string literals, which count as one. */
export function parseString(cursor: TokenCursor, expected: string): StringLiteral | undefined {
  if (cursor.peek() !== STRING) {
    cursor.unexpected(expected);
    return undefined;
  }
  const { text } = cursor.source;
  const { start } = cursor;
  let value = decodeStringLiteral(text, start, cursor.end);
  cursor.next();
  while (cursor.peek() === STRING) {
    value += decodeStringLiteral(text, cursor.start, cursor.end);
    cursor.next();
  }
  return { kind: "string", start, end: cursor.previousEnd, value };
}

/** A non-negative 32-bit integer; one out of range is reported and counts as 0. */
export function parseInteger(cursor: TokenCursor, expected: string): IntegerLiteral | undefined {
  return parseBounded(cursor, expected, cursor.start, 1, INT32_MAX);
}

export function parseSignedInteger(cursor: TokenCursor, expected: string): IntegerLiteral | undefined {
  const { start } = cursor;
  return cursor.tryKind(MINUS)
    ? parseBounded(cursor, expected, start, -1, INT32_MAX + 1)
    : parseBounded(cursor, expected, start, 1, INT32_MAX);
}

function parseBounded(
  cursor: TokenCursor,
  expected: string,
  start: number,
  sign: 1 | -1,
  max: number,
): IntegerLiteral | undefined {
  if (cursor.peek() !== INTEGER) {
    cursor.unexpected(expected);
    return undefined;
  }
  const { end } = cursor;
  const value = parseIntegerText(cursor.source.text.slice(cursor.start, end));
  cursor.next();
  if (cursor.sink.hasErrorIn(cursor.source, start, end)) return { start, end, value: 0 };
  if (value === undefined || value > BigInt(max)) {
    cursor.error(start, end, "integer-range", `${cursor.source.slice(start, end)} does not fit in 32 bits`, {
      hint: `the ${sign === 1 ? `largest number is ${max}` : `smallest number is -${max}`}`,
    });
    return { start, end, value: 0 };
  }
  // The sum turns -0 into 0.
  return { start, end, value: sign * Number(value) + 0 };
}
