import {
  type DescriptorProto,
  type FieldDescriptorProto,
  FileDescriptorProto,
} from "@weft/protobuf/descriptor";

/**
 * A serialized FileDescriptorProto as a generated module carries it: without source info, and without the JSON names
 * that are the names. The others follow from the names mostly, but clients that learn the schema by reflection take
 * them as they are given.
 */
export function slimFile(bytes: Uint8Array): Uint8Array {
  const file = FileDescriptorProto.decode(bytes);
  file.sourceCodeInfo = undefined;
  for (const message of file.messageType) slimMessage(message);
  for (const extension of file.extension) slimField(extension);
  return FileDescriptorProto.encode(file);
}

function slimMessage(message: DescriptorProto): void {
  for (const field of message.field) slimField(field);
  for (const extension of message.extension) slimField(extension);
  for (const nested of message.nestedType) slimMessage(nested);
}

function slimField(field: FieldDescriptorProto): void {
  if (field.jsonName === field.name) field.jsonName = undefined;
}
