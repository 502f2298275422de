import type { MessageDescriptor } from "../descriptor/descriptors.ts";
import { extensionsIn } from "../dynamic/extensions-in.ts";
import { encodeBase64 } from "./base64.ts";
import { type JsonField, type JsonPlan, jsonField, jsonPlan, Kind, planOf } from "./json-plan.ts";
import type { JsonValue, JsonWriteOptions } from "./json-types.ts";
import { doubleToJson, floatToJson } from "./number-text.ts";
import { writeWellKnown } from "./write-well-known.ts";

/** `shares`: whether the JSON may hold lists of the message itself, as it is not handed out. */
type Writing = JsonWriteOptions & { readonly shares: boolean };

const toText: Writing = { shares: true };
const toTree: Writing = { shares: false };

/**
 * The message as JSON text (ProtoJSON). Throws JsonError when it has none: a Timestamp out of range, an Any of an
 * unknown type.
 */
export function toJsonString(
  descriptor: MessageDescriptor,
  message: unknown,
  options?: JsonWriteOptions,
): string {
  const writing = options === undefined ? toText : { ...options, shares: true };
  return JSON.stringify(writeMessage(jsonPlan(descriptor), message as object, writing));
}

/** The message as what JSON.parse gives for its JSON text. Throws JsonError as `toJsonString`. */
export function toJson(
  descriptor: MessageDescriptor,
  message: unknown,
  options?: JsonWriteOptions,
): JsonValue {
  const writing = options === undefined ? toTree : { ...options, shares: false };
  return writeMessage(jsonPlan(descriptor), message as object, writing);
}

type JsonObject = { [name: string]: JsonValue };
type Properties = { readonly [property: string]: unknown };

function writeMessage(plan: JsonPlan, message: object, options: Writing): JsonValue {
  if (plan.wellKnown !== undefined) return writeWellKnown(plan, message, options, writer);
  const mayBeItself = options.shares && plan.plainNames && options.useProtoFieldName !== true;
  const json = writeMembers(plan, message, options, mayBeItself ? undefined : {});
  if (json !== undefined) return json;
  return isBare(plan, message) ? (message as JsonObject) : copyMembers(plan, message, plan.members.length);
}

/** Adds the message's members to an object. */
function writeFields(plan: JsonPlan, message: object, options: Writing, json: JsonObject): void {
  writeMembers(plan, message, options, json);
}

/**
 * Adds the message's members to `json`. Without one, an object is made when the first member turns out to be left out,
 * or not to be in JSON what it is in the message; undefined if none does: then the message is its own JSON.
 */
function writeMembers(
  plan: JsonPlan,
  message: object,
  options: Writing,
  json: JsonObject | undefined,
): JsonObject | undefined {
  const properties = message as Properties;
  const { members } = plan;
  for (let i = 0; i < members.length; i++) {
    const { name, field: only, cases } = members[i]!;
    const held = properties[name];
    let value = held;
    let field = only;
    if (field === undefined) {
      if (value === undefined) continue;
      const union = value as { readonly case: string; readonly value: unknown };
      field = cases!.get(union.case);
      if (field === undefined) continue;
      value = union.value;
    } else if (value === undefined) {
      if (!field.implicit || options.alwaysEmitImplicit !== true) continue;
      value = field.zero;
    } else if (field.omitsDefault && isDefault(field, value) && options.alwaysEmitImplicit !== true) {
      json ??= copyMembers(plan, message, i);
      continue;
    }
    const written = writeWhole(field, value, options);
    if (json === undefined && written === held) continue;
    json ??= copyMembers(plan, message, i);
    json[options.useProtoFieldName === true ? field.field.name : field.jsonName] = written;
  }
  if (plan.extendable && options.registry !== undefined) {
    json ??= copyMembers(plan, message, members.length);
    for (const { field, value } of extensionsIn(plan.descriptor, message, options.registry)) {
      const extension = jsonField(field);
      json[extension.jsonName] = writeWhole(extension, value, options);
    }
  }
  return json;
}

/** The first so many members, which are in JSON what they are in the message. */
function copyMembers(plan: JsonPlan, message: object, count: number): JsonObject {
  const json: JsonObject = {};
  for (let i = 0; i < count; i++) {
    const { name } = plan.members[i]!;
    const value = (message as Properties)[name];
    if (value !== undefined) json[name] = value as JsonValue;
  }
  return json;
}

/** Whether the message has no properties but its members, which JSON.stringify would write as well, and is no object of a class that writes itself. */
function isBare(plan: JsonPlan, message: object): boolean {
  for (const name in message) if (!plan.memberNames.has(name)) return false;
  return typeof (message as { toJSON?: unknown }).toJSON !== "function";
}

/** Whether the value of a field without presence is its default. */
function isDefault(field: JsonField, value: unknown): boolean {
  if (field.implicit) {
    if (field.kind === Kind.BYTES) return (value as Uint8Array).length === 0;
    return value === field.zero && (value !== 0 || Object.is(value, 0));
  }
  return field.list
    ? (value as ArrayLike<unknown>).length === 0
    : (value as ReadonlyMap<unknown, unknown>).size === 0;
}

/** The value of a whole field: a list or a map, if it is one. */
function writeWhole(field: JsonField, value: unknown, options: Writing): JsonValue {
  if (field.list) return writeList(field, value as ArrayLike<unknown>, options);
  if (field.key !== undefined) {
    return writeMap(field.value!, value as ReadonlyMap<unknown, unknown>, options);
  }
  return writeValue(field, value, options);
}

function writeList(field: JsonField, values: ArrayLike<unknown>, options: Writing): JsonValue[] {
  if (options.shares && field.verbatim && Array.isArray(values)) return values as JsonValue[];
  const list: JsonValue[] = [];
  for (let i = 0; i < values.length; i++) list.push(writeValue(field, values[i], options));
  return list;
}

function writeMap(field: JsonField, values: ReadonlyMap<unknown, unknown>, options: Writing): JsonObject {
  const json: JsonObject = {};
  for (const [key, value] of values) setProperty(json, String(key), writeValue(field, value, options));
  return json;
}

/** Sets a property of any name: assigning to `__proto__` would set something else. */
function setProperty(object: JsonObject, name: string, value: JsonValue): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function writeValue(field: JsonField, value: unknown, options: Writing): JsonValue {
  switch (field.kind) {
    case Kind.INT64:
    case Kind.UINT64:
      return String(value as bigint);
    case Kind.FLOAT:
      return floatToJson(value as number);
    case Kind.DOUBLE:
      return doubleToJson(value as number);
    case Kind.BYTES:
      return encodeBase64(value as Uint8Array);
    case Kind.ENUM:
      return writeEnum(field, value as number, options);
    case Kind.MESSAGE:
      return writeMessage(planOf(field), value as object, options);
    default:
      return value as string | number | boolean;
  }
}

function writeEnum(field: JsonField, value: number, options: Writing): JsonValue {
  if (field.takesNull) return null;
  return options.enumAsInteger === true ? value : (field.field.enum!.byNumber.get(value)?.name ?? value);
}

const writer = { writeFields, writeMessage, writeWhole } as const;
