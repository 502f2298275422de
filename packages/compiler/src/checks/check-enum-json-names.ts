import type { EnumSymbol, EnumValueSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

const LEGACY_CONFLICTS = 6;

/**
 * Values whose names become one when case and the enum's own name are taken away: generated code of several
 * languages could not tell them apart.
 */
export function checkEnumJsonNames(context: CheckContext, symbol: EnumSymbol): void {
  const prefix = symbol.name.replaceAll("_", "").toLowerCase();
  const byName = new Map<string, EnumValueSymbol>();
  for (const value of symbol.values) {
    const short = pascalCase(withoutPrefix(value.name, prefix));
    const first = byName.get(short);
    if (first === undefined) {
      byName.set(short, value);
      continue;
    }
    if (first.name === value.name || first.number === value.number) continue;
    const message = `\`${value.name}\` and \`${first.name}\` are one name without case and the prefix \`${symbol.name}\``;
    const extras = { notes: [context.note(first.nameNode, `\`${first.name}\` is declared here`)] };
    if (context.file.edition === 998 && symbol.target?.value.isTrue(LEGACY_CONFLICTS) === true) {
      context.warning(value.nameNode, "enum-name-conflict", message, extras);
    } else {
      context.error(value.nameNode, "enum-name-conflict", message, extras);
    }
  }
}

/** Removes the enum's name from the front, underscores not counting, unless nothing would be left. */
function withoutPrefix(name: string, prefix: string): string {
  let matched = 0;
  let at = 0;
  for (; at < name.length && matched < prefix.length; at++) {
    const character = name.charAt(at);
    if (character === "_") continue;
    if (character.toLowerCase() !== prefix.charAt(matched)) return name;
    matched++;
  }
  if (matched < prefix.length) return name;
  const rest = name.slice(at).replace(/^_+/, "");
  return rest === "" ? name : rest;
}

function pascalCase(name: string): string {
  let out = "";
  let upper = true;
  for (const character of name) {
    if (character === "_") {
      upper = true;
    } else {
      out += upper ? character.toUpperCase() : character.toLowerCase();
      upper = false;
    }
  }
  return out;
}
