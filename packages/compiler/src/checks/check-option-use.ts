import { withArticle } from "../diagnostics/article.ts";
import type {
  FieldSymbol,
  MessageLiteral,
  OptionsKind,
  OptionsTarget,
  SingleLiteral,
} from "../linker/symbols.ts";
import { EDITION_2023, EDITION_2024, EDITION_2026, EDITION_PROTO3 } from "../parser/edition.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";
import { forEachSetting } from "./option-settings.ts";

/** Field numbers in `FieldOptions` and `EnumValueOptions`. */
const TARGETS = 19;
const FIELD_SUPPORT = 22;
const VALUE_SUPPORT = 4;

/** Numbers of `FieldOptions.OptionTargetType`. */
const TARGET_TYPE: Readonly<Record<OptionsKind, number>> = {
  file: 1,
  "extension range": 2,
  message: 3,
  field: 4,
  oneof: 5,
  enum: 6,
  "enum value": 7,
  service: 8,
  method: 9,
};

/** Each option must be meant for the kind of declaration it stands on, and exist in the file's edition. */
export function checkOptionUse(context: CheckContext, target: OptionsTarget): void {
  forEachSetting(target, (field, values, node) => {
    if (context.isAsked) checkTarget(context, target.kind, field, node);
    const support = field.target?.value.message(FIELD_SUPPORT);
    if (support !== undefined) checkLifetime(context, `\`${field.name}\``, support, node);
    if (field.enum !== undefined) checkValues(context, field, values, node);
  });
}

function checkTarget(context: CheckContext, kind: OptionsKind, field: FieldSymbol, node: SyntaxNode): void {
  const targets = field.target?.value.get(TARGETS);
  if (!Array.isArray(targets) || targets.includes(TARGET_TYPE[kind])) return;
  const allowed = Object.entries(TARGET_TYPE)
    .filter(([, number]) => targets.includes(number))
    .map(([name]) => name);
  context.error(node, "option-target", `option \`${field.name}\` cannot be set on ${withArticle(kind)}`, {
    hint: allowed.length === 0 ? undefined : `it is for: ${allowed.join(", ")}`,
  });
}

function checkValues(
  context: CheckContext,
  field: FieldSymbol,
  values: readonly SingleLiteral[],
  node: SyntaxNode,
): void {
  for (const number of values) {
    const value = field.enum!.values.find((candidate) => candidate.number === number);
    const support = value?.target?.value.message(VALUE_SUPPORT);
    if (support !== undefined) checkLifetime(context, `\`${value!.name}\``, support, node);
  }
}

/** Field numbers of `FieldOptions.FeatureSupport`. */
const INTRODUCED = 1;
const DEPRECATED = 2;
const WARNING = 3;
const REMOVED = 4;
const REMOVAL_ERROR = 5;

function checkLifetime(context: CheckContext, name: string, support: MessageLiteral, node: SyntaxNode): void {
  const { edition } = context.file;
  const introduced = Number(support.get(INTRODUCED) ?? 0);
  const deprecated = Number(support.get(DEPRECATED) ?? Number.POSITIVE_INFINITY);
  const removed = Number(support.get(REMOVED) ?? Number.POSITIVE_INFINITY);
  if (edition < introduced) {
    context.error(node, "option-lifetime", `${name} exists from ${editionName(introduced)} on`);
  }
  if (edition >= removed) {
    context.error(node, "option-lifetime", `${name} ended with ${editionName(removed)}`, {
      hint: textOf(support.get(REMOVAL_ERROR)),
    });
  } else if (edition >= deprecated) {
    context.warning(node, "option-lifetime", `${name} is deprecated from ${editionName(deprecated)} on`, {
      hint: textOf(support.get(WARNING)),
    });
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function editionName(edition: number): string {
  if (edition < EDITION_2023) return edition === EDITION_PROTO3 ? "proto3" : "proto2";
  const years = new Map([
    [EDITION_2023, "2023"],
    [EDITION_2024, "2024"],
    [EDITION_2026, "2026"],
  ]);
  return `edition ${years.get(edition) ?? edition}`;
}
