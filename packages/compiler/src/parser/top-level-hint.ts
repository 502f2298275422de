import { scalarTypeOf } from "../lexer/keywords.ts";
import type { TokenCursor } from "./token-cursor.ts";

const HINTS: Readonly<Record<string, string>> = {
  "#": "comments begin with `//`",
  "@": "options are written `option name = value;` inside the declaration",
  class: "did you mean `message`?",
  struct: "did you mean `message`?",
  type: "did you mean `message`?",
  interface: "did you mean `service`?",
  include: "did you mean `import`?",
  namespace: "did you mean `package`?",
  module: "did you mean `package`?",
  export: "`export` needs edition 2024 or later",
  local: "`local` needs edition 2024 or later",
  rpc: "methods stand in a `service`",
  oneof: "a oneof stands in a message",
  extensions: "extension ranges stand in a message",
  reserved: "numbers and names are reserved in a message or an enum",
};

/** What was likely meant by a word that begins no declaration. */
export function topLevelHint(cursor: TokenCursor): string | undefined {
  const word = cursor.source.slice(cursor.start, cursor.end);
  if (Object.hasOwn(HINTS, word)) return HINTS[word];
  const isField =
    scalarTypeOf(cursor.name) !== 0 ||
    cursor.isWord("optional") ||
    cursor.isWord("repeated") ||
    cursor.isWord("map");
  return isField ? "fields stand in a message" : undefined;
}
