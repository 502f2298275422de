import { LABEL } from "../descriptors/field-type.ts";
import { ENUM_TYPE } from "../features/feature-set.ts";
import type { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import { OPTIONS_MESSAGES } from "../options/options-schema.ts";
import type { CheckContext } from "./check-context.ts";

const MESSAGE_SET = 1;

const EXTENDABLE: ReadonlySet<string> = new Set(
  [...Object.values(OPTIONS_MESSAGES), "SourceCodeInfo", "StreamOptions"].flatMap((name) => [
    `google.protobuf.${name}`,
    `proto2.${name}`,
  ]),
);

/** What proto2 has and proto3 took away. */
export function checkProto3Message(context: CheckContext, message: MessageSymbol): void {
  const range = message.extensionRanges[0];
  if (range !== undefined) {
    context.error(range.node, "proto3-extensions", "proto3 messages have no extension ranges");
  }
  if (message.target?.value.isTrue(MESSAGE_SET) === true) {
    context.error(message.nameNode, "proto3-message-set", "proto3 has no message sets");
  }
}

export function checkProto3Field(context: CheckContext, field: FieldSymbol): void {
  if (field.isExtension && field.containing !== undefined && !EXTENDABLE.has(field.containing.fullName)) {
    context.error(field.extendNode!.extendee, "proto3-extension", "in proto3, only options can be extended", {
      hint: "extend a message such as `google.protobuf.FieldOptions`, or use proto2 or an edition",
    });
  }
  if (field.proto.label === LABEL.required) {
    context.error(field.node.label ?? field.nameNode, "proto3-required", "proto3 has no required fields");
  }
  if (field.enum !== undefined && field.enum.features.enumType === ENUM_TYPE.closed) {
    context.error(
      field.node.type,
      "proto3-closed-enum",
      `enum \`${field.enum.fullName}\` is closed and cannot be used in proto3`,
      {
        hint: "declare it in a proto3 file, or as an open enum in an edition",
      },
    );
  }
  if (field.node.group !== undefined) {
    context.error(field.node.type, "proto3-group", "proto3 has no groups", {
      hint: "declare a message and a field of its type",
    });
  }
}
