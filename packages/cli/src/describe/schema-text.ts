import type {
  EnumDescriptor,
  FieldDescriptor,
  MessageDescriptor,
  MethodDescriptor,
  ServiceDescriptor,
} from "@weft/protobuf";
import { FieldType } from "@weft/protobuf";

const typeNames = new Map<number, string>(
  Object.entries(FieldType).map(([name, number]) => [number, name.toLowerCase()]),
);

/** A service as a schema would write it, types by their full names. */
export function serviceText({ name, methods }: ServiceDescriptor): string[] {
  return block(`service ${name}`, methods.map(methodText));
}

export function methodText({ name, methodKind, input, output }: MethodDescriptor): string {
  const sends = methodKind === "client_streaming" || methodKind === "bidi_streaming" ? "stream " : "";
  const replies = methodKind === "server_streaming" || methodKind === "bidi_streaming" ? "stream " : "";
  return `rpc ${name} (${sends}${input.typeName}) returns (${replies}${output.typeName});`;
}

export function messageText(message: MessageDescriptor): string[] {
  const { name, fields, oneofs, messages, enums } = message;
  return block(`message ${name}`, [
    ...enums.flatMap(enumText),
    ...messages.filter(({ mapEntry }) => !mapEntry).flatMap(messageText),
    ...fields.filter(({ oneof }) => oneof === undefined).map(fieldText),
    ...oneofs.flatMap((oneof) =>
      block(`oneof ${oneof.name}`, fields.filter((field) => field.oneof === oneof).map(typedName)),
    ),
  ]);
}

export function enumText({ name, values }: EnumDescriptor): string[] {
  return block(
    `enum ${name}`,
    values.map((value) => `${value.name} = ${value.number};`),
  );
}

/** proto3 writes `optional` where others write nothing; here it always tells that the field knows whether it is set. */
function fieldText(field: FieldDescriptor): string {
  if (field.map) {
    const { key, value } = field.map;
    return `map<${typeText(key)}, ${typeText(value)}> ${field.name} = ${field.number};`;
  }
  const label = field.repeated ? "repeated " : labelOf(field);
  return label + typedName(field);
}

function labelOf({ presence, message }: FieldDescriptor): string {
  if (presence === "required") return "required ";
  return presence === "explicit" && message === undefined ? "optional " : "";
}

function typedName(field: FieldDescriptor): string {
  return `${typeText(field)} ${field.name} = ${field.number};`;
}

function typeText({ type, message, enum: enumeration }: FieldDescriptor): string {
  return message?.typeName ?? enumeration?.typeName ?? typeNames.get(type) ?? `type ${type}`;
}

function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${head} {}`] : [`${head} {`, ...lines.map((line) => `  ${line}`), "}"];
}
