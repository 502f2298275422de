import { CLOSE_BRACE, END, OPEN_BRACE } from "../lexer/token-kind.ts";
import type { TokenCursor } from "./token-cursor.ts";

const HASH = 0x23;

/**
 * In the braces of an option's value, text format's comments count as well: from `#` to the end of the line
 * (Protobuf Text Format §Comments). They were lexed as tokens; what is kept is moved up over them, and the cursor
 * with it, so that the cost is that of the value and not of the file.
 */
export function dropHashComments(cursor: TokenCursor): void {
  const { kinds, starts, source } = cursor;
  const kept: number[] = [];
  let depth = 0;
  let at = cursor.at;
  do {
    if (kinds[at] === HASH) {
      const lineEnd = source.text.indexOf("\n", starts[at]);
      while (kinds[at] !== END && (lineEnd < 0 || starts[at]! < lineEnd)) at++;
      continue;
    }
    if (kinds[at] === OPEN_BRACE) depth++;
    else if (kinds[at] === CLOSE_BRACE) depth--;
    kept.push(at++);
  } while (depth > 0 && kinds[at] !== END);
  if (kept.length === at - cursor.at) return;
  let to = at;
  for (const from of kept.reverse()) moveToken(cursor, from, --to);
  cursor.at = to;
}

function moveToken({ kinds, starts, ends, names }: TokenCursor, from: number, to: number): void {
  kinds[to] = kinds[from]!;
  starts[to] = starts[from]!;
  ends[to] = ends[from]!;
  names[to] = names[from]!;
}
