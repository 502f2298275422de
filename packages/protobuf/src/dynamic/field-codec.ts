import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { Reader } from "../wire/reader.ts";
import { writeUint32 } from "../wire/writer.ts";
import type { DynamicMessage } from "./dynamic-message.ts";
import { fieldPlan, type MessagePlan } from "./field-plan.ts";
import { readMessage } from "./read-message.ts";
import { writeField } from "./write-message.ts";

/**
 * The value of one field, an extension mostly, among fields that stand in a message's bytes: `undefined` when it does
 * not occur, or only with numbers that its closed enum does not have. Throws DecodeError.
 */
export function decodeField(field: FieldDescriptor, bytes: Uint8Array): unknown {
  if (field.extendee?.messageSet === true) return decodeMessageSetItem(field, bytes);
  return decodeAs(field, bytes);
}

function decodeAs(field: FieldDescriptor, bytes: Uint8Array): unknown {
  const plan = fieldPlan(field);
  const only: Pick<MessagePlan, "byNumber" | "required"> = {
    byNumber: new Map([[field.number, plan]]),
    required: [],
  };
  const message: DynamicMessage = {};
  readMessage(only, message, new Reader(bytes), bytes.length);
  return message[field.localName];
}

/** The bytes of one field with its tag, or tags. */
export function encodeField(field: FieldDescriptor, value: unknown): Uint8Array {
  if (field.extendee?.messageSet === true) return encodeMessageSetItem(field, value);
  return encodeAs(field, value);
}

function encodeAs(field: FieldDescriptor, value: unknown): Uint8Array {
  const plan = fieldPlan(field);
  let target = new Uint8Array(256);
  for (;;) {
    const end = writeField(plan, value, target, 0);
    if (end <= target.length) return target.slice(0, end);
    target = new Uint8Array(end * 2);
  }
}

// A MessageSet is a run of groups numbered 1, each with the number of an extension at 2 and its message at 3
// (google/protobuf/descriptor.proto, message_set_wire_format).
const itemStart = 0x0b;
const itemEnd = 0x0c;
const itemTypeId = 0x10;
const itemMessage = 0x1a;

/** The numbers of the extensions in a MessageSet, each with the bytes of its messages, one behind the other. */
export function messageSetItems(bytes: Uint8Array): Map<number, Uint8Array[]> {
  const items = new Map<number, Uint8Array[]>();
  const reader = new Reader(bytes);
  while (reader.pos < bytes.length) {
    const tag = reader.tag();
    if (tag === itemStart) readItem(reader, items);
    else reader.skip(tag);
  }
  return items;
}

function readItem(reader: Reader, items: Map<number, Uint8Array[]>): void {
  const end = reader.openGroup(1);
  const messages: Uint8Array[] = [];
  let typeId = 0;
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag === itemTypeId) typeId = reader.uint32();
    else if (tag === itemMessage) messages.push(reader.bytesField());
    else reader.skip(tag);
  }
  reader.close(end);
  reader.closeGroup();
  if (typeId !== 0) items.set(typeId, [...(items.get(typeId) ?? []), ...messages]);
}

function decodeMessageSetItem(field: FieldDescriptor, bytes: Uint8Array): unknown {
  const messages = messageSetItems(bytes).get(field.number);
  const type = field.message?.type;
  if (messages === undefined || type === undefined) return undefined;
  const message = type.create();
  for (const one of messages) type.merge(message, one);
  return message;
}

function encodeMessageSetItem(field: FieldDescriptor, value: unknown): Uint8Array {
  const message = field.message?.type?.encode(value as object) ?? new Uint8Array(0);
  const item = new Uint8Array(message.length + 16);
  item[0] = itemStart;
  item[1] = itemTypeId;
  let end = writeUint32(item, 2, field.number);
  item[end++] = itemMessage;
  end = writeUint32(item, end, message.length);
  item.set(message, end);
  end += message.length;
  item[end++] = itemEnd;
  return item.slice(0, end);
}
