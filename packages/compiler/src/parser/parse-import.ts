import { SEMICOLON } from "../lexer/token-kind.ts";
import type { ImportNode } from "../syntax/nodes.ts";
import { EDITION_2024 } from "./edition.ts";
import { parseString } from "./parse-literal.ts";
import type { TokenCursor } from "./token-cursor.ts";

export function parseImport(cursor: TokenCursor): ImportNode | undefined {
  const { start } = cursor;
  cursor.next();
  const modifierSpan = { start: cursor.start, end: cursor.end };
  const modifier = parseModifier(cursor);
  const path = parseString(cursor, "the path of a file in quotes");
  if (path === undefined || !cursor.expect(SEMICOLON, "after the import")) return undefined;
  return {
    kind: "import",
    start,
    end: cursor.previousEnd,
    modifier,
    modifierSpan: modifier && modifierSpan,
    path,
  };
}

function parseModifier(cursor: TokenCursor): ImportNode["modifier"] {
  const { start, end } = cursor;
  if (cursor.tryWord("public")) return "public";
  if (cursor.tryWord("weak")) {
    if (cursor.edition >= EDITION_2024) {
      cursor.error(start, end, "import-modifier", "weak imports ended with edition 2024", {
        hint: "use `import option`",
      });
    }
    return "weak";
  }
  if (cursor.tryWord("option")) {
    if (cursor.edition < EDITION_2024) {
      cursor.error(start, end, "import-modifier", "`import option` needs edition 2024 or later");
    }
    return "option";
  }
  return undefined;
}
