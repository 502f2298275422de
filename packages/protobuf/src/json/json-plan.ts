import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { FieldType } from "../descriptor/field-type.ts";
import { zeroOf } from "../dynamic/scalar.ts";

/** What a single value of a field is to JSON. */
export const Kind = {
  INT: 1,
  UINT: 2,
  INT64: 3,
  UINT64: 4,
  FLOAT: 5,
  DOUBLE: 6,
  BOOL: 7,
  STRING: 8,
  BYTES: 9,
  ENUM: 10,
  MESSAGE: 11,
} as const;

/** By the number of the field type. */
const kinds = [0, 6, 5, 3, 4, 1, 4, 2, 7, 8, 11, 11, 9, 2, 10, 1, 3, 1, 3];

/** What JSON needs to know of a field, worked out once. */
export interface JsonField {
  readonly field: FieldDescriptor;
  /** Place among the message's fields. */
  readonly index: number;
  readonly name: string;
  /** `{"userId":` and `,"userId":`. */
  readonly firstKey: string;
  readonly nextKey: string;
  readonly jsonName: string;
  readonly kind: number;
  readonly list: boolean;
  readonly key: JsonField | undefined;
  readonly value: JsonField | undefined;
  /** Whether it is left out when it has its default, `zero`. */
  readonly implicit: boolean;
  readonly zero: unknown;
  /** Property of the oneof it is a member of, and that one's place among the message's oneofs. */
  readonly oneof: string | undefined;
  readonly oneofIndex: number;
  /** Names of the enum's values, in quotes, by number. */
  readonly enumTexts: ReadonlyMap<number, string> | undefined;
  /** Whether `null` is a value of the field instead of its absence. */
  readonly takesNull: boolean;
  /** Plan of the field's message, made when first needed: messages contain each other. */
  plan: JsonPlan | undefined;
}

/** One thing to look at when a message is written: a field, or a oneof with its members by their local names. */
export interface JsonMember {
  readonly name: string;
  readonly field: JsonField | undefined;
  readonly cases: ReadonlyMap<string, JsonField> | undefined;
}

export interface JsonPlan {
  readonly descriptor: MessageDescriptor;
  readonly fields: readonly JsonField[];
  readonly members: readonly JsonMember[];
  readonly byName: ReadonlyMap<string, JsonField>;
  readonly required: readonly JsonField[];
  /** Whether JSON has a form of its own for this message (ProtoJSON §Well-known types). */
  readonly wellKnown: string | undefined;
  readonly extendable: boolean;
}

const wellKnown =
  /^google\.protobuf\.(Any|Duration|FieldMask|ListValue|Struct|Timestamp|Value|(Bool|Bytes|Double|Float|String|U?Int(32|64))Value)$/;

const plans = /* @__PURE__ */ new WeakMap<MessageDescriptor, JsonPlan>();

export function jsonPlan(descriptor: MessageDescriptor): JsonPlan {
  let plan = plans.get(descriptor);
  if (plan === undefined) plans.set(descriptor, (plan = makePlan(descriptor)));
  return plan;
}

/** The plan of the field's message. */
export function planOf(field: JsonField): JsonPlan {
  return (field.plan ??= jsonPlan(field.field.message!));
}

function makePlan(descriptor: MessageDescriptor): JsonPlan {
  const fields = descriptor.fields.map((field, index) => jsonField(field, index));
  const byName = new Map<string, JsonField>();
  // Where one field is named as another one is in JSON, the name in JSON counts.
  for (const field of fields) byName.set(field.field.name, field);
  for (const field of fields) byName.set(field.jsonName, field);
  return {
    descriptor,
    fields,
    members: membersOf(fields),
    byName,
    required: fields.filter(({ field }) => field.presence === "required"),
    wellKnown: wellKnown.test(descriptor.typeName) ? descriptor.name : undefined,
    extendable: descriptor.extensionRanges.length > 0,
  };
}

function membersOf(fields: readonly JsonField[]): JsonMember[] {
  const oneofs = new Map<string, Map<string, JsonField>>();
  const members: JsonMember[] = [];
  for (const field of fields) {
    if (field.oneof === undefined) {
      members.push({ name: field.name, field, cases: undefined });
      continue;
    }
    let cases = oneofs.get(field.oneof);
    if (cases === undefined) {
      oneofs.set(field.oneof, (cases = new Map()));
      members.push({ name: field.oneof, field: undefined, cases });
    }
    cases.set(field.name, field);
  }
  return members;
}

export function jsonField(field: FieldDescriptor, index = 0): JsonField {
  const jsonName = field.kind === "extension" ? `[${field.fullName}]` : field.jsonName;
  const quoted = JSON.stringify(jsonName);
  return {
    field,
    index,
    name: field.localName,
    firstKey: `{${quoted}:`,
    nextKey: `,${quoted}:`,
    jsonName,
    kind: kinds[field.type]!,
    list: field.repeated && field.map === undefined,
    key: field.map && jsonField(field.map.key),
    value: field.map && jsonField(field.map.value),
    implicit: field.presence === "implicit" && !field.repeated && field.type !== FieldType.MESSAGE,
    zero: zeroOf(field),
    oneof: field.oneof?.localName,
    oneofIndex: field.oneof === undefined ? -1 : field.oneof.parent.oneofs.indexOf(field.oneof),
    enumTexts: field.enum && enumTexts(field.enum.typeName, field.enum.byNumber),
    takesNull:
      field.message?.typeName === "google.protobuf.Value" ||
      field.enum?.typeName === "google.protobuf.NullValue",
    plan: undefined,
  };
}

function enumTexts(
  typeName: string,
  values: ReadonlyMap<number, { readonly name: string }>,
): Map<number, string> {
  const isNull = typeName === "google.protobuf.NullValue";
  return new Map(Array.from(values, ([number, { name }]) => [number, isNull ? "null" : `"${name}"`]));
}
