import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { FieldType } from "../descriptor/field-type.ts";
import { zeroOf } from "../dynamic/scalar.ts";
import type { FormatSubject } from "../formats.ts";
import { type JsonKey, jsonKey } from "./json-key.ts";

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
  readonly jsonName: string;
  readonly jsonKey: JsonKey;
  readonly kind: number;
  readonly list: boolean;
  readonly key: JsonField | undefined;
  readonly value: JsonField | undefined;
  /** How its member begins in JSON text: as the first one, behind a value, and behind text that lacks its quote yet. */
  readonly first: string;
  readonly next: string;
  readonly afterText: string;
  /** Whether its values are in quotes, one by one; the first of them stands behind `first` if there is only one. */
  readonly quoted: boolean;
  readonly isText: boolean;
  /** Whether it is singular and has no presence, so that unset is `zero`. */
  readonly implicit: boolean;
  /** Whether it is left out when it has its default: 0, "", false, an empty list or map. */
  readonly omitsDefault: boolean;
  readonly zero: unknown;
  /** Names of the field's enum, in quotes. */
  readonly enumTexts: ReadonlyMap<number, string> | undefined;
  /** Property of the oneof it is a member of. */
  readonly oneof: string | undefined;
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

/** The plan of a message type, which keeps it. */
export function planOfType(type: FormatSubject): JsonPlan {
  type.jsonPlan ??= jsonPlan(type.descriptor);
  return type.jsonPlan;
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
  const kind = kinds[field.type]!;
  const implicit = field.presence === "implicit" && !field.repeated && field.type !== FieldType.MESSAGE;
  const quoted = kind === Kind.STRING || kind === Kind.INT64 || kind === Kind.UINT64 || kind === Kind.BYTES;
  const isText = quoted && !field.repeated;
  const key = `${JSON.stringify(jsonName)}:`;
  const head = isText ? `${key}"` : key;
  return {
    field,
    index,
    name: propertyKey(field.localName),
    jsonName: propertyKey(jsonName),
    jsonKey: jsonKey(key),
    first: `{${head}`,
    next: `,${head}`,
    afterText: `",${head}`,
    quoted,
    isText,
    kind,
    list: field.repeated && field.map === undefined,
    key: field.map && jsonField(field.map.key),
    value: field.map && jsonField(field.map.value),
    implicit,
    omitsDefault: implicit || (field.repeated && field.kind === "field"),
    zero: zeroOf(field),
    enumTexts:
      field.enum && new Map(Array.from(field.enum.byNumber, ([number, { name }]) => [number, `"${name}"`])),
    oneof: field.oneof?.localName,
    takesNull:
      field.message?.typeName === "google.protobuf.Value" ||
      field.enum?.typeName === "google.protobuf.NullValue",
    plan: undefined,
  };
}

/** The same string as the engine keeps for property names: comparing it with another one of those takes one step. */
function propertyKey(name: string): string {
  return Object.keys({ [name]: 0 })[0]!;
}
