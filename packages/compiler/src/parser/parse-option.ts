import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  DOT,
  EQUALS,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
} from "../lexer/token-kind.ts";
import type { CompactOptions, OptionNamePart, OptionNode } from "../syntax/nodes.ts";
import { parseOptionValue } from "./parse-value.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** `option name = value;` */
export function parseOptionStatement(cursor: TokenCursor): OptionNode | undefined {
  const { start } = cursor;
  if (!cursor.tryWord("option")) {
    cursor.unexpected("`option`");
    return undefined;
  }
  const assignment = parseAssignment(cursor);
  if (assignment === undefined || !cursor.expect(SEMICOLON, "after the option")) return undefined;
  return { ...assignment, start, end: cursor.previousEnd };
}

/** `[name = value, …]`, or undefined when there is none; `false` when it could not be parsed. */
export function parseCompactOptions(cursor: TokenCursor): CompactOptions | undefined | false {
  if (cursor.peek() !== OPEN_BRACKET) return undefined;
  const { start } = cursor;
  cursor.next();
  const options: OptionNode[] = [];
  do {
    const option = parseAssignment(cursor);
    if (option === undefined) return false;
    options.push(option);
  } while (cursor.tryKind(COMMA));
  if (!cursor.expect(CLOSE_BRACKET, "after the options")) return false;
  return { start, end: cursor.previousEnd, options };
}

function parseAssignment(cursor: TokenCursor): OptionNode | undefined {
  const { start } = cursor;
  const name: OptionNamePart[] = [];
  do {
    const part = parseNamePart(cursor);
    if (part === undefined) return undefined;
    name.push(part);
  } while (cursor.tryKind(DOT));
  const nameEnd = cursor.previousEnd;
  if (!cursor.expect(EQUALS, "after the option's name")) return undefined;
  const value = parseOptionValue(cursor);
  return value && { kind: "option", start, end: cursor.previousEnd, name, nameStart: start, nameEnd, value };
}

function parseNamePart(cursor: TokenCursor): OptionNamePart | undefined {
  const { start } = cursor;
  if (!cursor.tryKind(OPEN_PAREN)) {
    const name = cursor.identifier("an option name");
    return name && { start, end: name.end, text: name.text, extension: false };
  }
  let text = "";
  if (cursor.peek() !== DOT) {
    const first = cursor.identifier("the name of an extension");
    if (first === undefined) return undefined;
    text = first.text;
  }
  while (cursor.tryKind(DOT)) {
    const part = cursor.identifier("an identifier after `.`");
    if (part === undefined) return undefined;
    text += `.${part.text}`;
  }
  if (!cursor.expect(CLOSE_PAREN, "after the extension's name")) return undefined;
  return { start, end: cursor.previousEnd, text, extension: true };
}
