import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { isInt64 } from "../descriptor/field-type.ts";
import type { DynamicInit, DynamicMessage } from "./dynamic-message.ts";
import type { FieldPlan, MessagePlan } from "./field-plan.ts";
import { dynamicEntries } from "./map-entries.ts";
import { fromList } from "./repeated.ts";
import { int64For, zeroOf } from "./scalar.ts";

/** Makes a message with every field set, those that `init` leaves out to their default. */
export function createMessage(plan: MessagePlan, init: DynamicInit): DynamicMessage {
  const message: DynamicMessage = {};
  for (const field of plan.fields) {
    if (field.oneof === undefined) message[field.name] = initial(field, init[field.name]);
  }
  for (const { name, members } of plan.oneofs) {
    const union = init[name] as { readonly case: string; readonly value: unknown } | undefined;
    const member = union && members.get(union.case);
    message[name] = member && { case: member.name, value: valueFrom(member.field, union.value) };
  }
  return message;
}

function initial({ field, key, value }: FieldPlan, from: unknown): unknown {
  if (key !== undefined && value !== undefined) {
    const entries = Array.from(dynamicEntries(key.field, from));
    return new Map(entries.map(([k, v]) => [valueFrom(key.field, k), valueFrom(value.field, v)]));
  }
  if (field.repeated) {
    return fromList(
      field,
      Array.from((from ?? []) as ArrayLike<unknown>, (element) => valueFrom(field, element)),
    );
  }
  if (from === undefined) return field.presence === "explicit" ? undefined : zeroOf(field);
  return valueFrom(field, from);
}

function valueFrom(field: FieldDescriptor, from: unknown): unknown {
  const type = field.message?.type;
  if (type !== undefined) return type.create(from);
  if (!isInt64(field.type)) return from;
  return int64For(field, BigInt(from as bigint | number | string));
}
