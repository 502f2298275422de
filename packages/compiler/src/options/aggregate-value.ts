import { floatOf } from "../descriptors/default-value.ts";
import { isMessageType, TYPE } from "../descriptors/field-type.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import { lookup } from "../linker/lookup.ts";
import { markUsed } from "../linker/resolve-context.ts";
import type { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import { MessageLiteral, NEGATIVE_NAN, type ScalarLiteral, type SingleLiteral } from "../linker/symbols.ts";
import { parseIntegerText } from "../parser/parse-integer-text.ts";
import type { MessageValue, MessageValueField, ValueNode } from "../syntax/nodes.ts";
import { anyValue } from "./any-value.ts";
import { checkRequired } from "./check-required.ts";
import type { OptionsContext } from "./options-context.ts";
import { enumNumber, hasKnownType, integerValue, textValue, wrongValue } from "./scalar-value.ts";

const MESSAGE_SET_WIRE_FORMAT = 1;

/** The value of a message in braces, by the rules of the text format (Protobuf Text Format §Fields). */
export function aggregateValue(
  context: OptionsContext,
  type: MessageSymbol,
  node: MessageValue,
): MessageLiteral | undefined {
  const literal = fillMessage(context, type, node);
  if (literal !== undefined) checkRequired(context, literal, node);
  return literal;
}

function fillMessage(
  context: OptionsContext,
  type: MessageSymbol,
  node: MessageValue,
): MessageLiteral | undefined {
  const literal = new MessageLiteral(type);
  let sound = true;
  for (const entry of node.fields) sound = setField(context, literal, entry) && sound;
  return sound ? literal : undefined;
}

function setField(context: OptionsContext, literal: MessageLiteral, entry: MessageValueField): boolean {
  const { type } = literal;
  if (type.fullName === "google.protobuf.Any" && entry.name.kind !== "field") {
    return anyValue(context, literal, entry, aggregateValue);
  }
  const field =
    entry.name.kind === "field" ? plainField(type, entry.name.text) : extensionField(context, type, entry);
  if (field === "reserved") return true;
  if (field === undefined) {
    reportUnknownField(context, type, entry);
    return false;
  }
  if (!field.isRepeated && !checkUnset(context, literal, field, entry)) return false;
  if (field.isRepeated && entry.value.kind === "list") {
    if (entry.value.elements.length === 0) return true;
    return entry.value.elements.map((element) => addValue(context, literal, field, element)).every(Boolean);
  }
  return addValue(context, literal, field, entry.value);
}

function addValue(
  context: OptionsContext,
  literal: MessageLiteral,
  field: FieldSymbol,
  node: ValueNode,
): boolean {
  const value = fieldValue(context, field, node);
  if (value === undefined) return false;
  literal.put(field, value);
  return true;
}

function plainField(type: MessageSymbol, name: string): FieldSymbol | "reserved" | undefined {
  const field = type.fieldNamed(name);
  if (field !== undefined) return field;
  const group = type.fieldNamed(name.toLowerCase());
  if (group?.type === TYPE.group && group.message?.name === name && group.message.parent === type)
    return group;
  return type.proto.reservedName.includes(name) ? "reserved" : undefined;
}

function extensionField(
  context: OptionsContext,
  type: MessageSymbol,
  entry: MessageValueField,
): FieldSymbol | undefined {
  if (entry.name.kind === "any") return undefined;
  const { symbol } = lookup(context.table, context.file, type.parent, entry.name.text, false);
  const field = symbol?.kind === "message" ? messageSetExtension(type, symbol) : symbol;
  if (field?.kind !== "field" || field.containing !== type) return undefined;
  markUsed(context.file, field.file);
  return field;
}

/** In a message set, the name of a message stands for the extension of that type declared inside it. */
function messageSetExtension(set: MessageSymbol, message: MessageSymbol): FieldSymbol | undefined {
  if (set.target?.value.isTrue(MESSAGE_SET_WIRE_FORMAT) !== true) return undefined;
  return message.extensions.find((field) => field.containing === set && field.message === message);
}

function reportUnknownField(context: OptionsContext, type: MessageSymbol, { name }: MessageValueField): void {
  if (name.kind !== "field") {
    context.fault(name, "unknown-field", `\`[${name.text}]\` is not an extension of \`${type.fullName}\``);
    return;
  }
  const near = nearest(
    name.text,
    type.fields.map((field) => field.name),
  );
  context.fault(name, "unknown-field", `message \`${type.fullName}\` has no field \`${name.text}\``, {
    hint: near === undefined ? undefined : `did you mean \`${near}\`?`,
  });
}

function checkUnset(
  context: OptionsContext,
  literal: MessageLiteral,
  field: FieldSymbol,
  entry: MessageValueField,
): boolean {
  if (literal.fields.has(field)) {
    context.fault(entry.name, "field-repeated", `\`${field.name}\` is set twice, and is not repeated`);
    return false;
  }
  if (field.oneof === undefined) return true;
  for (const other of literal.fields.keys()) {
    if (other.oneof !== field.oneof) continue;
    context.fault(
      entry.name,
      "oneof-repeated",
      `\`${field.name}\` and \`${other.name}\` belong to one oneof, and only one can be set`,
    );
    return false;
  }
  return true;
}

function fieldValue(context: OptionsContext, field: FieldSymbol, node: ValueNode): SingleLiteral | undefined {
  if (!hasKnownType(field)) return undefined;
  if (isMessageType(field.type)) {
    if (node.kind === "message") return fillMessage(context, field.message!, node);
    return wrongValue(context, field, node, "a message in braces");
  }
  if (node.kind === "list")
    return wrongValue(context, field, node, "a single value: the field is not repeated");
  return textScalar(context, field, node);
}

function textScalar(context: OptionsContext, field: FieldSymbol, node: ValueNode): ScalarLiteral | undefined {
  switch (field.type) {
    case TYPE.bool:
      return textBool(node) ?? wrongValue(context, field, node, "`true` or `false`");
    case TYPE.string:
    case TYPE.bytes:
      return textValue(context, field, node);
    case TYPE.enum:
      if (node.kind === "identifier" && !node.negative) return enumNumber(context, field, node.text, node);
      if (node.kind === "integer") return enumByNumber(context, field, node);
      return wrongValue(context, field, node, "an enum value");
    case TYPE.float:
    case TYPE.double:
      return textFloat(node) ?? wrongValue(context, field, node, "a decimal number");
    default:
      return node.kind === "integer"
        ? integerValue(context, field, node)
        : wrongValue(context, field, node, "an integer");
  }
}

function textBool(node: ValueNode): boolean | undefined {
  if (node.kind === "integer" && !node.negative) {
    const value = parseIntegerText(node.text);
    return value === 1n ? true : value === 0n ? false : undefined;
  }
  if (node.kind !== "identifier" || node.negative) return undefined;
  if (node.text === "true" || node.text === "True" || node.text === "t") return true;
  return node.text === "false" || node.text === "False" || node.text === "f" ? false : undefined;
}

function textFloat(node: ValueNode): ScalarLiteral | undefined {
  if (node.kind === "integer" && node.text.startsWith("0") && node.text !== "0") return undefined;
  if (node.kind !== "identifier") return floatOf(node);
  const text = node.text.toLowerCase();
  const sign = node.negative ? -1 : 1;
  if (text === "inf" || text === "infinity") return sign * Number.POSITIVE_INFINITY;
  if (text !== "nan") return undefined;
  return node.negative ? NEGATIVE_NAN : Number.NaN;
}

function enumByNumber(
  context: OptionsContext,
  field: FieldSymbol,
  node: ValueNode & { kind: "integer" | "float" },
): number | undefined {
  const magnitude = parseIntegerText(node.text);
  const value =
    magnitude === undefined || magnitude > 2n ** 31n
      ? undefined
      : Number(magnitude) * (node.negative ? -1 : 1);
  const type = field.enum!;
  const known = value !== undefined && type.values.some((candidate) => candidate.number === value);
  if (value !== undefined && (known || type.features.enumType === 1)) return value;
  context.fault(node, "unknown-enum-value", `enum \`${type.fullName}\` has no value with that number`);
  return undefined;
}
