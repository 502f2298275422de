import type { MessageDescriptor } from "../descriptor/descriptors.ts";
import { BaseType } from "../message-base.ts";
import type { MessageType } from "../message-type.ts";
import type { Reader } from "../wire/reader.ts";
import { createMessage } from "./create-message.ts";
import type { DynamicInit, DynamicMessage } from "./dynamic-message.ts";
import { type MessagePlan, messagePlan } from "./field-plan.ts";
import { readMessage } from "./read-message.ts";
import { writeMessage } from "./write-message.ts";

class DynamicType extends BaseType<DynamicMessage, DynamicInit> {
  readonly typeName: string;
  readonly descriptor: MessageDescriptor;
  #plan: MessagePlan | undefined;

  constructor(descriptor: MessageDescriptor) {
    super();
    this.typeName = descriptor.typeName;
    this.descriptor = descriptor;
  }

  get #codec(): MessagePlan {
    this.#plan ??= messagePlan(this.descriptor);
    return this.#plan;
  }

  create(init: DynamicInit = {}): DynamicMessage {
    return createMessage(this.#codec, init);
  }

  read(reader: Reader, end: number, target?: DynamicMessage): DynamicMessage {
    const message = target ?? this.create();
    // A required field has no default when it is read: it is there, or it is missing.
    if (target === undefined) for (const { name } of this.#codec.required) message[name] = undefined;
    readMessage(this.#codec, message, reader, end);
    return message;
  }

  write(message: DynamicInit, bytes: Uint8Array, pos: number): number {
    return writeMessage(this.#codec, message, bytes, pos);
  }
}

/**
 * The message type of a descriptor for which no code was generated: the same messages and the same bytes, by tables.
 * A descriptor that has a type already, generated or not, keeps it; the messages it refers to get theirs with it.
 */
export function dynamicType(descriptor: MessageDescriptor): MessageType<DynamicMessage, DynamicInit> {
  const pending = [descriptor];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type !== undefined) continue;
    next.type = new DynamicType(next) as unknown as MessageType<unknown>;
    for (const field of next.fields) if (field.message !== undefined) pending.push(field.message);
  }
  return descriptor.type as unknown as MessageType<DynamicMessage, DynamicInit>;
}
