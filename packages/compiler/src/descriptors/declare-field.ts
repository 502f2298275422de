import { decodeUtf8 } from "../source/decode-utf8.ts";
import type { FieldNode, OptionNode } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import { defaultValueOf } from "./default-value.ts";
import type { FieldDescriptorProto } from "./descriptor-types.ts";
import { LABEL, TYPE } from "./field-type.ts";
import { jsonNameOf } from "./json-name.ts";
import { newField } from "./new-descriptor.ts";

/** The descriptor of a field or extension, its type's name as written. */
export function fieldDescriptor(context: DeclareContext, node: FieldNode): FieldDescriptorProto {
  const { scalar } = node.type;
  const label =
    node.map !== undefined
      ? LABEL.repeated
      : node.label === undefined
        ? LABEL.optional
        : LABEL[node.label.text];
  // The name of a group is its message's; the field has it in lower case.
  const name = scalar === TYPE.group ? node.name.text.toLowerCase() : node.name.text;
  const typeName = scalar === 0 && node.map === undefined ? node.type.text : undefined;
  const proto = newField(
    name,
    node.number.value,
    label,
    scalar === 0 ? undefined : scalar,
    typeName,
    jsonNameOf(name),
  );
  if (context.file.edition === 999 && node.label?.text === "optional") proto.proto3Optional = true;
  if (node.options !== undefined) applyPseudoOptions(context, node, node.options.options, proto);
  return proto;
}

/** `default` and `json_name` look like options and are none. */
function applyPseudoOptions(
  context: DeclareContext,
  node: FieldNode,
  options: readonly OptionNode[],
  proto: FieldDescriptorProto,
): void {
  let seen: string | undefined;
  for (const option of options) {
    const first = option.name[0]!;
    if (first.extension || (first.text !== "default" && first.text !== "json_name")) continue;
    const { source } = context.file;
    if (option.name.length > 1) {
      context.sink.error(
        source,
        option.nameStart,
        option.nameEnd,
        "option-name",
        `\`${first.text}\` has no parts`,
      );
      continue;
    }
    if (seen?.includes(first.text) === true) {
      context.sink.error(
        source,
        option.nameStart,
        option.nameEnd,
        "option-repeated",
        `\`${first.text}\` is already set`,
      );
    }
    seen = `${seen ?? ""} ${first.text}`;
    if (first.text === "default") {
      proto.defaultValue = defaultValueOf(context, node, option.value);
    } else if (option.value.kind === "string") {
      proto.jsonName = decodeUtf8(option.value.value);
    } else {
      const { start, end } = option.value;
      context.sink.error(source, start, end, "option-value", "`json_name` must be a string");
    }
  }
}
