import { int64For } from "../dynamic/scalar.ts";
import { decodeBase64 } from "./base64.ts";
import { int64OfText } from "./int64-text.ts";
import { type JsonField, type JsonPlan, Kind, planOf } from "./json-plan.ts";
import { parseDuration, parseTimestamp, type SecondsAndNanos } from "./time-text.ts";

// The scanner reads bytes, and text that is not ASCII must be made into bytes and back at some expense. JSON.parse knows
// no such difference: its objects are made into what `create` takes, in place. Whatever is out of the ordinary, wrong or
// not, is left to the scanner, which knows all of ProtoJSON.

/** Thrown on the way out, when this way cannot be gone on. */
const irregular = { irregular: true };

const depthLimit = 100;

let names = 0;
let depth = 0;

/** The message of JSON text; undefined when it takes the scanner to read it, or to say what is wrong with it. */
export function readParsed(plan: JsonPlan, text: string): unknown {
  const wanted = countNames(text);
  if (wanted < 0 || hasSurrogateEscape(text)) return undefined;
  names = 0;
  depth = 0;
  try {
    const init = prepareMessage(plan, JSON.parse(text));
    // JSON.parse keeps one of two members of the same name.
    return names === wanted ? plan.descriptor.type!.create(init) : undefined;
  } catch (error) {
    if (error === irregular || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How many names objects have in the text: quotes before a colon; -1 when there is white space between them. */
function countNames(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 34) count++;
    else if (before <= 32) return -1;
  }
  return count;
}

/** Whether a character is escaped by halves: JSON.parse takes each half of a surrogate pair for a character. */
function hasSurrogateEscape(text: string): boolean {
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 2)) {
    if (text.charCodeAt(at + 1) === 117 && (text.charCodeAt(at + 2) | 32) === 100) return true;
  }
  return false;
}

type JsonObject = { [name: string]: unknown };

function objectOf(json: unknown): JsonObject {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw irregular;
  return json as JsonObject;
}

function prepareMessage(plan: JsonPlan, json: unknown): unknown {
  if (++depth > depthLimit) throw irregular;
  const init =
    plan.wellKnown === undefined ? prepareFields(plan, objectOf(json)) : prepareWellKnown(plan, json);
  depth--;
  return init;
}

function prepareFields(plan: JsonPlan, json: JsonObject): JsonObject {
  const { fields } = plan;
  let expected = 0;
  for (const name in json) {
    names++;
    // Members mostly come in the order of the fields, some left out.
    let field = fields[expected];
    if (field === undefined || field.jsonName !== name) field = plan.byName.get(name) ?? leave();
    if (field.name !== name) throw irregular;
    expected = field.index + 1;
    const value = json[name];
    if (value === null) {
      if (field.takesNull) throw irregular;
      json[name] = undefined;
    } else if (field.oneof !== undefined) {
      if (json[field.oneof] !== undefined) throw irregular;
      json[field.oneof] = { case: name, value: prepareValue(field, value) };
    } else {
      const prepared = prepareWhole(field, value);
      if (!Object.is(prepared, value)) json[name] = prepared;
    }
  }
  for (const { name } of plan.required) if (json[name] === undefined) throw irregular;
  return json;
}

function prepareWhole(field: JsonField, json: unknown): unknown {
  if (field.list) return prepareList(field, json);
  return field.key === undefined ? prepareValue(field, json) : prepareMap(field.key, field.value!, json);
}

function prepareList(field: JsonField, json: unknown): unknown[] {
  if (!Array.isArray(json)) throw irregular;
  const list = json as unknown[];
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    const prepared = prepareValue(field, value);
    if (!Object.is(prepared, value)) list[i] = prepared;
  }
  return list;
}

function prepareMap(key: JsonField, value: JsonField, json: unknown): unknown {
  if (++depth > depthLimit || key.kind !== Kind.STRING) throw irregular;
  const entries = objectOf(json);
  const map = new Map<string, unknown>();
  for (const name in entries) {
    names++;
    map.set(name, prepareValue(value, entries[name]));
  }
  depth--;
  return map;
}

function prepareValue(field: JsonField, json: unknown): unknown {
  switch (field.kind) {
    case Kind.STRING:
      if (typeof json === "string") return json;
      break;
    case Kind.INT:
      if (typeof json === "number" && (json | 0) === json) return json | 0;
      break;
    case Kind.UINT:
      if (typeof json === "number" && json >>> 0 === json) return json >>> 0;
      break;
    case Kind.BOOL:
      if (typeof json === "boolean") return json;
      break;
    case Kind.DOUBLE:
      if (typeof json === "number" && json - json === 0) return json;
      break;
    case Kind.FLOAT: {
      const float = typeof json === "number" ? Math.fround(json) : Number.NaN;
      if (float - float === 0) return float;
      break;
    }
    case Kind.MESSAGE:
      return prepareMessage(planOf(field), json);
    case Kind.ENUM:
      if (typeof json === "string") return field.field.enum!.byName.get(json)?.number ?? leave();
      break;
    case Kind.BYTES:
      if (typeof json === "string") return decodeBase64(json) ?? leave();
      break;
    default:
      return int64For(field.field, int64Of(json, field.kind === Kind.UINT64));
  }
  throw irregular;
}

function leave(): never {
  throw irregular;
}

function int64Of(json: unknown, unsigned: boolean): bigint {
  if (typeof json === "string") return int64OfText(json, unsigned) ?? leave();
  if (typeof json === "number" && Number.isSafeInteger(json) && !(unsigned && json < 0)) return BigInt(json);
  throw irregular;
}

function prepareWellKnown(plan: JsonPlan, json: unknown): unknown {
  switch (plan.wellKnown) {
    case "Timestamp":
      return timesOf(plan, typeof json === "string" ? parseTimestamp(json) : undefined);
    case "Duration":
      return timesOf(plan, typeof json === "string" ? parseDuration(json) : undefined);
    case "Value":
      return { kind: prepareKind(plan, json) };
    case "Any":
    case "FieldMask":
      throw irregular;
    default: {
      const only = plan.fields[0]!;
      return { [only.name]: prepareWhole(only, json) };
    }
  }
}

function timesOf(plan: JsonPlan, times: SecondsAndNanos | undefined): object {
  if (times === undefined) throw irregular;
  return { seconds: int64For(plan.byName.get("seconds")!.field, BigInt(times.seconds)), nanos: times.nanos };
}

function prepareKind(plan: JsonPlan, json: unknown): object {
  switch (typeof json) {
    case "string":
      return { case: "stringValue", value: json };
    case "boolean":
      return { case: "boolValue", value: json };
    case "number":
      if (json - json !== 0) throw irregular;
      return { case: "numberValue", value: json };
    default: {
      if (json === null) return { case: "nullValue", value: 0 };
      const name = Array.isArray(json) ? "listValue" : "structValue";
      return { case: name, value: prepareMessage(planOf(plan.byName.get(name)!), json) };
    }
  }
}
