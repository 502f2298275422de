import { walkFault } from "../encode-fault.ts";
import { EncodeError } from "../errors.ts";
import type { ListValue, Struct, Value } from "../gen/google/protobuf/struct.ts";
import type { JsonValue } from "../json/json-types.ts";

type JsonObject = { [name: string]: JsonValue };

/** The Struct of a plain object of JSON values. Throws EncodeError for what is none, such as a Date, a bigint or a cycle. */
export function structFromObject(object: Readonly<JsonObject>): Struct {
  try {
    return structOf(object);
  } catch (error) {
    throw walkFault(error);
  }
}

function structOf(object: Readonly<JsonObject>): Struct {
  if (!isPlainObject(object)) {
    throw new EncodeError("invalid_value", `${Object.prototype.toString.call(object)} is no JSON value`);
  }
  return { fields: new Map(Object.entries(object).map(([name, value]) => [name, valueOfJson(value)])) };
}

/** The plain object of a Struct. A name like `__proto__` is a property as any other. */
export function structToObject({ fields }: Struct): JsonObject {
  return Object.fromEntries(Array.from(fields, ([name, value]) => [name, valueToJson(value)]));
}

/** The ListValue of an array of JSON values. Throws EncodeError for what is none. */
export function listValueFromArray(values: readonly JsonValue[]): ListValue {
  try {
    return listOf(values);
  } catch (error) {
    throw walkFault(error);
  }
}

function listOf(values: readonly JsonValue[]): ListValue {
  return { values: Array.from(values, valueOfJson) };
}

export function listValueToArray({ values }: ListValue): JsonValue[] {
  return values.map(valueToJson);
}

/** The Value of a JSON value. Throws EncodeError for what is none: it would be lost. */
export function valueFromJson(json: JsonValue): Value {
  try {
    return valueOfJson(json);
  } catch (error) {
    throw walkFault(error);
  }
}

function valueOfJson(json: JsonValue): Value {
  switch (typeof json) {
    case "number":
      return { kind: { case: "numberValue", value: json } };
    case "string":
      return { kind: { case: "stringValue", value: json } };
    case "boolean":
      return { kind: { case: "boolValue", value: json } };
    default:
      if (json === null) return { kind: { case: "nullValue", value: 0 } };
      if (Array.isArray(json)) return { kind: { case: "listValue", value: listOf(json) } };
      return { kind: { case: "structValue", value: structOf(json) } };
  }
}

/** Whether it is an object by itself and of no class, of any realm. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The JSON value of a Value; null as well for one that is not set to anything. */
export function valueToJson({ kind }: Value): JsonValue {
  if (kind === undefined) return null;
  switch (kind.case) {
    case "nullValue":
      return null;
    case "structValue":
      return structToObject(kind.value);
    case "listValue":
      return listValueToArray(kind.value);
    default:
      return kind.value;
  }
}
