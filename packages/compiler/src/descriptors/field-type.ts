/** Numbers of `FieldDescriptorProto.Type`. */
export const TYPE = {
  double: 1,
  float: 2,
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  group: 10,
  message: 11,
  bytes: 12,
  uint32: 13,
  enum: 14,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
} as const;

/** Numbers of `FieldDescriptorProto.Label`. */
export const LABEL = { optional: 1, required: 2, repeated: 3 } as const;

const NAMES: readonly string[] = ["", ...Object.keys(TYPE)];

export function typeNameOf(type: number): string {
  return NAMES[type] ?? "unknown";
}

/** Whether repeated fields of the type can be packed. */
export function isPackable(type: number): boolean {
  return type !== TYPE.string && type !== TYPE.bytes && type !== TYPE.message && type !== TYPE.group;
}

export function isMessageType(type: number): boolean {
  return type === TYPE.message || type === TYPE.group;
}
