import { nearest } from "../diagnostics/edit-distance.ts";
import { placeOf } from "../diagnostics/place.ts";
import type { LinkedFile } from "./linked-file.ts";
import { type AnySymbol, isType, type MessageSymbol, type PackageSymbol, type Scope } from "./symbols.ts";

/** A symbol near enough to what was written to be what was meant, with the name to write for it. */
export interface Suggestion {
  readonly symbol: Exclude<AnySymbol, PackageSymbol>;
  readonly text: string;
}

export type Wanted = (symbol: Exclude<AnySymbol, PackageSymbol>) => boolean;

const MAX_CANDIDATES = 20_000;

/** The symbol most like `name` among those a scope can reach, then anywhere in the run by its last part. */
export function suggest(
  file: LinkedFile,
  scope: Scope,
  name: string,
  wanted: Wanted,
): Suggestion | undefined {
  if (file.suggestionBudget <= 0) return undefined;
  const written = name.replace(/^\./, "");
  const last = written.slice(written.lastIndexOf(".") + 1);
  const byText = new Map<string, Exclude<AnySymbol, PackageSymbol>>();
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    for (const [member, symbol] of at.members) {
      if (symbol.kind !== "package" && wanted(symbol) && !byText.has(member)) byText.set(member, symbol);
    }
  }
  for (const symbol of reachable(file, wanted)) {
    if (byText.size > MAX_CANDIDATES) break;
    if (!byText.has(symbol.fullName)) byText.set(symbol.fullName, symbol);
  }
  file.suggestionBudget -= byText.size;
  const near = nearest(written, byText.keys());
  if (near !== undefined) return { symbol: byText.get(near)!, text: near };
  // A right name under a wrong or missing package.
  for (const symbol of byText.values()) if (symbol.name === last) return { symbol, text: symbol.fullName };
  return undefined;
}

function* reachable(file: LinkedFile, wanted: Wanted): Generator<Exclude<AnySymbol, PackageSymbol>> {
  const files = new Set<LinkedFile>([file]);
  for (const { file: imported } of file.imports) for (const exported of imported.exports) files.add(exported);
  for (const { messages, enums, extensions } of files) {
    for (const symbol of enums) if (wanted(symbol)) yield symbol;
    for (const symbol of extensions) if (wanted(symbol)) yield symbol;
    yield* nested(messages, wanted);
  }
}

function* nested(
  messages: readonly MessageSymbol[],
  wanted: Wanted,
): Generator<Exclude<AnySymbol, PackageSymbol>> {
  for (const message of messages) {
    if (!message.isMapEntry && wanted(message)) yield message;
    for (const symbol of message.enums) if (wanted(symbol)) yield symbol;
    for (const symbol of message.extensions) if (wanted(symbol)) yield symbol;
    yield* nested(message.messages, wanted);
  }
}

export function didYouMean({ symbol, text }: Suggestion): string {
  return `did you mean \`${text}\` (${placeOf(symbol.file.source, symbol.nameNode.start)})?`;
}

export const isTypeSymbol: Wanted = isType;
export const isMessageSymbol: Wanted = (symbol) => symbol.kind === "message" && !symbol.isMapEntry;
