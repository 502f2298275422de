import { type FieldDescriptor, wireTypeOf } from "@weft/protobuf";

/** A field's number and wire type as one number (Protobuf Encoding §Structure). */
export function tagOf(field: FieldDescriptor, wireType: number = wireTypeOf(field.type)): number {
  return ((field.number << 3) | wireType) >>> 0;
}

/** The statements that write a tag. */
export function writeTag(tag: number): string {
  const bytes: number[] = [];
  for (; tag > 127; tag >>>= 7) bytes.push((tag & 127) | 128);
  bytes.push(tag);
  return bytes.map((byte) => `b[p++] = ${byte};`).join(" ");
}
