import { JsonError } from "./json-error.ts";
import { type JsonField, type JsonPlan, jsonPlan, planOf } from "./json-plan.ts";
import type { JsonValue, JsonWriteOptions } from "./json-types.ts";
import { pathToCamel } from "./path-text.ts";
import { durationText, type SecondsAndNanos, timestampText } from "./time-text.ts";

type JsonObject = { [name: string]: JsonValue };

/** How what has no form of its own is written; passed in, as each of the two needs the other. */
export interface MessageWriter<Options> {
  writeMessage(plan: JsonPlan, message: object, options: Options): JsonValue;
  writeFields(plan: JsonPlan, message: object, options: Options, json: JsonObject): void;
  writeWhole(field: JsonField, value: unknown, options: Options): JsonValue;
}

/** The JSON of a message that has a form of its own (ProtoJSON §Well-known types). */
export function writeWellKnown<Options extends JsonWriteOptions>(
  plan: JsonPlan,
  message: object,
  options: Options,
  writer: MessageWriter<Options>,
): JsonValue {
  switch (plan.wellKnown) {
    case "Timestamp":
      return inRange(plan, timestampText(times(message)));
    case "Duration":
      return inRange(plan, durationText(times(message)));
    case "FieldMask":
      return writePaths((message as { readonly paths: readonly string[] }).paths);
    case "Value":
      return writeValue(plan, (message as Value).kind, options, writer);
    case "Any":
      return writeAny(message as Any, options, writer);
    default: {
      // Struct, ListValue and the wrappers are in JSON what their only field is.
      const only = plan.fields[0]!;
      return writer.writeWhole(
        only,
        (message as { readonly [property: string]: unknown })[only.name],
        options,
      );
    }
  }
}

/** What is out of range may lose digits as a number, and is out of range still. */
function times(message: object): SecondsAndNanos {
  const { seconds, nanos } = message as {
    readonly seconds: bigint | number | string;
    readonly nanos: number;
  };
  return { seconds: Number(seconds), nanos };
}

function inRange(plan: JsonPlan, text: string | undefined): string {
  if (text !== undefined) return text;
  throw new JsonError("invalid_value", `${plan.descriptor.typeName} is out of range`);
}

function writePaths(paths: readonly string[]): string {
  const camel = paths.map((path) => {
    const written = pathToCamel(path);
    if (written !== undefined) return written;
    throw new JsonError(
      "invalid_value",
      `google.protobuf.FieldMask has the path "${path}", which JSON cannot keep`,
    );
  });
  return camel.join(",");
}

interface Value {
  readonly kind: { readonly case: string; readonly value: unknown } | undefined;
}

function writeValue<Options>(
  plan: JsonPlan,
  kind: Value["kind"],
  options: Options,
  writer: MessageWriter<Options>,
): JsonValue {
  if (kind === undefined)
    throw new JsonError("invalid_value", "google.protobuf.Value is not set to anything");
  const { value } = kind;
  if (kind.case === "nullValue") return null;
  if (typeof value === "object") {
    return writer.writeMessage(planOf(plan.byName.get(kind.case)!), value as object, options);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new JsonError("invalid_value", `google.protobuf.Value cannot be ${value} in JSON`);
  }
  return value as string | number | boolean;
}

interface Any {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

function writeAny<Options extends JsonWriteOptions>(
  { typeUrl, value }: Any,
  options: Options,
  writer: MessageWriter<Options>,
): JsonValue {
  if (typeUrl === "" && value.length === 0) return {};
  const name = typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
  const type = options.registry?.type(name);
  if (type === undefined)
    throw new JsonError("unknown_type", unknownType(name, options.registry !== undefined));
  const plan = jsonPlan(type.descriptor);
  const message = type.decode(value);
  const json: JsonObject = { "@type": typeUrl };
  if (plan.wellKnown === undefined) writer.writeFields(plan, message, options, json);
  else json.value = writer.writeMessage(plan, message, options);
  return json;
}

/** Why an Any cannot be opened. */
export function unknownType(name: string, hasRegistry: boolean): string {
  const hint = hasRegistry
    ? "is not in the registry"
    : "needs a registry: pass { registry: new Registry(…) }";
  return `google.protobuf.Any of ${name || "no type"} ${hint}`;
}
