import type { ListValue, Struct, Value } from "../gen/google/protobuf/struct.ts";
import type { JsonValue } from "../json/json-types.ts";

type JsonObject = { [name: string]: JsonValue };

/** The Struct of a plain object of JSON values. */
export function structFromObject(object: Readonly<JsonObject>): Struct {
  return { fields: new Map(Object.entries(object).map(([name, value]) => [name, valueFromJson(value)])) };
}

/** The plain object of a Struct. A name like `__proto__` is a property as any other. */
export function structToObject({ fields }: Struct): JsonObject {
  return Object.fromEntries(Array.from(fields, ([name, value]) => [name, valueToJson(value)]));
}

/** The ListValue of an array of JSON values. */
export function listValueFromArray(values: readonly JsonValue[]): ListValue {
  return { values: values.map(valueFromJson) };
}

export function listValueToArray({ values }: ListValue): JsonValue[] {
  return values.map(valueToJson);
}

/** The Value of a JSON value. */
export function valueFromJson(json: JsonValue): Value {
  switch (typeof json) {
    case "number":
      return { kind: { case: "numberValue", value: json } };
    case "string":
      return { kind: { case: "stringValue", value: json } };
    case "boolean":
      return { kind: { case: "boolValue", value: json } };
    default:
      if (json === null) return { kind: { case: "nullValue", value: 0 } };
      if (Array.isArray(json)) return { kind: { case: "listValue", value: listValueFromArray(json) } };
      return { kind: { case: "structValue", value: structFromObject(json) } };
  }
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
