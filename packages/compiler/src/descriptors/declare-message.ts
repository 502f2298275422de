import {
  ExtensionRangeSymbol,
  FieldSymbol,
  MessageSymbol,
  OneofSymbol,
  type TypeScope,
} from "../linker/symbols.ts";
import type {
  ExtendNode,
  ExtensionsNode,
  FieldNode,
  MessageElement,
  MessageNode,
  OneofNode,
  OptionNode,
  RangeNode,
  ReservedNode,
} from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import { declareEnum } from "./declare-enum.ts";
import { fieldDescriptor } from "./declare-field.ts";
import type { DescriptorProto, FieldDescriptorProto } from "./descriptor-types.ts";
import { declareMapEntry } from "./map-entry.ts";
import { newMessage } from "./new-descriptor.ts";

const FIELD_NUMBER_MAX = 2 ** 29 - 1;
const INT32_MAX = 2 ** 31 - 1;

export function declareMessage(
  context: DeclareContext,
  parent: TypeScope,
  node: MessageNode,
  siblings: MessageSymbol[],
  protos: DescriptorProto[],
): void {
  const proto = newMessage(node.name.text);
  if (node.visibility !== undefined) proto.visibility = node.visibility === "local" ? 1 : 2;
  const message = new MessageSymbol(parent, context.file, node.name.text, node.name, node, proto, false);
  siblings.push(message);
  protos.push(proto);
  context.table.add(parent, message, node.name);
  declareBody(context, message, node.elements);
}

function declareBody(
  context: DeclareContext,
  message: MessageSymbol,
  elements: readonly MessageElement[],
): void {
  const { proto } = message;
  const maxEnd = isMessageSet(elements) ? INT32_MAX : FIELD_NUMBER_MAX + 1;
  for (const element of elements) {
    switch (element.kind) {
      case "field":
        declareField(context, message, element, undefined, -1);
        break;
      case "oneof":
        declareOneof(context, message, element);
        break;
      case "message":
        declareMessage(context, message, element, message.messages, proto.nestedType);
        break;
      case "enum":
        declareEnum(context, message, element, message.enums, proto.enumType);
        break;
      case "extend":
        declareExtend(context, message, element, {
          extensions: message.extensions,
          extensionProtos: proto.extension,
          messages: message.messages,
          messageProtos: proto.nestedType,
        });
        break;
      case "extensions":
        declareExtensionRanges(context, message, element, maxEnd);
        break;
      case "reserved":
        declareReserved(message, element, maxEnd);
        break;
      case "option":
        (message.optionNodes ??= []).push(element);
        break;
      default:
    }
  }
  if (context.file.edition === 999) addSyntheticOneofs(context, message);
}

function isMessageSet(elements: readonly MessageElement[]): boolean {
  return elements.some(
    (element) =>
      element.kind === "option" &&
      element.name.length === 1 &&
      element.name[0]!.text === "message_set_wire_format" &&
      element.value.kind === "identifier" &&
      element.value.text === "true",
  );
}

function declareField(
  context: DeclareContext,
  message: MessageSymbol,
  node: FieldNode,
  oneof: OneofSymbol | undefined,
  oneofIndex: number,
): void {
  const proto = fieldDescriptor(context, node);
  if (oneof !== undefined) proto.oneofIndex = oneofIndex;
  const field = new FieldSymbol(message, context.file, node, node.name, proto, false, oneof);
  field.optionNodes = plainOptions(node);
  message.fields.push(field);
  message.proto.field.push(proto);
  context.table.add(message, field, node.name);
  declareFieldType(context, message, field, message.messages, message.proto.nestedType);
}

/** A field's options without `default` and `json_name`, which are parts of the descriptor. */
function plainOptions(node: FieldNode): OptionNode[] | undefined {
  if (node.options === undefined) return undefined;
  const options = node.options.options.filter(({ name }) => {
    const first = name[0]!;
    return first.extension || (first.text !== "default" && first.text !== "json_name");
  });
  return options.length === 0 ? undefined : options;
}

/** The message that a group or a map field declares beside itself. */
function declareFieldType(
  context: DeclareContext,
  scope: TypeScope,
  field: FieldSymbol,
  messages: MessageSymbol[],
  protos: DescriptorProto[],
): void {
  const { node, proto } = field;
  if (node.group !== undefined) {
    const groupProto = newMessage(node.name.text);
    const group = new MessageSymbol(scope, context.file, node.name.text, node.name, node, groupProto, false);
    field.message = group;
    messages.push(group);
    protos.push(groupProto);
    proto.typeName = node.name.text;
    // One in lower case was reported, and would collide with its own field.
    if (proto.name !== groupProto.name) context.table.add(scope, group, node.name);
    declareBody(context, group, node.group.elements);
  } else if (node.map !== undefined && scope.kind === "message") {
    field.message = declareMapEntry(context, scope, node, node.map, proto);
  }
}

function declareOneof(context: DeclareContext, message: MessageSymbol, node: OneofNode): void {
  const proto = { name: node.name.text, options: undefined };
  const index = message.proto.oneofDecl.length;
  const oneof = new OneofSymbol(message, context.file, node, proto, false);
  message.proto.oneofDecl.push(proto);
  message.oneofs.push(oneof);
  context.table.add(message, oneof, node.name);
  for (const element of node.elements) {
    if (element.kind === "option") (oneof.optionNodes ??= []).push(element);
    else declareField(context, message, element, oneof, index);
  }
}

/** A proto3 `optional` field tracks presence through a oneof of its own, after all others. */
function addSyntheticOneofs(context: DeclareContext, message: MessageSymbol): void {
  let names: Set<string> | undefined;
  for (const { node, proto } of message.fields) {
    if (proto.proto3Optional !== true) continue;
    names ??= new Set([...message.fields, ...message.oneofs].map((member) => member.name));
    let name = proto.name!;
    if (!name.startsWith("_")) name = `_${name}`;
    while (names.has(name)) name = `X${name}`;
    names.add(name);
    proto.oneofIndex = message.proto.oneofDecl.length;
    const oneofProto = { name, options: undefined };
    message.proto.oneofDecl.push(oneofProto);
    const oneof = new OneofSymbol(message, context.file, node, oneofProto, true);
    message.oneofs.push(oneof);
    context.table.add(message, oneof, node.name);
  }
}

function declareExtensionRanges(
  context: DeclareContext,
  message: MessageSymbol,
  node: ExtensionsNode,
  maxEnd: number,
): void {
  for (const range of node.ranges) {
    const proto = { start: range.first.value, end: endOf(range, maxEnd), options: undefined };
    const symbol = new ExtensionRangeSymbol(message, context.file, range, proto);
    symbol.optionNodes = node.options && [...node.options.options];
    message.proto.extensionRange.push(proto);
    message.extensionRanges.push(symbol);
  }
}

function declareReserved(message: MessageSymbol, node: ReservedNode, maxEnd: number): void {
  for (const { text } of node.names) message.proto.reservedName.push(text);
  for (const range of node.ranges) {
    message.proto.reservedRange.push({ start: range.first.value, end: endOf(range, maxEnd) });
  }
}

function endOf(range: RangeNode, maxEnd: number): number {
  return range.toMax ? maxEnd : (range.last ?? range.first).value + 1;
}

/** Where the parts of an `extend` block go. */
export interface ExtendPlace {
  readonly extensions: FieldSymbol[];
  readonly extensionProtos: FieldDescriptorProto[];
  readonly messages: MessageSymbol[];
  readonly messageProtos: DescriptorProto[];
}

export function declareExtend(
  context: DeclareContext,
  scope: TypeScope,
  node: ExtendNode,
  place: ExtendPlace,
): void {
  for (const fieldNode of node.fields) {
    const proto = fieldDescriptor(context, fieldNode);
    proto.extendee = node.extendee.text;
    const field = new FieldSymbol(scope, context.file, fieldNode, fieldNode.name, proto, true, undefined);
    field.optionNodes = plainOptions(fieldNode);
    field.extendNode = node;
    place.extensions.push(field);
    place.extensionProtos.push(proto);
    context.table.add(scope, field, fieldNode.name);
    declareFieldType(context, scope, field, place.messages, place.messageProtos);
  }
}
