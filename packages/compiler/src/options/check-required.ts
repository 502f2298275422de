import { LABEL } from "../descriptors/field-type.ts";
import { FIELD_PRESENCE } from "../features/feature-set.ts";
import type { FieldSymbol } from "../linker/symbols.ts";
import { MessageLiteral } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { OptionsContext } from "./options-context.ts";

/** Reports the required fields that an aggregate leaves out, at any depth. */
export function checkRequired(context: OptionsContext, literal: MessageLiteral, node: SyntaxNode): void {
  const missing: string[] = [];
  collect(literal, "", missing);
  if (missing.length === 0) return;
  const names = missing.map((name) => `\`${name}\``).join(", ");
  context.fault(
    node,
    "required-missing",
    `\`${literal.type.fullName}\` needs ${names}, which ${missing.length === 1 ? "is" : "are"} required`,
  );
}

function collect(literal: MessageLiteral, prefix: string, missing: string[]): void {
  for (const field of literal.type.fields) {
    if (isRequired(field) && !literal.fields.has(field)) missing.push(prefix + field.name);
  }
  for (const [field, value] of literal.fields) {
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) {
        if (element instanceof MessageLiteral) collect(element, `${prefix}${field.name}[${index}].`, missing);
      }
    } else if (value instanceof MessageLiteral) {
      collect(value, `${prefix}${field.name}.`, missing);
    }
  }
}

function isRequired(field: FieldSymbol): boolean {
  return (
    field.proto.label === LABEL.required || field.features.fieldPresence === FIELD_PRESENCE.legacyRequired
  );
}
