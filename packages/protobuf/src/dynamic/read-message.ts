import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import type { Reader } from "../wire/reader.ts";
import { writeInt32, writeUint32 } from "../wire/writer.ts";
import { appendUnknown } from "./append-unknown.ts";
import type { DynamicMessage } from "./dynamic-message.ts";
import type { FieldPlan, MessagePlan } from "./field-plan.ts";
import { fromList, toList } from "./repeated.ts";
import { readScalar, zeroOf } from "./scalar.ts";

/** Reads the fields up to `end` into a message that is there. */
export function readMessage(
  plan: Pick<MessagePlan, "byNumber" | "required">,
  message: DynamicMessage,
  reader: Reader,
  end: number,
): void {
  const unknown: Uint8Array[] = [];
  const lists: Lists = new Map();
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    const field = plan.byNumber.get(tag >>> 3);
    if (field === undefined || (tag !== field.tag && tag !== field.packedTag)) {
      reader.skip(tag);
      unknown.push(reader.bytes.slice(start, reader.pos));
    } else if (tag === field.packedTag) {
      readPacked(field, listOf(field, message, lists), unknown, reader);
    } else if (!readOne(field, message, lists, reader)) {
      unknown.push(reader.bytes.slice(start, reader.pos));
    }
  }
  if (reader.pos !== end) reader.fail("truncated", "field reaches beyond the end of its message");
  for (const { name, field } of plan.required)
    if (message[name] === undefined) reader.missing(field.fullName);
  for (const [field, list] of lists) message[field.name] = fromList(field.field, list);
  if (unknown.length > 0) appendUnknown(message, unknown);
}

/** The lists of a message that is being read, typed arrays among them: those are made at the end, once. */
type Lists = Map<FieldPlan, unknown[]>;

function listOf(plan: FieldPlan, message: DynamicMessage, lists: Lists): unknown[] {
  let list = lists.get(plan);
  if (list === undefined) {
    list = toList(message[plan.name]);
    lists.set(plan, list);
  }
  return list;
}

/** Reads one value; false when it is a number its closed enum does not have, which is an unknown field then. */
function readOne(plan: FieldPlan, message: DynamicMessage, lists: Lists, reader: Reader): boolean {
  if (plan.field.map !== undefined) {
    return readEntry(plan.key!, plan.value!, message[plan.name] as Map<unknown, unknown>, reader);
  }
  if (plan.field.repeated) return readElement(plan, listOf(plan, message, lists), reader);
  return readSingular(plan, message, reader);
}

function readSingular(plan: FieldPlan, message: DynamicMessage, reader: Reader): boolean {
  const held = plan.oneof === undefined ? message[plan.name] : memberOf(message[plan.oneof], plan.name);
  const value = readValue(plan.field, reader, held);
  if (isForeign(plan.field, value)) return false;
  if (plan.oneof === undefined) message[plan.name] = value;
  else message[plan.oneof] = { case: plan.name, value };
  return true;
}

function memberOf(oneof: unknown, name: string): unknown {
  const union = oneof as { case: string; value: unknown } | undefined;
  return union?.case === name ? union.value : undefined;
}

function readElement(plan: FieldPlan, list: unknown[], reader: Reader): boolean {
  const value = readValue(plan.field, reader, undefined);
  if (isForeign(plan.field, value)) return false;
  list.push(value);
  return true;
}

function readPacked(plan: FieldPlan, list: unknown[], unknown: Uint8Array[], reader: Reader): void {
  const end = reader.end();
  while (reader.pos < end) {
    const value = readScalar(reader, plan.field);
    if (isForeign(plan.field, value)) unknown.push(foreignValue(plan, value as number));
    else list.push(value);
  }
  if (reader.pos !== end) reader.fail("truncated", "field reaches beyond the end of its run");
}

/** A number that its closed enum does not have, as a field on its own. */
function foreignValue(plan: FieldPlan, value: number): Uint8Array {
  const field = new Uint8Array(16);
  return field.slice(0, writeInt32(field, writeUint32(field, 0, plan.tag), value));
}

function readEntry(key: FieldPlan, value: FieldPlan, map: Map<unknown, unknown>, reader: Reader): boolean {
  const end = reader.open();
  let k: unknown;
  let v: unknown;
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag === key.tag) k = readScalar(reader, key.field);
    else if (tag === value.tag) v = readValue(value.field, reader, v);
    else reader.skip(tag);
  }
  reader.close(end);
  v ??= value.field.message?.type?.create() ?? zeroOf(value.field);
  if (isForeign(value.field, v)) return false;
  map.set(k ?? zeroOf(key.field), v);
  return true;
}

function isForeign({ enum: of }: FieldDescriptor, value: unknown): boolean {
  return of !== undefined && !of.open && !of.byNumber.has(value as number);
}

/** Reads one value whose tag has been read. A message goes on where `held`, the one read before, ended. */
function readValue(field: FieldDescriptor, reader: Reader, held: unknown): unknown {
  const type = field.message?.type;
  if (type === undefined) return readScalar(reader, field);
  const end = field.delimited ? reader.openGroup(field.number) : reader.open();
  const message = type.read(reader, end, held);
  reader.close(end);
  if (field.delimited) reader.closeGroup();
  return message;
}
