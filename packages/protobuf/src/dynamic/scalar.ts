import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, isInt64 } from "../descriptor/field-type.ts";
import type { Int64Input } from "../wire/int64.ts";
import type { Reader } from "../wire/reader.ts";
import { writeString } from "../wire/write-string.ts";
import {
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeUint32,
  writeUint64,
} from "../wire/writer.ts";

/** A 64-bit integer as the field holds it. */
export function int64For(field: FieldDescriptor, value: bigint): bigint | string | number {
  if (field.jsType === "bigint") return value;
  return field.jsType === "string" ? value.toString() : Number(value);
}

const noBytes = new Uint8Array(0);

/** The value of a singular field that is not set and has no presence. */
export function zeroOf(field: FieldDescriptor): unknown {
  switch (field.type) {
    case FieldType.BOOL:
      return false;
    case FieldType.STRING:
      return "";
    case FieldType.BYTES:
      return noBytes;
    case FieldType.ENUM:
      return field.enum?.values[0]?.number ?? 0;
    case FieldType.MESSAGE:
      return undefined;
    default:
      return isInt64(field.type) ? int64For(field, 0n) : 0;
  }
}

/** Reads the value of a field that is not a message. */
export function readScalar(reader: Reader, field: FieldDescriptor): unknown {
  switch (field.type) {
    case FieldType.DOUBLE:
      return reader.double();
    case FieldType.FLOAT:
      return reader.float();
    case FieldType.INT32:
    case FieldType.ENUM:
      return reader.int32();
    case FieldType.FIXED32:
      return reader.fixed32();
    case FieldType.BOOL:
      return reader.bool();
    case FieldType.STRING:
      return field.validatesUtf8 ? reader.string() : reader.lenientString();
    case FieldType.BYTES:
      return reader.bytesField();
    case FieldType.UINT32:
      return reader.uint32();
    case FieldType.SFIXED32:
      return reader.sfixed32();
    case FieldType.SINT32:
      return reader.sint32();
    default:
      return readInt64(reader, field);
  }
}

function readInt64(reader: Reader, field: FieldDescriptor): bigint | string | number {
  const value = bigintOf(reader, field.type);
  if (field.jsType === "number" && !Number.isSafeInteger(Number(value))) {
    reader.fail("out_of_range", `${field.fullName} is no integer a number holds exactly: ${value}`);
  }
  return int64For(field, value);
}

function bigintOf(reader: Reader, type: number): bigint {
  switch (type) {
    case FieldType.INT64:
      return reader.int64();
    case FieldType.UINT64:
      return reader.uint64();
    case FieldType.FIXED64:
      return reader.fixed64();
    case FieldType.SFIXED64:
      return reader.sfixed64();
    default:
      return reader.sint64();
  }
}

/** Writes the value of a field that is not a message, without a tag; gives the index it ends at. */
export function writeScalar(b: Uint8Array, p: number, type: number, value: unknown): number {
  switch (type) {
    case FieldType.DOUBLE:
      return writeDouble(b, p, value as number);
    case FieldType.FLOAT:
      return writeFloat(b, p, value as number);
    case FieldType.INT64:
      return writeInt64(b, p, value as Int64Input);
    case FieldType.UINT64:
      return writeUint64(b, p, value as Int64Input);
    case FieldType.INT32:
    case FieldType.ENUM:
      return writeInt32(b, p, value as number);
    case FieldType.FIXED64:
      return writeFixed64(b, p, value as Int64Input);
    case FieldType.SFIXED64:
      return writeSfixed64(b, p, value as Int64Input);
    case FieldType.FIXED32:
    case FieldType.SFIXED32:
      return writeFixed32(b, p, value as number);
    case FieldType.BOOL:
      return writeBool(b, p, value as boolean);
    case FieldType.STRING:
      return writeString(b, p, value as string);
    case FieldType.BYTES:
      return writeBytes(b, p, value as Uint8Array);
    case FieldType.UINT32:
      return writeUint32(b, p, value as number);
    case FieldType.SINT32:
      return writeSint32(b, p, value as number);
    default:
      return writeSint64(b, p, value as Int64Input);
  }
}
