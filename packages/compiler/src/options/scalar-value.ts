import { floatOf } from "../descriptors/default-value.ts";
import { isMessageType, TYPE, typeNameOf } from "../descriptors/field-type.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import { UTF8_VALIDATION } from "../features/feature-set.ts";
import { markUsed } from "../linker/resolve-context.ts";
import type { FieldSymbol, ScalarLiteral } from "../linker/symbols.ts";
import { parseIntegerText } from "../parser/parse-integer-text.ts";
import { isValidUtf8 } from "../source/decode-utf8.ts";
import type { NumberValue, ValueNode } from "../syntax/nodes.ts";
import { integerRange } from "./integer-range.ts";
import type { OptionsContext } from "./options-context.ts";

/** Whether the field's type was resolved; where it was not, that is reported, and no value can be judged. */
export function hasKnownType(field: FieldSymbol): boolean {
  if (isMessageType(field.type)) return field.message !== undefined;
  return field.type === TYPE.enum ? field.enum !== undefined : field.type !== 0;
}

/** The value of an option that is not a message, as a statement gives it. */
export function scalarValue(
  context: OptionsContext,
  field: FieldSymbol,
  node: ValueNode,
): ScalarLiteral | undefined {
  switch (field.type) {
    case TYPE.bool:
      if (node.kind === "identifier" && !node.negative && (node.text === "true" || node.text === "false")) {
        return node.text === "true";
      }
      return wrongValue(context, field, node, "`true` or `false`");
    case TYPE.string:
    case TYPE.bytes:
      return textValue(context, field, node);
    case TYPE.enum:
      if (node.kind === "identifier" && !node.negative) return enumNumber(context, field, node.text, node);
      return wrongValue(context, field, node, "the name of an enum value");
    case TYPE.float:
    case TYPE.double:
      return statedFloat(node) ?? wrongValue(context, field, node, "a number");
    default:
      return node.kind === "integer"
        ? integerValue(context, field, node)
        : wrongValue(context, field, node, "an integer");
  }
}

/** An integer is read as one first, and those have no negative zero. */
function statedFloat(node: ValueNode): number | undefined {
  const number = floatOf(node);
  return node.kind === "integer" && number === 0 ? 0 : number;
}

/** The bytes of a string; those of a text must be UTF-8 where the field asks for that. */
export function textValue(context: OptionsContext, field: FieldSymbol, node: ValueNode): string | undefined {
  if (node.kind !== "string") return wrongValue(context, field, node, "a string in quotes");
  const isChecked = field.type === TYPE.string && field.features.utf8Validation === UTF8_VALIDATION.verify;
  if (!isChecked || isValidUtf8(node.value)) return node.value;
  context.fault(node, "invalid-utf8", `the value of \`${field.name}\` is not UTF-8`, {
    hint: "a field of type `bytes` could hold it",
  });
  return undefined;
}

/** The number of an enum value by its name; a name the enum does not have is reported. */
export function enumNumber(
  context: OptionsContext,
  field: FieldSymbol,
  name: string,
  node: ValueNode,
): number | undefined {
  const type = field.enum!;
  markUsed(context.file, type.file);
  const value = type.valueNamed(name);
  if (value !== undefined) return value.number;
  const near = nearest(
    name,
    type.values.map((candidate) => candidate.name),
  );
  const known = type.values.slice(0, 8).map((candidate) => `\`${candidate.name}\``);
  const hint =
    near === undefined
      ? `it has ${known.join(", ")}${type.values.length > 8 ? ", …" : ""}`
      : `did you mean \`${near}\`?`;
  context.fault(node, "unknown-enum-value", `enum \`${type.fullName}\` has no value \`${name}\``, { hint });
  return undefined;
}

export function integerValue(
  context: OptionsContext,
  field: FieldSymbol,
  node: NumberValue,
): ScalarLiteral | undefined {
  const [min, max] = integerRange(field.type)!;
  const magnitude = parseIntegerText(node.text);
  const value = magnitude === undefined ? undefined : node.negative ? -magnitude : magnitude;
  if (value === undefined || value < min || value > max) {
    context.fault(
      node,
      "option-range",
      `\`${field.name}\` is of type \`${typeNameOf(field.type)}\`: its value must be from ${min} to ${max}`,
    );
    return undefined;
  }
  return max > 2n ** 32n ? value : Number(value);
}

export function wrongValue(
  context: OptionsContext,
  field: FieldSymbol,
  node: ValueNode,
  wanted: string,
): undefined {
  const type = field.enum?.fullName ?? typeNameOf(field.type);
  context.fault(
    node,
    "option-value",
    `\`${field.name}\` is of type \`${type}\`: its value must be ${wanted}`,
  );
  return undefined;
}
