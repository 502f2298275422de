import { extensionsIn } from "../dynamic/extensions-in.ts";
import type { FormatSubject } from "../formats.ts";
import { writeError } from "./json-error.ts";
import { type JsonField, type JsonPlan, jsonField, Kind, planOf, planOfType } from "./json-plan.ts";
import type { JsonValue, JsonWriteOptions } from "./json-types.ts";
import { writeScalar } from "./write-scalar.ts";
import { writeWellKnown } from "./write-well-known.ts";

/** The message as what JSON.parse gives for its JSON text. Throws JsonError as `toJsonString`. */
export function toJson(type: FormatSubject, message: unknown, options: JsonWriteOptions = {}): JsonValue {
  const plan = planOfType(type);
  try {
    return writeMessage(plan, message as object, options);
  } catch (error) {
    throw writeError(error, plan.descriptor.typeName);
  }
}

type JsonObject = { [name: string]: JsonValue };

export function writeMessage(plan: JsonPlan, message: object, options: JsonWriteOptions): JsonValue {
  if (plan.wellKnown !== undefined) return writeWellKnown(plan, message, options, writer);
  const json: JsonObject = {};
  writeFields(plan, message, options, json);
  return json;
}

/** Adds the message's members to an object. */
function writeFields(plan: JsonPlan, message: object, options: JsonWriteOptions, json: JsonObject): void {
  for (const { name, field: only, cases } of plan.members) {
    let value = (message as { readonly [property: string]: unknown })[name];
    let field = only;
    if (field === undefined) {
      const union = value as { readonly case: string; readonly value: unknown } | undefined;
      field = union && cases!.get(union.case);
      if (field === undefined) continue;
      value = union!.value;
    } else if (value === undefined) {
      if (!field.implicit || options.alwaysEmitImplicit !== true) continue;
      value = field.zero;
    } else if (field.omitsDefault && isDefault(field, value) && options.alwaysEmitImplicit !== true) {
      continue;
    }
    const key = options.useProtoFieldName === true ? field.field.name : field.jsonName;
    setProperty(json, key, writeWhole(field, value, options));
  }
  if (!plan.extendable || options.registry === undefined) return;
  for (const { field, value } of extensionsIn(plan.descriptor, message, options.registry)) {
    const extension = jsonField(field);
    json[extension.jsonName] = writeWhole(extension, value, options);
  }
}

/** Whether the value of a field that omits its default is its default. */
export function isDefault(field: JsonField, value: unknown): boolean {
  if (field.list || field.kind === Kind.STRING || field.kind === Kind.BYTES) {
    return (value as ArrayLike<unknown>).length === 0;
  }
  if (field.key !== undefined) return (value as ReadonlyMap<unknown, unknown>).size === 0;
  return value === field.zero && (value !== 0 || Object.is(value, 0));
}

/** The value of a whole field: a list or a map, if it is one. */
function writeWhole(field: JsonField, value: unknown, options: JsonWriteOptions): JsonValue {
  if (field.list) return writeList(field, value as ArrayLike<unknown>, options);
  if (field.key !== undefined) {
    return writeMap(field.value!, value as ReadonlyMap<unknown, unknown>, options);
  }
  return writeValue(field, value, options);
}

export function writeList(
  field: JsonField,
  values: ArrayLike<unknown>,
  options: JsonWriteOptions,
): JsonValue[] {
  const list: JsonValue[] = [];
  for (let i = 0; i < values.length; i++) list.push(writeValue(field, values[i], options));
  return list;
}

function writeMap(
  field: JsonField,
  values: ReadonlyMap<unknown, unknown>,
  options: JsonWriteOptions,
): JsonObject {
  const json: JsonObject = {};
  for (const [key, value] of values) setProperty(json, String(key), writeValue(field, value, options));
  return json;
}

/** Sets a property of any name: assigning to `__proto__` would set something else. */
function setProperty(object: JsonObject, name: string, value: JsonValue): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function writeValue(field: JsonField, value: unknown, options: JsonWriteOptions): JsonValue {
  return field.kind === Kind.MESSAGE
    ? writeMessage(planOf(field), value as object, options)
    : writeScalar(field, value, options);
}

const writer = { writeFields, writeMessage, writeWhole } as const;
