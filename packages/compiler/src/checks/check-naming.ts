import { NAMING_STYLE } from "../features/feature-set.ts";
import type { DeclaredSymbol, FieldSymbol, OneofSymbol } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";

const OPT_OUT = "`features.enforce_naming_style = STYLE_LEGACY` turns this check off";

interface Style {
  readonly name: string;
  readonly pattern: RegExp;
}

/** An underscore stands between letters: not at an end, not doubled, not before a digit. */
const LOWER_SNAKE: Style = { name: "lower_snake_case", pattern: /^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/ };
const UPPER_SNAKE: Style = { name: "UPPER_SNAKE_CASE", pattern: /^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/ };
const TITLE: Style = { name: "TitleCase", pattern: /^[A-Z][A-Za-z0-9]*$/ };

const STYLES: Readonly<Record<DeclaredSymbol["kind"], Style | undefined>> = {
  message: TITLE,
  enum: TITLE,
  service: TITLE,
  method: TITLE,
  field: LOWER_SNAKE,
  oneof: LOWER_SNAKE,
  "enum value": UPPER_SNAKE,
  "extension range": undefined,
};

/** From edition 2024 on, names keep the style guide unless a feature says otherwise. */
export function checkNaming(context: CheckContext, symbol: DeclaredSymbol): void {
  const { enforceNamingStyle } = symbol.features;
  const style = STYLES[symbol.kind];
  if (enforceNamingStyle === NAMING_STYLE.legacy || style === undefined) return;
  if (symbol.kind === "message" && symbol.isMapEntry) return;
  if (!style.pattern.test(symbol.name)) report(context, symbol.nameNode, symbol.kind, symbol.name, style);
  if (enforceNamingStyle === NAMING_STYLE.style2026 && (symbol.kind === "field" || symbol.kind === "oneof")) {
    checkCollision(context, symbol);
  }
}

export function checkPackageNaming(context: CheckContext): void {
  const { file } = context;
  if (file.features.enforceNamingStyle === NAMING_STYLE.legacy) return;
  const declaration = file.syntax?.elements.find((element) => element.kind === "package");
  if (declaration === undefined) return;
  const { name } = declaration;
  if (name.text.split(".").every((part) => LOWER_SNAKE.pattern.test(part))) return;
  report(context, name, "package", name.text, LOWER_SNAKE);
}

function report(context: CheckContext, node: SyntaxNode, kind: string, name: string, style: Style): void {
  const better = suggestion(name, style);
  const hint = better === undefined ? OPT_OUT : `\`${better}\` would be\n${OPT_OUT}`;
  context.error(node, "naming-style", `${kind} name \`${name}\` is not in ${style.name}`, { hint });
}

function suggestion(name: string, style: Style): string | undefined {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .split(/[_.]+/)
    .filter((word) => word !== "");
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  const snake = words.join("_").toLowerCase();
  const better = style === TITLE ? title : style === UPPER_SNAKE ? snake.toUpperCase() : snake;
  return style.pattern.test(better) && better !== name ? better : undefined;
}

/** Generated accessors such as `has_x` would collide with a field of that very name. */
function checkCollision(context: CheckContext, symbol: FieldSymbol | OneofSymbol): void {
  const { name, parent } = symbol;
  if (parent.kind !== "message" || (symbol.kind === "field" && symbol.isExtension)) return;
  const collide = (other: string): boolean => {
    const member = parent.members.get(other);
    return member?.kind === "field" || member?.kind === "oneof";
  };
  for (const prefix of ["has_", "get_", "set_", "clear_"]) {
    const other = name.slice(prefix.length);
    if (!name.startsWith(prefix) || !collide(other)) continue;
    context.error(
      symbol.nameNode,
      "naming-collision",
      `\`${name}\` collides with what is generated for \`${other}\``,
      { hint: OPT_OUT },
    );
  }
  if (name.endsWith("_value") && collide(name.slice(0, -"_value".length))) {
    context.error(
      symbol.nameNode,
      "naming-collision",
      `\`${name}\` collides with what is generated for \`${name.slice(0, -6)}\``,
      { hint: OPT_OUT },
    );
  }
  if (name === "descriptor") {
    context.error(
      symbol.nameNode,
      "naming-collision",
      "`descriptor` collides with what is generated for the message",
      { hint: OPT_OUT },
    );
  }
}
