import { isMessageType, isPackable, LABEL, TYPE } from "../descriptors/field-type.ts";
import { ENUM_TYPE, FEATURE_PROPERTIES, FIELD_PRESENCE, REPEATED_ENCODING } from "../features/feature-set.ts";
import { hasPresence } from "../features/field-features.ts";
import { ownFeatures } from "../features/resolve-features.ts";
import type { FieldSymbol, MessageLiteral, OptionsTarget } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";
import { optionNode } from "./check-field.ts";

const PACKED = 2;
const JAVA_STRING_CHECK_UTF8 = 27;
const PRESENCE = 1;
const REPEATED = 3;
const UTF8 = 4;
const ENCODING = 5;

/** Features exist in editions only (false when this is none), and none can be set to its unknown value. */
export function checkOwnFeatures(context: CheckContext, target: OptionsTarget): boolean {
  const own = ownFeatures(target);
  if (own === undefined) return true;
  const node: SyntaxNode = target.nodes.find(({ name }) => name[0]!.text === "features")!;
  if (!context.file.isEditions) {
    context.error(node, "features-edition", "features exist in editions only", {
      hint: 'begin the file with `edition = "2023";`',
    });
    return false;
  }
  for (const [field, value] of own.fields) {
    if (field.isExtension || FEATURE_PROPERTIES[field.number] === undefined || value !== 0) continue;
    context.error(node, "feature-unknown", `feature \`${field.name}\` must have a known value`);
  }
  return true;
}

export function checkFileFeatures(context: CheckContext): void {
  const { file } = context;
  const { target } = file;
  if (!file.isEditions || target === undefined) return;
  const find = (text: string): SyntaxNode =>
    target.nodes.find(({ name }) => name.some((part) => part.text === text)) ?? target.nodes[0]!;
  if (file.features.fieldPresence === FIELD_PRESENCE.legacyRequired) {
    context.error(find("field_presence"), "feature-presence", "fields cannot be required by default");
  }
  if (target.value.isTrue(JAVA_STRING_CHECK_UTF8)) {
    context.error(
      find("java_string_check_utf8"),
      "option-lifetime",
      "`java_string_check_utf8` ended with edition 2023",
      {
        hint: "use `features.(pb.java).utf8_validation`",
      },
    );
  }
}

/** What a field's features may say for its type and label. */
export function checkFieldFeatures(context: CheckContext, field: FieldSymbol): void {
  if (!context.file.isEditions) return;
  const options = field.target?.value;
  if (options?.get(PACKED) !== undefined) {
    context.error(optionNode(field, "packed"), "packed", "`packed` does not exist in editions", {
      hint: "use `features.repeated_field_encoding`",
    });
  }
  const single = field.isMap ? field.message?.fieldNamed("value") : field;
  if (single?.enum?.features.enumType === ENUM_TYPE.closed && !single.isRepeated && !hasPresence(single)) {
    context.error(
      field.node.type,
      "feature-presence",
      field.isMap
        ? "the values of a map with implicit presence must be of an open enum"
        : "an enum field with implicit presence must have an open enum",
    );
  }
  const own = ownFeatures(field.target);
  if (own === undefined) return;
  const fault = (message: string): void =>
    context.error(optionNode(field, "features"), "feature-field", message);
  if (own.get(PRESENCE) !== undefined) checkPresence(field, own, fault);
  if (field.isExtension && field.features.fieldPresence === FIELD_PRESENCE.legacyRequired)
    fault("an extension cannot be required");
  if (!field.isRepeated && own.get(REPEATED) !== undefined)
    fault("`repeated_field_encoding` is for repeated fields");
  if (own.get(REPEATED) === REPEATED_ENCODING.packed && !(field.isRepeated && isPackable(field.type))) {
    fault("only repeated fields of numbers, `bool` or enums can be packed");
  }
  const isText =
    field.type === TYPE.string ||
    field.message?.fields.some((part) => field.isMap && part.type === TYPE.string) === true;
  if (!isText && own.get(UTF8) !== undefined) fault("`utf8_validation` is for string fields");
  if ((!isMessageType(field.type) || field.isMap) && own.get(ENCODING) !== undefined) {
    fault("`message_encoding` is for message fields");
  }
}

function checkPresence(field: FieldSymbol, own: MessageLiteral, fault: (message: string) => void): void {
  const presence = own.get(PRESENCE);
  if (field.oneof !== undefined)
    fault("a field of a oneof has presence by being there: `field_presence` cannot be set");
  else if (field.proto.label === LABEL.repeated)
    fault("a repeated field has no presence: `field_presence` cannot be set");
  else if (field.isExtension && presence !== FIELD_PRESENCE.legacyRequired)
    fault("`field_presence` cannot be set on an extension");
  else if (field.message !== undefined && presence === FIELD_PRESENCE.implicit)
    fault("a message field cannot have implicit presence");
}
