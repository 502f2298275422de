import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOT,
  END,
  FLOAT,
  GREATER,
  IDENTIFIER,
  INTEGER,
  LESS,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  SEMICOLON,
  SLASH,
  STRING,
} from "../lexer/token-kind.ts";
import type {
  ListValue,
  MessageValue,
  MessageValueField,
  MessageValueName,
  ValueNode,
} from "../syntax/nodes.ts";
import { dropHashComments } from "./drop-hash-comments.ts";
import { parseString } from "./parse-literal.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** Deeper aggregates are refused: a reader of the descriptor could not decode them either. */
const MAX_DEPTH = 100;

/** The value of an option: a scalar, or an aggregate in braces. */
export function parseOptionValue(cursor: TokenCursor): ValueNode | undefined {
  if (cursor.peek() !== OPEN_BRACE) return parseScalar(cursor, "a value for the option");
  dropHashComments(cursor);
  const open = cursor.at;
  const value = parseMessageValue(cursor, 0);
  if (value === undefined) recover(cursor, open);
  return value;
}

/** After a fault inside braces, goes on behind them, if they are closed where an option can end. */
function recover(cursor: TokenCursor, open: number): void {
  const fault = cursor.at;
  cursor.at = open;
  cursor.skipStatement();
  const next = cursor.peek();
  if (next !== SEMICOLON && next !== COMMA && next !== CLOSE_BRACKET) cursor.at = fault;
}

function parseScalar(cursor: TokenCursor, expected: string): ValueNode | undefined {
  const { start } = cursor;
  const negative = cursor.tryKind(MINUS);
  const kind = cursor.peek();
  if (kind === IDENTIFIER) {
    const { text, end } = cursor.identifier(expected)!;
    return { kind: "identifier", start, end, text, negative };
  }
  if (kind === INTEGER || kind === FLOAT) {
    const { end } = cursor;
    const text = cursor.source.text.slice(cursor.start, end);
    cursor.next();
    return { kind: kind === INTEGER ? "integer" : "float", start, end, text, negative };
  }
  if (kind === STRING) {
    if (negative) cursor.error(start, cursor.end, "option-value", "`-` cannot stand before a string");
    return parseString(cursor, expected);
  }
  cursor.unexpected(expected);
  return undefined;
}

function parseMessageValue(cursor: TokenCursor, depth: number): MessageValue | undefined {
  const { start } = cursor;
  const close = cursor.peek() === LESS ? GREATER : CLOSE_BRACE;
  if (depth > MAX_DEPTH) {
    cursor.error(start, cursor.end, "too-deep", `the value nests more than ${MAX_DEPTH} levels deep`);
    return undefined;
  }
  cursor.next();
  const fields: MessageValueField[] = [];
  while (cursor.peek() !== close) {
    if (cursor.peek() === END) {
      cursor.error(
        start,
        start + 1,
        "unclosed",
        `the value is never closed: \`${String.fromCharCode(close)}\` is missing`,
      );
      return undefined;
    }
    const field = parseField(cursor, depth);
    if (field === undefined) return undefined;
    fields.push(field);
    if (!cursor.tryKind(COMMA)) cursor.tryKind(SEMICOLON);
  }
  cursor.next();
  return { kind: "message", start, end: cursor.previousEnd, fields };
}

function parseField(cursor: TokenCursor, depth: number): MessageValueField | undefined {
  const { start } = cursor;
  const name = parseFieldName(cursor);
  if (name === undefined) return undefined;
  const colon = cursor.tryKind(COLON);
  let value: ValueNode | undefined;
  if (cursor.peek() === OPEN_BRACE || cursor.peek() === LESS) value = parseMessageValue(cursor, depth + 1);
  else if (cursor.peek() === OPEN_BRACKET) value = parseListValue(cursor, depth + 1);
  else if (colon) value = parseScalar(cursor, "a value");
  else cursor.unexpected("`:` and a value, or `{`");
  return value && { name, value, start, end: cursor.previousEnd };
}

function parseFieldName(cursor: TokenCursor): MessageValueName | undefined {
  if (cursor.peek() !== OPEN_BRACKET) {
    const name = cursor.identifier("a field name");
    return name && { kind: "field", text: name.text, start: name.start, end: name.end };
  }
  const { start } = cursor;
  cursor.next();
  let text = "";
  let kind: "extension" | "any" = "extension";
  for (;;) {
    const part = cursor.identifier("an identifier");
    if (part === undefined) return undefined;
    text += part.text;
    if (cursor.peek() === DOT) text += ".";
    else if (cursor.peek() === MINUS) text += "-";
    else if (cursor.peek() === SLASH) {
      kind = "any";
      text += "/";
    } else break;
    cursor.next();
  }
  if (!cursor.expect(CLOSE_BRACKET, "after the name")) return undefined;
  return { kind, text, start, end: cursor.previousEnd };
}

function parseListValue(cursor: TokenCursor, depth: number): ListValue | undefined {
  const { start } = cursor;
  cursor.next();
  const elements: ValueNode[] = [];
  if (cursor.tryKind(CLOSE_BRACKET)) return { kind: "list", start, end: cursor.previousEnd, elements };
  do {
    const element =
      cursor.peek() === OPEN_BRACE || cursor.peek() === LESS
        ? parseMessageValue(cursor, depth)
        : parseScalar(cursor, "a value");
    if (element === undefined) return undefined;
    elements.push(element);
  } while (cursor.tryKind(COMMA));
  if (!cursor.expect(CLOSE_BRACKET, "after the list")) return undefined;
  return { kind: "list", start, end: cursor.previousEnd, elements };
}
