import {
  type DescriptorProto,
  type FieldDescriptorProto,
  FileDescriptorProto,
} from "@weft/protobuf/descriptor";

/**
 * A serialized file with the JSON name of every field spelled out. Generated code leaves them away where they
 * follow from the field's name; tools that print messages take them from the descriptor alone.
 */
export function withJsonNames(bytes: Uint8Array): Uint8Array {
  const file = FileDescriptorProto.decode(bytes);
  for (const message of file.messageType) nameFields(message);
  nameAll(file.extension);
  return FileDescriptorProto.encode(file);
}

function nameFields(message: DescriptorProto): void {
  nameAll(message.field);
  nameAll(message.extension);
  for (const nested of message.nestedType) nameFields(nested);
}

function nameAll(fields: readonly FieldDescriptorProto[]): void {
  for (const field of fields)
    field.jsonName ??= (field.name ?? "").replace(
      /_+([a-zA-Z0-9])|_+$/g,
      (_, letter?: string) => letter?.toUpperCase() ?? "",
    );
}
