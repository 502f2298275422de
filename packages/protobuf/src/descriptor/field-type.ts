/** `google.protobuf.FieldDescriptorProto.Type`. */
export const FieldType = {
  DOUBLE: 1,
  FLOAT: 2,
  INT64: 3,
  UINT64: 4,
  INT32: 5,
  FIXED64: 6,
  FIXED32: 7,
  BOOL: 8,
  STRING: 9,
  GROUP: 10,
  MESSAGE: 11,
  BYTES: 12,
  UINT32: 13,
  ENUM: 14,
  SFIXED32: 15,
  SFIXED64: 16,
  SINT32: 17,
  SINT64: 18,
} as const;

/** The wire type of each field type, by its number (Protobuf Encoding §Structure). */
const wireTypes = [0, 1, 5, 0, 0, 0, 1, 5, 0, 2, 3, 2, 2, 0, 0, 5, 1, 0, 0];

export function wireTypeOf(type: number): number {
  return wireTypes[type]!;
}

/** Whether values of the field are 64-bit integers: bigint, or what `jstype` makes of them. */
export function isInt64(type: number): boolean {
  return (
    type === FieldType.INT64 ||
    type === FieldType.UINT64 ||
    type === FieldType.SINT64 ||
    type === FieldType.FIXED64 ||
    type === FieldType.SFIXED64
  );
}

/** Whether the field's 64-bit integers have no sign. */
export function isUnsigned64(type: number): boolean {
  return type === FieldType.UINT64 || type === FieldType.FIXED64;
}
