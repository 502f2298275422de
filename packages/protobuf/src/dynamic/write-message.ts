import { isInt64 } from "../descriptor/field-type.ts";
import { missingRequired } from "../errors.ts";
import { unknownFields } from "../unknown-fields.ts";
import { endMessage, writeRaw, writeUint32 } from "../wire/writer.ts";
import type { DynamicInit } from "./dynamic-message.ts";
import type { FieldPlan, MessagePlan } from "./field-plan.ts";
import { dynamicEntries } from "./map-entries.ts";
import { writeScalar } from "./scalar.ts";

/** Writes the fields that are set, then the unknown ones; gives the index they end at. */
export function writeMessage(plan: MessagePlan, message: DynamicInit, b: Uint8Array, p: number): number {
  for (const field of plan.fields) p = writeField(field, valueToWrite(field, message), b, p);
  const unknown = message[unknownFields];
  return unknown === undefined ? p : writeRaw(b, p, unknown);
}

function valueToWrite({ field, name, oneof }: FieldPlan, message: DynamicInit): unknown {
  if (oneof !== undefined) {
    const union = message[oneof] as { readonly case: string; readonly value: unknown } | undefined;
    return union?.case === name ? union.value : undefined;
  }
  const value = message[name];
  if (value === undefined) return field.presence === "required" ? missingRequired(field.fullName) : undefined;
  if (field.presence !== "implicit" || field.repeated) return value;
  return isZero(field.type, value) ? undefined : value;
}

function isZero(type: number, value: unknown): boolean {
  if (value instanceof Uint8Array) return value.length === 0;
  if (isInt64(type)) return BigInt(value as bigint | number | string) === 0n;
  return value === "" || value === false || Object.is(value, 0);
}

/** Writes a field with its tag, or tags; nothing for `undefined`. */
export function writeField(plan: FieldPlan, value: unknown, b: Uint8Array, p: number): number {
  if (value === undefined) return p;
  if (plan.key !== undefined && plan.value !== undefined) {
    return writeMap(plan, plan.key, plan.value, value, b, p);
  }
  if (!plan.field.repeated) return writeElement(plan, value, b, p);
  const list = value as ArrayLike<unknown>;
  if (plan.field.packed && list.length > 0) {
    const start = writeUint32(b, p, plan.packedTag);
    p = start + 1;
    for (let i = 0; i < list.length; i++) p = writeScalar(b, p, plan.field.type, list[i]);
    return endMessage(b, start, p);
  }
  for (let i = 0; i < list.length; i++) p = writeElement(plan, list[i], b, p);
  return p;
}

function writeElement({ field, tag }: FieldPlan, value: unknown, b: Uint8Array, p: number): number {
  p = writeUint32(b, p, tag);
  const type = field.message?.type;
  if (type === undefined) return writeScalar(b, p, field.type, value);
  if (!field.delimited) return endMessage(b, p, type.write(value as object, b, p + 1));
  return writeUint32(b, type.write(value as object, b, p), tag + 1);
}

function writeMap(
  plan: FieldPlan,
  key: FieldPlan,
  value: FieldPlan,
  from: unknown,
  b: Uint8Array,
  p: number,
): number {
  for (const [k, v] of dynamicEntries(key.field, from)) {
    const start = writeUint32(b, p, plan.tag);
    p = writeElement(key, k, b, start + 1);
    p = writeElement(value, v, b, p);
    p = endMessage(b, start, p);
  }
  return p;
}
