export { decodeBytesLiteral } from "./bytes-literal.ts";
export type * from "./descriptor/descriptors.ts";
export { FieldType, wireTypeOf } from "./descriptor/field-type.ts";
export { linkFile } from "./descriptor/link-file.ts";
export { ProtoFile, protoFile } from "./descriptor/proto-file.ts";
export { type CodeChoices, DescriptorError } from "./descriptor/scope.ts";
export {
  DecodeError,
  type DecodeErrorCode,
  EncodeError,
  type EncodeErrorCode,
  missingRequired,
} from "./errors.ts";
export { createMap, type MapInit, mapEntries, parseBool } from "./map-init.ts";
export { message } from "./message.ts";
export type { Codec, EmptyMessage, MessageCode, MessageType } from "./message-type.ts";
export { type MethodType, type ServiceType, service } from "./service.ts";
export { unknownFields, type WithUnknown } from "./unknown-fields.ts";
export { int64ToBigint, int64ToNumber, int64ToString } from "./wire/int64.ts";
export * from "./wire/read-packed.ts";
export { Reader } from "./wire/reader.ts";
export * from "./wire/typed-arrays.ts";
export * from "./wire/write-packed.ts";
export { writeString } from "./wire/write-string.ts";
export {
  endMessage,
  type Int64Input,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeRaw,
  writeSint32,
  writeSint64,
  writeUint32,
  writeUnknown,
} from "./wire/writer.ts";
