import { encodeBase64 } from "./base64.ts";
import { JsonError } from "./json-error.ts";
import { type JsonPlan, jsonPlan } from "./json-plan.ts";
import type { JsonWriteOptions } from "./json-types.ts";
import { doubleText, floatText } from "./number-text.ts";
import { pathToCamel } from "./path-text.ts";
import { quote } from "./string-text.ts";
import { durationText, type SecondsAndNanos, timestampText } from "./time-text.ts";

/** How messages that have no form of their own are written; passed in, as each of the two needs the other. */
export interface MessageWriter {
  writeMessage(plan: JsonPlan, message: object, options: JsonWriteOptions): string;
  writeFields(plan: JsonPlan, message: object, options: JsonWriteOptions, text: string): string;
}

/** The JSON of a message that has a form of its own (ProtoJSON §Well-known types). */
export function writeWellKnown(
  name: string,
  message: object,
  options: JsonWriteOptions,
  writer: MessageWriter,
): string {
  switch (name) {
    case "Timestamp":
      return inRange(name, timestampText(times(message)));
    case "Duration":
      return inRange(name, durationText(times(message)));
    case "FieldMask":
      return writeFieldMask(message as { readonly paths: readonly string[] });
    case "Struct":
      return writeStruct(message as Struct);
    case "Value":
      return writeValue(message as Value);
    case "ListValue":
      return writeListValue(message as ListValue);
    case "Any":
      return writeAny(message as Any, options, writer);
    default:
      return writeWrapper(name, (message as { readonly value: unknown }).value);
  }
}

/** 64-bit integers may be generated as strings or numbers. */
function times(message: object): SecondsAndNanos {
  const { seconds, nanos } = message as {
    readonly seconds: bigint | number | string;
    readonly nanos: number;
  };
  return { seconds: BigInt(seconds), nanos };
}

function inRange(name: string, text: string | undefined): string {
  if (text === undefined) throw new JsonError("invalid_value", `google.protobuf.${name} is out of range`);
  return `"${text}"`;
}

function writeFieldMask({ paths }: { readonly paths: readonly string[] }): string {
  const camel = paths.map((path) => {
    const written = pathToCamel(path);
    if (written === undefined) {
      throw new JsonError(
        "invalid_value",
        `google.protobuf.FieldMask has the path "${path}", which JSON cannot keep`,
      );
    }
    return written;
  });
  return quote(camel.join(","));
}

interface Struct {
  readonly fields: ReadonlyMap<string, Value>;
}

interface ListValue {
  readonly values: readonly Value[];
}

interface Value {
  readonly kind:
    | { readonly case: "nullValue"; readonly value: number }
    | { readonly case: "numberValue"; readonly value: number }
    | { readonly case: "stringValue"; readonly value: string }
    | { readonly case: "boolValue"; readonly value: boolean }
    | { readonly case: "structValue"; readonly value: Struct }
    | { readonly case: "listValue"; readonly value: ListValue }
    | undefined;
}

function writeStruct({ fields }: Struct): string {
  return `{${Array.from(fields, ([name, value]) => `${quote(name)}:${writeValue(value)}`).join(",")}}`;
}

function writeListValue({ values }: ListValue): string {
  return `[${values.map(writeValue).join(",")}]`;
}

function writeValue({ kind }: Value): string {
  switch (kind?.case) {
    case "nullValue":
      return "null";
    case "numberValue":
      if (!Number.isFinite(kind.value)) {
        throw new JsonError("invalid_value", `google.protobuf.Value cannot be ${kind.value} in JSON`);
      }
      return doubleText(kind.value);
    case "stringValue":
      return quote(kind.value);
    case "boolValue":
      return `${kind.value}`;
    case "structValue":
      return writeStruct(kind.value);
    case "listValue":
      return writeListValue(kind.value);
    default:
      throw new JsonError("invalid_value", "google.protobuf.Value is not set to anything");
  }
}

interface Any {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

function writeAny({ typeUrl, value }: Any, options: JsonWriteOptions, writer: MessageWriter): string {
  if (typeUrl === "" && value.length === 0) return "{}";
  const name = typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
  const type = options.registry?.type(name);
  if (type === undefined)
    throw new JsonError("unknown_type", unknownType(name, options.registry !== undefined));
  const plan = jsonPlan(type.descriptor);
  const message = type.decode(value);
  const head = `{"@type":${quote(typeUrl)}`;
  return plan.wellKnown === undefined
    ? `${writer.writeFields(plan, message, options, head)}}`
    : `${head},"value":${writer.writeMessage(plan, message, options)}}`;
}

/** Why an Any cannot be opened. */
export function unknownType(name: string, hasRegistry: boolean): string {
  const hint = hasRegistry
    ? "is not in the registry"
    : "needs a registry: pass { registry: new Registry(…) }";
  return `google.protobuf.Any of ${name || "no type"} ${hint}`;
}

function writeWrapper(name: string, value: unknown): string {
  switch (name) {
    case "DoubleValue":
      return doubleText(value as number);
    case "FloatValue":
      return floatText(value as number);
    case "Int64Value":
    case "UInt64Value":
      return `"${value as bigint}"`;
    case "StringValue":
      return quote(value as string);
    case "BytesValue":
      return `"${encodeBase64(value as Uint8Array)}"`;
    default:
      return `${value as number | boolean}`;
  }
}
