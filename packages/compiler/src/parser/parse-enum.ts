import { CLOSE_BRACE, END, EQUALS, OPEN_BRACE, SEMICOLON } from "../lexer/token-kind.ts";
import type { EnumNode, EnumValueNode, Visibility } from "../syntax/nodes.ts";
import { parseSignedInteger } from "./parse-literal.ts";
import { parseCompactOptions, parseOptionStatement } from "./parse-option.ts";
import { parseReserved } from "./parse-ranges.ts";
import type { TokenCursor } from "./token-cursor.ts";

type EnumElement = EnumNode["elements"][number];

export function parseEnum(cursor: TokenCursor, visibility: Visibility): EnumNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the enum's name");
  if (name === undefined || !cursor.expect(OPEN_BRACE, "to open the enum")) return undefined;
  const open = cursor.previousEnd;
  const elements: EnumElement[] = [];
  while (!cursor.tryKind(CLOSE_BRACE)) {
    if (cursor.peek() === END) {
      cursor.error(
        name.start,
        name.end,
        "unclosed",
        `enum \`${name.text}\` is never closed: \`}\` is missing`,
      );
      return {
        kind: "enum",
        visibility,
        start,
        end: cursor.previousEnd,
        open,
        close: cursor.previousEnd,
        name,
        elements,
      };
    }
    const element = parseElement(cursor);
    if (element === undefined) cursor.skipStatement();
    else elements.push(element);
  }
  const end = cursor.previousEnd;
  return { kind: "enum", visibility, start, end, open, close: end, name, elements };
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
