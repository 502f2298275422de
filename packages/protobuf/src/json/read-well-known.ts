import { int64For } from "../dynamic/scalar.ts";
import type { MessageType } from "../message-type.ts";
import { type JsonField, type JsonPlan, jsonPlan, planOf } from "./json-plan.ts";
import type { JsonReadOptions } from "./json-types.ts";
import { pathFromCamel } from "./path-text.ts";
import type { JsonScanner } from "./scanner.ts";
import { parseDuration, parseTimestamp, type SecondsAndNanos } from "./time-text.ts";
import { unknownType } from "./write-well-known.ts";

/** How what has no form of its own is read; passed in, as each of the two needs the other. */
export interface MessageReader {
  readMessage(s: JsonScanner, plan: JsonPlan, options: JsonReadOptions): object;
  readFields(
    s: JsonScanner,
    plan: JsonPlan,
    message: object,
    options: JsonReadOptions,
    besides: string,
  ): void;
  /** The value of a whole field: a list or a map, if it is one. */
  readWhole(s: JsonScanner, field: JsonField, options: JsonReadOptions): unknown;
}

type Fields = { [property: string]: unknown };

/** Reads a message that has a form of its own (ProtoJSON §Well-known types) into `message`. */
export function readWellKnown(
  s: JsonScanner,
  plan: JsonPlan,
  message: object,
  options: JsonReadOptions,
  reader: MessageReader,
): void {
  switch (plan.wellKnown) {
    case "Timestamp":
      setTimes(plan, message, readText(s, "a time like 2026-01-02T03:04:05.678Z", parseTimestamp));
      break;
    case "Duration":
      setTimes(plan, message, readText(s, "a duration like 1.5s", parseDuration));
      break;
    case "FieldMask":
      set(message, "paths", readText(s, "a list of paths like user.displayName,photo", parsePaths));
      break;
    case "Value":
      set(message, "kind", readValue(s, plan, options, reader));
      break;
    case "Any":
      readAny(s, message, options, reader);
      break;
    default: {
      // Struct, ListValue and the wrappers are in JSON what their only field is.
      const only = plan.fields[0]!;
      set(message, only.name, reader.readWhole(s, only, options));
    }
  }
}

function set(message: object, property: string, value: unknown): void {
  (message as Fields)[property] = value;
}

function readText<T>(s: JsonScanner, what: string, parse: (text: string) => T | undefined): T {
  const at = s.pos;
  const text = s.string();
  return parse(text) ?? s.fail("invalid_value", `"${text}" is not ${what}`, at);
}

function setTimes(plan: JsonPlan, message: object, { seconds, nanos }: SecondsAndNanos): void {
  set(message, "seconds", int64For(plan.byName.get("seconds")!.field, BigInt(seconds)));
  set(message, "nanos", nanos);
}

function parsePaths(text: string): string[] | undefined {
  if (text === "") return [];
  const paths = text.split(",").map(pathFromCamel);
  return paths.every((path) => path !== undefined) ? paths : undefined;
}

/** Reads any JSON as the `kind` of a google.protobuf.Value. */
function readValue(s: JsonScanner, plan: JsonPlan, options: JsonReadOptions, reader: MessageReader): unknown {
  const message = (name: string) => reader.readMessage(s, planOf(plan.byName.get(name)!), options);
  switch (s.peek()) {
    case 110:
      return s.takeNull() ? { case: "nullValue", value: 0 } : s.fail("invalid_json", "a value expected");
    case 116:
    case 102:
      return { case: "boolValue", value: s.bool() };
    case 34:
      return { case: "stringValue", value: s.string() };
    case 123:
      return { case: "structValue", value: message("structValue") };
    case 91:
      return { case: "listValue", value: message("listValue") };
    default: {
      const at = s.pos;
      const value = s.number();
      if (!Number.isFinite(value)) s.fail("invalid_value", "number is too large for a double", at);
      return { case: "numberValue", value };
    }
  }
}

function readAny(s: JsonScanner, message: object, options: JsonReadOptions, reader: MessageReader): void {
  s.peek();
  const at = s.pos;
  const typeUrl = s.lookAhead(() => findTypeUrl(s));
  if (typeUrl === "") {
    // An empty Any is an empty object; `open` gives false for it.
    if (s.open(123)) s.fail("invalid_value", 'google.protobuf.Any needs a "@type"', at);
    return;
  }
  const slash = typeUrl?.lastIndexOf("/") ?? -1;
  if (typeUrl === undefined || slash < 0) {
    const example = "type.googleapis.com/pkg.Name";
    s.fail("invalid_value", `google.protobuf.Any needs a "@type" like "${example}"`, at);
  }
  const name = typeUrl.slice(slash + 1);
  const type = options.registry?.type(name);
  if (type === undefined) s.fail("unknown_type", unknownType(name, options.registry !== undefined), at);
  set(message, "typeUrl", typeUrl);
  set(message, "value", type.encode(readContent(s, type, options, reader)));
}

/** The `@type` of an object, wherever it stands; "" for an empty object. */
function findTypeUrl(s: JsonScanner): string | undefined {
  if (!s.open(123)) return "";
  do {
    const name = s.string();
    s.expect(58);
    if (name === "@type") return s.string() || undefined;
    s.skip();
  } while (s.next(125));
  return undefined;
}

function readContent(
  s: JsonScanner,
  type: MessageType<object>,
  options: JsonReadOptions,
  reader: MessageReader,
): object {
  const plan = jsonPlan(type.descriptor);
  if (plan.wellKnown === undefined) {
    const message = type.create();
    reader.readFields(s, plan, message, options, "@type");
    return message;
  }
  const at = s.pos;
  let message: object | undefined;
  let more = s.open(123);
  while (more) {
    const name = s.string();
    s.expect(58);
    if (name === "value" && message === undefined) message = reader.readMessage(s, plan, options);
    else if (name === "@type" || options.ignoreUnknownFields === true) s.skip();
    else s.fail("unknown_field", `google.protobuf.Any of ${type.typeName} has no second field "${name}"`, at);
    more = s.next(125);
  }
  return message ?? s.fail("invalid_value", `google.protobuf.Any of ${type.typeName} needs a "value"`, at);
}
