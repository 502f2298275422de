import type { EnumValueSymbol, FieldSymbol, MessageLiteral } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";

/** Field numbers of `feature_support` in `FieldOptions` and `EnumValueOptions`. */
const FIELD_SUPPORT = 22;
const VALUE_SUPPORT = 4;

interface Support {
  readonly introduced: number;
  readonly deprecated: number | undefined;
  readonly removed: number | undefined;
  readonly hasWarning: boolean;
  readonly hasRemovalError: boolean;
}

/** When an option or feature comes and goes must make sense by itself, and for each value of its enum. */
export function checkFeatureSupport(context: CheckContext, field: FieldSymbol): void {
  const own = field.target?.value.message(FIELD_SUPPORT);
  if (own === undefined) return;
  const support = supportOf(own, undefined);
  const node = supportNode(field.optionNodes, field.nameNode);
  checkSpan(context, node, field.name, support);
  for (const value of field.enum?.values ?? []) checkValue(context, node, field, value, support);
}

/** The same for a value by itself. */
export function checkValueSupport(context: CheckContext, value: EnumValueSymbol): void {
  const own = value.target?.value.message(VALUE_SUPPORT);
  if (own === undefined) return;
  checkSpan(context, supportNode(value.optionNodes, value.nameNode), value.name, supportOf(own, undefined));
}

function supportNode(options: FieldSymbol["optionNodes"], otherwise: SyntaxNode): SyntaxNode {
  return options?.find(({ name }) => name[0]!.text === "feature_support") ?? otherwise;
}

/** What a literal says, and where it says nothing what `parent` does. */
function supportOf(literal: MessageLiteral, parent: Support | undefined): Support {
  const edition = (number: number): number | undefined => literal.get(number) as number | undefined;
  return {
    introduced: edition(1) ?? parent?.introduced ?? 0,
    deprecated: edition(2) ?? parent?.deprecated,
    hasWarning: literal.get(3) !== undefined || parent?.hasWarning === true,
    removed: edition(4) ?? parent?.removed,
    hasRemovalError: literal.get(5) !== undefined || parent?.hasRemovalError === true,
  };
}

function checkSpan(context: CheckContext, node: SyntaxNode, name: string, support: Support): void {
  const { introduced, deprecated, removed, hasWarning, hasRemovalError } = support;
  const fault = (message: string): void => context.error(node, "feature-support", `\`${name}\` ${message}`);
  if (deprecated !== undefined && deprecated < introduced) fault("is deprecated before it is introduced");
  else if (deprecated !== undefined && !hasWarning) fault("is deprecated without a deprecation warning");
  else if (deprecated === undefined && hasWarning) fault("has a deprecation warning and is never deprecated");
  else if (removed === undefined && hasRemovalError) fault("has a removal error and is never removed");
  else if (removed !== undefined && (deprecated ?? 0) >= removed) fault("is deprecated after it is removed");
  else if (removed !== undefined && removed < introduced) fault("is removed before it is introduced");
  else if (removed !== undefined && removed !== introduced && !hasRemovalError)
    fault("is removed without a removal error");
}

function checkValue(
  context: CheckContext,
  node: SyntaxNode,
  field: FieldSymbol,
  value: EnumValueSymbol,
  parent: Support,
): void {
  const own = value.target?.value.message(VALUE_SUPPORT);
  if (own === undefined) return;
  const support = supportOf(own, parent);
  checkSpan(context, node, value.name, support);
  const fault = (what: string): void =>
    context.error(node, "feature-support", `value \`${value.name}\` is ${what} \`${field.name}\` is`);
  if (support.introduced < parent.introduced) fault("introduced before");
  if (parent.removed !== undefined && (support.removed ?? 0) > parent.removed) fault("removed after");
  if (parent.deprecated !== undefined && (support.deprecated ?? 0) > parent.deprecated)
    fault("deprecated after");
}
