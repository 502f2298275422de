import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, wireTypeOf } from "../descriptor/field-type.ts";

/** What the table-driven codec knows of one field. */
export interface FieldPlan {
  readonly field: FieldDescriptor;
  readonly name: string;
  /** Tag of one value: that of a group's start for a delimited message. */
  readonly tag: number;
  /** Tag of all values in one run; 0 for a field that is never packed. */
  readonly packedTag: number;
  /** Property of the oneof the field is a member of. */
  readonly oneof: string | undefined;
  readonly key: FieldPlan | undefined;
  readonly value: FieldPlan | undefined;
}

export interface MessagePlan {
  readonly descriptor: MessageDescriptor;
  /** In the order of declaration. */
  readonly fields: readonly FieldPlan[];
  readonly byNumber: ReadonlyMap<number, FieldPlan>;
  readonly required: readonly FieldPlan[];
  /** Properties of the oneofs, with the members' plans by their local names. */
  readonly oneofs: readonly { readonly name: string; readonly members: ReadonlyMap<string, FieldPlan> }[];
}

const plans = new WeakMap<MessageDescriptor, MessagePlan>();

export function messagePlan(descriptor: MessageDescriptor): MessagePlan {
  let plan = plans.get(descriptor);
  if (plan === undefined) {
    plan = makePlan(descriptor);
    plans.set(descriptor, plan);
  }
  return plan;
}

function makePlan(descriptor: MessageDescriptor): MessagePlan {
  const fields = descriptor.fields.map(fieldPlan);
  return {
    descriptor,
    fields,
    byNumber: new Map(fields.map((plan) => [plan.field.number, plan])),
    required: fields.filter((plan) => plan.field.presence === "required"),
    oneofs: descriptor.oneofs.map((oneof) => ({
      name: oneof.localName,
      members: new Map(
        fields.filter((plan) => plan.field.oneof === oneof).map((plan) => [plan.name, plan] as const),
      ),
    })),
  };
}

export function fieldPlan(field: FieldDescriptor): FieldPlan {
  const wireType = field.type === FieldType.MESSAGE && field.delimited ? 3 : wireTypeOf(field.type);
  const packable = field.repeated && wireType !== 2 && wireType !== 3;
  return {
    field,
    name: field.localName,
    tag: ((field.number << 3) | wireType) >>> 0,
    packedTag: packable ? ((field.number << 3) | 2) >>> 0 : 0,
    oneof: field.oneof?.localName,
    key: field.map && fieldPlan(field.map.key),
    value: field.map && fieldPlan(field.map.value),
  };
}
