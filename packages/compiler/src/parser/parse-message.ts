import { CLOSE_BRACE, END, OPEN_BRACE, SEMICOLON } from "../lexer/token-kind.ts";
import type {
  ExtendNode,
  FieldNode,
  GroupBody,
  MessageElement,
  MessageNode,
  OneofNode,
  OptionNode,
  Visibility,
} from "../syntax/nodes.ts";
import { type BlockOwner, parseBlock } from "./parse-block.ts";
import { parseEnum } from "./parse-enum.ts";
import { parseField } from "./parse-field.ts";
import { parseOptionStatement } from "./parse-option.ts";
import { parseExtensions, parseReserved } from "./parse-ranges.ts";
import { parseNamedType } from "./parse-type.ts";
import { parseVisibility } from "./parse-visibility.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** The depth a reader of descriptors allows for messages inside messages. */
const MAX_MESSAGE_DEPTH = 31;

export function parseMessage(cursor: TokenCursor, visibility: Visibility): MessageNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the message's name");
  if (name === undefined) return undefined;
  const body = parseBody(cursor, { what: "message", ...name });
  return body && { kind: "message", visibility, start, end: body.close, name, ...body };
}

function parseBody(cursor: TokenCursor, owner: BlockOwner): GroupBody | undefined {
  if (cursor.depth >= MAX_MESSAGE_DEPTH) {
    const message = `messages nest more than ${MAX_MESSAGE_DEPTH} levels deep`;
    cursor.error(owner.start, owner.end, "too-deep", message);
    return undefined;
  }
  cursor.depth++;
  const body = parseBlock(cursor, owner, parseElement);
  cursor.depth--;
  return body;
}

function parseGroupBody(cursor: TokenCursor): GroupBody | undefined {
  return parseBody(cursor, { what: "group", text: "", start: cursor.start, end: cursor.end });
}

function parseElement(cursor: TokenCursor): MessageElement | undefined {
  const { start, end } = cursor;
  if (cursor.tryKind(SEMICOLON)) return { kind: "empty", start, end };
  const visibility = parseVisibility(cursor);
  if (visibility === false) return undefined;
  if (cursor.isWord("message")) return parseMessage(cursor, visibility);
  if (cursor.isWord("enum")) return parseEnum(cursor, visibility);
  if (cursor.isWord("extensions")) return parseExtensions(cursor);
  if (cursor.isWord("reserved")) return parseReserved(cursor, "message");
  if (cursor.isWord("extend")) return parseExtend(cursor);
  if (cursor.isWord("option")) return parseOptionStatement(cursor);
  if (cursor.isWord("oneof")) return parseOneof(cursor);
  return parseField(cursor, "message", parseGroupBody);
}

export function parseExtend(cursor: TokenCursor): ExtendNode | undefined {
  const { start } = cursor;
  cursor.next();
  const extendee = parseNamedType(cursor, "the name of a message to extend");
  if (extendee === undefined || !cursor.expect(OPEN_BRACE, "to open the extension block")) return undefined;
  const open = cursor.previousEnd;
  const fields: FieldNode[] = [];
  do {
    if (cursor.peek() === END) {
      cursor.error(
        extendee.start,
        extendee.end,
        "unclosed",
        "the extension block is never closed: `}` is missing",
      );
      break;
    }
    const field = parseField(cursor, "extend", parseGroupBody);
    if (field === undefined) cursor.skipStatement();
    else fields.push(field);
  } while (!cursor.tryKind(CLOSE_BRACE));
  const end = cursor.previousEnd;
  return { kind: "extend", start, end, open, close: end, extendee, fields };
}

function parseOneof(cursor: TokenCursor): OneofNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the oneof's name");
  if (name === undefined || !cursor.expect(OPEN_BRACE, "to open the oneof")) return undefined;
  const open = cursor.previousEnd;
  const elements: (FieldNode | OptionNode)[] = [];
  do {
    if (cursor.peek() === END) {
      cursor.error(
        name.start,
        name.end,
        "unclosed",
        `oneof \`${name.text}\` is never closed: \`}\` is missing`,
      );
      break;
    }
    const element = cursor.isWord("option")
      ? parseOptionStatement(cursor)
      : parseField(cursor, "oneof", parseGroupBody);
    if (element === undefined) cursor.skipStatement();
    else elements.push(element);
  } while (!cursor.tryKind(CLOSE_BRACE));
  const end = cursor.previousEnd;
  return { kind: "oneof", start, end, open, close: end, name, elements };
}
