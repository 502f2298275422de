import { encodeBase64 } from "./base64.ts";
import { int64OfText } from "./int64-text.ts";
import { JsonError } from "./json-error.ts";
import { type JsonField, Kind } from "./json-plan.ts";
import type { JsonWriteOptions } from "./json-types.ts";
import { doubleToJson, floatToJson } from "./number-text.ts";

/** A value in JSON that is no message. */
export function writeScalar(
  field: JsonField,
  value: unknown,
  options: JsonWriteOptions,
): string | number | boolean | null {
  switch (field.kind) {
    case Kind.INT64:
    case Kind.UINT64:
      return int64Text(field, value as bigint);
    case Kind.FLOAT:
      return floatToJson(value as number);
    case Kind.DOUBLE:
      return doubleToJson(value as number);
    case Kind.BYTES:
      return encodeBase64(value as Uint8Array);
    case Kind.ENUM:
      if (field.takesNull) return null;
      if (options.enumAsInteger === true) return int32Of(field, value as number);
      return field.field.enum!.byNumber.get(value as number)?.name ?? int32Of(field, value as number);
    case Kind.INT:
    case Kind.UINT:
      return int32Of(field, value as number);
    default:
      return value as string | boolean;
  }
}

/** The digits of a 64-bit integer, which `jstype` can make a number or text. Throws JsonError for what is none. */
export function int64Text(field: JsonField, value: bigint | number | string): string {
  const text = String(value);
  return isInt64(value, text, field.kind === Kind.UINT64) ? text : refuse(field, value);
}

function isInt64(value: bigint | number | string, text: string, unsigned: boolean): boolean {
  if (typeof value !== "bigint") return int64OfText(text, unsigned) !== undefined;
  if (unsigned) return text.charCodeAt(0) !== 45 && (text.length < 20 || value === BigInt.asUintN(64, value));
  return text.length < 19 || value === BigInt.asIntN(64, value);
}

/** A 32-bit integer of either sign. Throws JsonError for what is none. */
export function int32Of(field: JsonField, value: number): number {
  const integer = field.kind === Kind.UINT ? value >>> 0 : value | 0;
  return integer === value ? integer : refuse(field, value);
}

function refuse(field: JsonField, value: unknown): never {
  throw new JsonError("invalid_value", `${field.field.fullName} cannot be ${String(value)}`);
}
