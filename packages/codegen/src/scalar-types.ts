import type { FieldDescriptor } from "@weft/protobuf";

/** How the values of one field type are written in TypeScript, read and put on the wire. */
export interface ScalarType {
  /** The type in the message's interface. */
  readonly type: string;
  /** The type in what a message is made from. */
  readonly init: string;
  /** The method of Reader. */
  readonly read: string;
  /** The function of the runtime that writes it. */
  readonly write: string;
  /** The value of an unset field. */
  readonly zero: string;
  /** The array that holds packed values, if there is a typed one. */
  readonly array?: string;
  /** Bytes of each value, if all have the same number. */
  readonly width?: 4 | 8;
}

const float = { type: "number", init: "number", zero: "0" } as const;
const int32 = { ...float, array: "Int32Array" } as const;
const uint32 = { ...float, array: "Uint32Array" } as const;
const int64 = { type: "bigint", init: "Int64Input", zero: "0n", array: "BigInt64Array" } as const;
const uint64 = { ...int64, array: "BigUint64Array" } as const;

const scalars: readonly (ScalarType | undefined)[] = [
  undefined,
  { ...float, array: "Float64Array", read: "double", write: "writeDouble", width: 8 },
  { ...float, array: "Float32Array", read: "float", write: "writeFloat", width: 4 },
  { ...int64, read: "int64", write: "writeInt64" },
  { ...uint64, read: "uint64", write: "writeUint64" },
  { ...int32, read: "int32", write: "writeInt32" },
  { ...uint64, read: "fixed64", write: "writeFixed64", width: 8 },
  { ...uint32, read: "fixed32", write: "writeFixed32", width: 4 },
  { type: "boolean", init: "boolean", zero: "false", read: "bool", write: "writeBool" },
  { type: "string", init: "string", zero: '""', read: "string", write: "writeString" },
  undefined,
  undefined,
  { type: "Uint8Array", init: "Uint8Array", zero: "noBytes", read: "bytesField", write: "writeBytes" },
  { ...uint32, read: "uint32", write: "writeUint32" },
  { type: "number", init: "number", zero: "0", read: "int32", write: "writeInt32" },
  { ...int32, read: "sfixed32", write: "writeFixed32", width: 4 },
  { ...int64, read: "sfixed64", write: "writeSfixed64", width: 8 },
  { ...int32, read: "sint32", write: "writeSint32" },
  { ...int64, read: "sint64", write: "writeSint64" },
];

/** The scalar of a field that is not a message. */
export function scalarOf(field: FieldDescriptor): ScalarType {
  const scalar = scalars[field.type]!;
  if (field.type === 9 && !field.validatesUtf8) return { ...scalar, read: "lenientString" };
  if (scalar.type !== "bigint") return scalar;
  const as = field.jsType;
  if (as === "bigint") return scalar;
  const { array: _, ...rest } = scalar;
  const suffix = as === "string" ? "AsString" : "AsNumber";
  return { ...rest, type: as, zero: as === "string" ? '"0"' : "0", read: `${scalar.read}${suffix}` };
}
