import { EQUALS, SEMICOLON } from "../lexer/token-kind.ts";
import type { EnumNode, EnumValueNode, Visibility } from "../syntax/nodes.ts";
import { parseBlock } from "./parse-block.ts";
import { parseSignedInteger } from "./parse-literal.ts";
import { parseCompactOptions, parseOptionStatement } from "./parse-option.ts";
import { parseReserved } from "./parse-ranges.ts";
import type { TokenCursor } from "./token-cursor.ts";

type EnumElement = EnumNode["elements"][number];

export function parseEnum(cursor: TokenCursor, visibility: Visibility): EnumNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the enum's name");
  if (name === undefined) return undefined;
  const block = parseBlock(cursor, { what: "enum", ...name }, parseElement);
  return block && { kind: "enum", visibility, start, end: block.close, name, ...block };
}

function parseElement(cursor: TokenCursor): EnumElement | undefined {
  const { start, end } = cursor;
  if (cursor.tryKind(SEMICOLON)) return { kind: "empty", start, end };
  if (cursor.isWord("option")) return parseOptionStatement(cursor);
  if (cursor.isWord("reserved")) return parseReserved(cursor, "enum");
  return parseValue(cursor);
}

function parseValue(cursor: TokenCursor): EnumValueNode | undefined {
  const { start } = cursor;
  const name = cursor.identifier("the name of an enum value");
  if (name === undefined) return undefined;
  if (!cursor.tryKind(EQUALS)) {
    cursor.unexpected("`=` and the number of the enum value");
    return undefined;
  }
  const number = parseSignedInteger(cursor, "an integer");
  if (number === undefined) return undefined;
  const options = parseCompactOptions(cursor);
  if (options === false || !cursor.expect(SEMICOLON, "after the enum value")) return undefined;
  return { kind: "value", start, end: cursor.previousEnd, name, number, options };
}
