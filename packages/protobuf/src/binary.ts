// What generated code is made of, and all there is to messages but JSON and text.
export { decodeBytesLiteral } from "./bytes-literal.ts";
export type * from "./descriptor/descriptors.ts";
export { FieldType, wireTypeOf } from "./descriptor/field-type.ts";
export { linkFile } from "./descriptor/link-file.ts";
export { ProtoFile, protoFile } from "./descriptor/proto-file.ts";
export { type CodeChoices, DescriptorError } from "./descriptor/scope.ts";
export type { DynamicInit, DynamicMessage } from "./dynamic/dynamic-message.ts";
export { dynamicType } from "./dynamic/dynamic-type.ts";
export { getField, hasField, setField } from "./dynamic/field-access.ts";
export {
  DecodeError,
  type DecodeErrorCode,
  EncodeError,
  type EncodeErrorCode,
  missingRequired,
} from "./errors.ts";
export { type Extension, extension } from "./extension/extension.ts";
export { clearExtension, getExtension, hasExtension, setExtension } from "./extension/extension-access.ts";
export { MissingFormatError } from "./formats.ts";
export type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";
export { holdLazy, peekLazy } from "./lazy/lazy-fields.ts";
export { readLazy, readUnverifiedLazy, writeLazy } from "./lazy/read-lazy.ts";
export { Unread } from "./lazy/unread.ts";
export { createBigintList, createList, createMap, type MapInit, mapEntries, parseBool } from "./map-init.ts";
export { message } from "./message.ts";
export type { Codec, EmptyMessage, MessageCode, MessageType } from "./message-type.ts";
export { Registry, type RegistryEntry } from "./registry/registry.ts";
export type { TypeRegistry } from "./registry/type-registry.ts";
export { type MethodType, type ServiceType, service } from "./service.ts";
export type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";
export { unknownFields, type WithUnknown } from "./unknown-fields.ts";
export { type Int64Input, int64ToBigint, int64ToNumber, int64ToString } from "./wire/int64.ts";
export { noBytes } from "./wire/no-bytes.ts";
export * from "./wire/read-packed.ts";
export { Reader } from "./wire/reader.ts";
export * from "./wire/typed-arrays.ts";
export * from "./wire/write-packed.ts";
export { writeString } from "./wire/write-string.ts";
export {
  endMessage,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeRaw,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "./wire/writer.ts";
