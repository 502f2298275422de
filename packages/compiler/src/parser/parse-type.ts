import { scalarTypeOf } from "../lexer/keywords.ts";
import { DOT } from "../lexer/token-kind.ts";
import type { TypeReference } from "../syntax/nodes.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** A scalar type, `group`, or a name. */
export function parseType(cursor: TokenCursor): TypeReference | undefined {
  const scalar = scalarTypeOf(cursor.name);
  if (scalar === 0) return parseNamedType(cursor, "a type");
  const { start, end } = cursor;
  const text = cursor.interner.strings[cursor.name]!;
  cursor.next();
  return { start, end, text, scalar };
}

/** The name of a message or enum, possibly qualified, possibly with a leading dot. */
export function parseNamedType(cursor: TokenCursor, expected: string): TypeReference | undefined {
  const { start } = cursor;
  if (scalarTypeOf(cursor.name) !== 0) {
    const text = cursor.interner.strings[cursor.name]!;
    cursor.error(
      start,
      cursor.end,
      "not-a-message",
      `\`${text}\` is a scalar type; a message is needed here`,
    );
    cursor.next();
    return { start, end: cursor.previousEnd, text, scalar: 0 };
  }
  let text = cursor.tryKind(DOT) ? "." : "";
  const first = cursor.identifier(expected);
  if (first === undefined) return undefined;
  text += first.text;
  while (cursor.tryKind(DOT)) {
    const part = cursor.identifier("an identifier after `.`");
    if (part === undefined) return undefined;
    text += `.${part.text}`;
  }
  return { start, end: cursor.previousEnd, text, scalar: 0 };
}
