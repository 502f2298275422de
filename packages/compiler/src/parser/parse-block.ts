import { CLOSE_BRACE, END, OPEN_BRACE } from "../lexer/token-kind.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** What stands between braces, and where those end. */
export interface Block<Element> {
  readonly open: number;
  readonly close: number;
  readonly elements: Element[];
}

/** What a block belongs to, for who forgot to close it. */
export interface BlockOwner {
  readonly what: "message" | "group" | "enum" | "service";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The elements of a declaration up to its closing brace: a fault in one does not end the others. */
export function parseBlock<Element>(
  cursor: TokenCursor,
  { what, text, start, end }: BlockOwner,
  parseElement: (cursor: TokenCursor) => Element | undefined,
): Block<Element> | undefined {
  if (!cursor.expect(OPEN_BRACE, `to open the ${what}`)) return undefined;
  const open = cursor.previousEnd;
  const elements: Element[] = [];
  while (!cursor.tryKind(CLOSE_BRACE)) {
    if (cursor.peek() === END) {
      cursor.error(start, end, "unclosed", `${what} \`${text}\` is never closed: \`}\` is missing`);
      break;
    }
    const element = parseElement(cursor);
    if (element === undefined) cursor.skipStatement();
    else elements.push(element);
  }
  return { open, close: cursor.previousEnd, elements };
}
