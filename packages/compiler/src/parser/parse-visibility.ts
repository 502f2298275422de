import type { Visibility } from "../syntax/nodes.ts";
import type { TokenCursor } from "./token-cursor.ts";

const EDITION_2024 = 1001;

/** `export` or `local` before a message or enum; `false` when it stands before something else. */
export function parseVisibility(cursor: TokenCursor): Visibility | false {
  // Before edition 2024 both words are ordinary names.
  if (cursor.edition < EDITION_2024) return undefined;
  const { start, end } = cursor;
  let visibility: Visibility;
  if (cursor.tryWord("export")) visibility = "export";
  else if (cursor.tryWord("local")) visibility = "local";
  else return undefined;
  if (cursor.isWord("message") || cursor.isWord("enum")) return visibility;
  cursor.error(start, end, "visibility", `\`${visibility}\` can only stand before \`message\` or \`enum\``);
  return false;
}
