import { nearest } from "../diagnostics/edit-distance.ts";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import type { StringLiteral } from "../syntax/nodes.ts";
import type { TokenCursor } from "./token-cursor.ts";

const EDITION_PROTO2: number = 998;
export const EDITION_PROTO3: number = 999;
export const EDITION_2023: number = 1000;
export const EDITION_2024: number = 1001;
export const EDITION_2026: number = 1002;

const SYNTAXES: ReadonlyMap<string, number> = new Map([
  ["proto2", EDITION_PROTO2],
  ["proto3", EDITION_PROTO3],
]);

const EDITIONS: ReadonlyMap<string, number> = new Map([
  ["2023", EDITION_2023],
  ["2024", EDITION_2024],
  ["2026", EDITION_2026],
]);

/** The edition a file declares; an unknown one is reported. */
export function editionOf(
  kind: "syntax" | "edition",
  value: StringLiteral,
  cursor: TokenCursor,
): number | undefined {
  const known = kind === "edition" ? EDITIONS : SYNTAXES;
  const text = decodeUtf8(value.value);
  const edition = known.get(text);
  if (edition === undefined) {
    const meant = nearest(text, known.keys());
    const hint =
      meant === undefined ? `known are ${[...known.keys()].join(", ")}` : `did you mean \`${meant}\`?`;
    cursor.error(value.start, value.end, `unknown-${kind}`, `unknown ${kind} \`${text}\``, { hint });
  }
  return edition;
}
