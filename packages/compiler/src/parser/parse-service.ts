import { CLOSE_BRACE, CLOSE_PAREN, END, OPEN_BRACE, OPEN_PAREN, SEMICOLON } from "../lexer/token-kind.ts";
import type { MethodBody, MethodNode, ServiceNode, SyntaxNode, TypeReference } from "../syntax/nodes.ts";
import { parseBlock } from "./parse-block.ts";
import { parseOptionStatement } from "./parse-option.ts";
import { parseNamedType } from "./parse-type.ts";
import type { TokenCursor } from "./token-cursor.ts";

type ServiceElement = ServiceNode["elements"][number];

export function parseService(cursor: TokenCursor): ServiceNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the service's name");
  if (name === undefined) return undefined;
  const block = parseBlock(cursor, { what: "service", ...name }, parseElement);
  return block && { kind: "service", start, end: block.close, name, ...block };
}

function parseElement(cursor: TokenCursor): ServiceElement | undefined {
  const { start, end } = cursor;
  if (cursor.tryKind(SEMICOLON)) return { kind: "empty", start, end };
  if (cursor.isWord("option")) return parseOptionStatement(cursor);
  if (cursor.isWord("rpc")) return parseMethod(cursor);
  cursor.unexpected("`rpc`, `option` or `}`");
  return undefined;
}

function parseMethod(cursor: TokenCursor): MethodNode | undefined {
  const { start } = cursor;
  cursor.next();
  const name = cursor.identifier("the method's name");
  if (name === undefined) return undefined;
  const request = parseMessageType(cursor, "request");
  if (request === undefined) return undefined;
  if (!cursor.tryWord("returns")) {
    cursor.unexpected("`returns` and the response type");
    return undefined;
  }
  const response = parseMessageType(cursor, "response");
  if (response === undefined) return undefined;
  const body = cursor.peek() === OPEN_BRACE ? parseBody(cursor, name.start, name.end) : undefined;
  if (body === undefined && !cursor.expect(SEMICOLON, "or `{` after the method")) return undefined;
  return {
    kind: "method",
    start,
    end: cursor.previousEnd,
    name,
    clientStreaming: request.stream,
    input: request.type,
    serverStreaming: response.stream,
    output: response.type,
    body,
  };
}

function parseMessageType(
  cursor: TokenCursor,
  role: string,
): { stream: SyntaxNode | undefined; type: TypeReference } | undefined {
  if (!cursor.expect(OPEN_PAREN, `before the ${role} type`)) return undefined;
  let stream: SyntaxNode | undefined;
  if (cursor.isWord("stream")) {
    stream = { start: cursor.start, end: cursor.end };
    cursor.next();
  }
  const type = parseNamedType(cursor, `the ${role} type`);
  if (type === undefined || !cursor.expect(CLOSE_PAREN, `after the ${role} type`)) return undefined;
  return { stream, type };
}

function parseBody(cursor: TokenCursor, nameStart: number, nameEnd: number): MethodBody {
  cursor.next();
  const open = cursor.previousEnd;
  const elements: MethodBody["elements"][number][] = [];
  while (!cursor.tryKind(CLOSE_BRACE)) {
    const { start, end } = cursor;
    if (cursor.peek() === END) {
      cursor.error(nameStart, nameEnd, "unclosed", "the method is never closed: `}` is missing");
      break;
    }
    if (cursor.tryKind(SEMICOLON)) {
      elements.push({ kind: "empty", start, end });
      continue;
    }
    const option = parseOptionStatement(cursor);
    if (option === undefined) cursor.skipStatement();
    else elements.push(option);
  }
  return { open, close: cursor.previousEnd, elements };
}
