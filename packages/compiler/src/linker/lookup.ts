import type { LinkedFile } from "./linked-file.ts";
import { memberOf, type SymbolTable } from "./symbol-table.ts";
import { type AnySymbol, isType, type Scope } from "./symbols.ts";
import { isVisible } from "./visibility.ts";

/** What a look-up found, or the nearest it came. */
export interface Lookup {
  readonly symbol: AnySymbol | undefined;
  /** A symbol of that name in a file that is not imported. */
  readonly hidden: AnySymbol | undefined;
  /** For `a.b.c`: the innermost scope named `a`, which shadows others and has no `b.c`. */
  readonly shadow: AnySymbol | undefined;
}

const NOT_FOUND: Lookup = { symbol: undefined, hidden: undefined, shadow: undefined };

/**
 * Finds what a name means inside a scope: the innermost scope that has its first part decides, as in C++. With
 * `typesOnly`, a symbol that is no type does not end the search.
 */
export function lookup(
  table: SymbolTable,
  file: LinkedFile,
  scope: Scope,
  name: string,
  typesOnly: boolean,
): Lookup {
  const dot = name.indexOf(".");
  if (dot < 0) return lookupSimple(file, scope, name, typesOnly);
  if (dot === 0) return qualify(file, lookupPath(table.root, name.slice(1)));
  const first = name.slice(0, dot);
  const rest = name.slice(dot + 1);
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const head = at.members.get(first);
    if (head === undefined || !isAggregate(head) || !isVisible(head, file)) continue;
    const found = lookupPath(head, rest);
    // The outermost scope is no shadow: there the whole name is what is missing.
    if (found === undefined) return at.parent === undefined ? NOT_FOUND : { ...NOT_FOUND, shadow: head };
    return qualify(file, found);
  }
  return { ...NOT_FOUND, hidden: findAnywhere(scope, first, rest) };
}

function lookupSimple(file: LinkedFile, scope: Scope, name: string, typesOnly: boolean): Lookup {
  let hidden: AnySymbol | undefined;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const symbol = at.members.get(name);
    if (symbol === undefined || (typesOnly && !isType(symbol))) continue;
    if (isVisible(symbol, file)) return { symbol, hidden: undefined, shadow: undefined };
    hidden ??= symbol;
  }
  return hidden === undefined ? NOT_FOUND : { ...NOT_FOUND, hidden };
}

function qualify(file: LinkedFile, symbol: AnySymbol | undefined): Lookup {
  if (symbol === undefined) return NOT_FOUND;
  return isVisible(symbol, file) ? { ...NOT_FOUND, symbol } : { ...NOT_FOUND, hidden: symbol };
}

function lookupPath(from: AnySymbol, path: string): AnySymbol | undefined {
  let symbol: AnySymbol | undefined = from;
  for (const part of path.split(".")) {
    symbol = memberOf(symbol, part);
    if (symbol === undefined) return undefined;
  }
  return symbol;
}

function isAggregate(symbol: AnySymbol): boolean {
  return (
    symbol.kind === "package" ||
    symbol.kind === "message" ||
    symbol.kind === "enum" ||
    symbol.kind === "service"
  );
}

function findAnywhere(scope: Scope, first: string, rest: string): AnySymbol | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const head = at.members.get(first);
    const found = head && lookupPath(head, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}
