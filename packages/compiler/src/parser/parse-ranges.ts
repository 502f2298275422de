import { COMMA, IDENTIFIER, MINUS, SEMICOLON, STRING } from "../lexer/token-kind.ts";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import type {
  ExtensionsNode,
  IntegerLiteral,
  RangeNode,
  ReservedName,
  ReservedNode,
} from "../syntax/nodes.ts";
import { INT32_MAX, parseInteger, parseSignedInteger, parseString } from "./parse-literal.ts";
import { parseCompactOptions } from "./parse-option.ts";
import type { TokenCursor } from "./token-cursor.ts";

type IntegerParser = (cursor: TokenCursor, expected: string) => IntegerLiteral | undefined;

export function parseExtensions(cursor: TokenCursor): ExtensionsNode | undefined {
  const { start } = cursor;
  cursor.next();
  const ranges = parseRanges(cursor, parseFieldNumber, "a field number range");
  if (ranges === undefined) return undefined;
  const options = parseCompactOptions(cursor);
  if (options === false || !cursor.expect(SEMICOLON, "after the extension range")) return undefined;
  return { kind: "extensions", start, end: cursor.previousEnd, ranges, options };
}

/** `reserved` numbers or names, of a message or (with negative numbers) of an enum. */
export function parseReserved(cursor: TokenCursor, owner: "message" | "enum"): ReservedNode | undefined {
  const { start } = cursor;
  cursor.next();
  let ranges: readonly RangeNode[] | undefined = [];
  let names: readonly ReservedName[] | undefined = [];
  if (cursor.peek() === STRING) names = parseNames(cursor);
  else if (cursor.peek() === IDENTIFIER) names = parseIdentifiers(cursor);
  else {
    const integer = owner === "enum" ? parseSignedInteger : parseFieldNumber;
    ranges = parseRanges(cursor, integer, "a name or a number to reserve");
  }
  if (ranges === undefined || names === undefined) return undefined;
  if (!cursor.expect(SEMICOLON, "after what is reserved")) return undefined;
  return { kind: "reserved", start, end: cursor.previousEnd, ranges, names };
}

function parseRanges(cursor: TokenCursor, integer: IntegerParser, expected: string): RangeNode[] | undefined {
  const ranges: RangeNode[] = [];
  do {
    const { start } = cursor;
    const negative = cursor.peek() === MINUS;
    const first = integer(cursor, expected);
    if (first === undefined) return undefined;
    let last: IntegerLiteral | undefined;
    let toMax = false;
    if (cursor.tryWord("to")) {
      if (cursor.isWord("max")) {
        toMax = true;
        last = { start: cursor.start, end: cursor.end, value: INT32_MAX };
        cursor.next();
      } else {
        last = integer(cursor, "a number or `max`");
        if (last === undefined) return undefined;
      }
    }
    ranges.push({ start, end: cursor.previousEnd, first, negative, last, toMax });
  } while (cursor.tryKind(COMMA));
  return ranges;
}

function parseFieldNumber(cursor: TokenCursor, expected: string): IntegerLiteral | undefined {
  const number = parseInteger(cursor, expected);
  if (number?.value === INT32_MAX) {
    cursor.error(number.start, number.end, "field-number-range", "the field number is out of bounds");
  }
  return number;
}

function parseNames(cursor: TokenCursor): ReservedName[] | undefined {
  if (cursor.isEditions) {
    const { start, end } = cursor;
    cursor.error(start, end, "reserved-string", "in editions, reserved names are identifiers, not strings", {
      hint: "remove the quotes",
    });
  }
  const names: ReservedName[] = [];
  do {
    const literal = parseString(cursor, "a name in quotes");
    if (literal === undefined) return undefined;
    const { start, end } = literal;
    const text = decodeUtf8(literal.value);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
      cursor.sink.warning(
        cursor.source,
        start,
        end,
        "reserved-name",
        `the reserved name \`${text}\` is not an identifier`,
      );
    }
    names.push({ start, end, text });
  } while (cursor.tryKind(COMMA));
  return names;
}

function parseIdentifiers(cursor: TokenCursor): ReservedName[] | undefined {
  if (!cursor.isEditions) {
    const { start, end } = cursor;
    cursor.error(
      start,
      end,
      "reserved-identifier",
      "reserved names are strings; only editions take identifiers",
      {
        hint: `write \`"${cursor.source.slice(start, end)}"\``,
      },
    );
  }
  const names: ReservedName[] = [];
  do {
    const name = cursor.identifier("a name");
    if (name === undefined) return undefined;
    names.push(name);
  } while (cursor.tryKind(COMMA));
  return names;
}
