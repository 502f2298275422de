import { isMessageType, isPackable, TYPE } from "../descriptors/field-type.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import { hasPresence } from "../features/field-features.ts";
import type { FieldSymbol } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";

const CTYPE = 1;
const PACKED = 2;
const LAZY = 5;
const JSTYPE = 6;
const UNVERIFIED_LAZY = 15;

const WIDE_INTEGERS: ReadonlySet<number> = new Set([
  TYPE.int64,
  TYPE.uint64,
  TYPE.sint64,
  TYPE.fixed64,
  TYPE.sfixed64,
]);

/** What a field's own options and default may say for its type and label. */
export function checkField(context: CheckContext, field: FieldSymbol): void {
  checkDefault(context, field);
  checkMapEntryUse(context, field);
  if (field.proto.jsonName!.includes("\0")) {
    context.error(optionNode(field, "json_name"), "json-name", "a JSON name cannot hold a NUL character");
  }
  const options = field.target?.value;
  if (options === undefined) return;
  if (options.isTrue(PACKED) && !(field.isRepeated && isPackable(field.type))) {
    context.error(
      optionNode(field, "packed"),
      "packed",
      "only repeated fields of numbers, `bool` or enums can be packed",
    );
  }
  for (const [number, name] of [
    [LAZY, "lazy"],
    [UNVERIFIED_LAZY, "unverified_lazy"],
  ] as const) {
    if (!options.isTrue(number)) continue;
    const node = optionNode(field, name);
    if (field.type !== TYPE.message) context.error(node, "lazy", `only message fields can be \`${name}\``);
    else if (field.isExtension && name === "unverified_lazy") {
      context.error(node, "lazy", "an extension cannot be `unverified_lazy`");
    }
  }
  const jstype = options.get(JSTYPE);
  if (typeof jstype === "number" && jstype !== 0 && !WIDE_INTEGERS.has(field.type)) {
    context.error(optionNode(field, "jstype"), "jstype", "`jstype` is for 64-bit integer fields only");
  }
  if (options.get(CTYPE) !== undefined && context.file.edition >= 1001) {
    context.error(optionNode(field, "ctype"), "ctype", "`ctype` ended with edition 2024", {
      hint: "use `features.(pb.cpp).string_type`",
    });
  }
}

/** The `name = value` of an option, or the field's name when it is not written out. */
export function optionNode(field: FieldSymbol, name: string): SyntaxNode {
  return field.node.options?.options.find((option) => option.name[0]!.text === name) ?? field.nameNode;
}

function checkDefault(context: CheckContext, field: FieldSymbol): void {
  const value = field.proto.defaultValue;
  if (value === undefined) return;
  const node = optionNode(field, "default");
  if (field.isRepeated) {
    context.error(node, "default-value", "a repeated field cannot have a default");
  } else if (isMessageType(field.type)) {
    context.error(node, "default-value", "a message field cannot have a default");
  } else if (field.enum !== undefined && field.enum.valueNamed(value) === undefined) {
    const near = nearest(
      value,
      field.enum.values.map(({ name }) => name),
    );
    context.error(node, "unknown-enum-value", `enum \`${field.enum.fullName}\` has no value \`${value}\``, {
      hint: near && `did you mean \`${near}\`?`,
    });
  } else if (context.file.edition === 999) {
    context.error(node, "proto3-default", "proto3 fields have no explicit defaults");
  } else if (!hasPresence(field)) {
    context.error(node, "default-implicit", "a field with implicit presence cannot have a default");
  }
}

function checkMapEntryUse(context: CheckContext, field: FieldSymbol): void {
  if (field.message?.isMapEntry !== true || field.node.map !== undefined) return;
  context.error(
    field.node.type,
    "map-entry",
    `\`${field.message.name}\` holds the entries of a map and cannot be used as a type`,
  );
}
