import type { MessageDescriptor } from "../descriptor/descriptors.ts";
import { extensionsIn } from "../dynamic/extensions-in.ts";
import type { WithUnknown } from "../unknown-fields.ts";
import { encodeBase64 } from "./base64.ts";
import { JsonError } from "./json-error.ts";
import { type JsonField, type JsonPlan, jsonField, jsonPlan, Kind, planOf } from "./json-plan.ts";
import type { JsonValue, JsonWriteOptions } from "./json-types.ts";
import { doubleText, floatText } from "./number-text.ts";
import { quote } from "./string-text.ts";
import { writeWellKnown } from "./write-well-known.ts";

const noOptions: JsonWriteOptions = {};

/** The message as JSON text (ProtoJSON). Throws JsonError when it has none: a Timestamp out of range, an Any of an unknown type. */
export function toJsonString(
  descriptor: MessageDescriptor,
  message: unknown,
  options: JsonWriteOptions = noOptions,
): string {
  return writeMessage(jsonPlan(descriptor), message as object, options);
}

/** The message as what JSON.parse gives for its JSON text. Throws JsonError as `toJsonString`. */
export function toJson(
  descriptor: MessageDescriptor,
  message: unknown,
  options: JsonWriteOptions = noOptions,
): JsonValue {
  return JSON.parse(toJsonString(descriptor, message, options)) as JsonValue;
}

function writeMessage(plan: JsonPlan, message: object, options: JsonWriteOptions): string {
  if (plan.wellKnown !== undefined) {
    return writeWellKnown(plan.wellKnown, message, options, { writeFields, writeMessage });
  }
  const text = writeFields(plan, message, options, "");
  return text === "" ? "{}" : `${text}}`;
}

/** The message's members behind `text`, which is empty or an object with no end. */
function writeFields(plan: JsonPlan, message: object, options: JsonWriteOptions, text: string): string {
  const properties = message as { readonly [property: string]: unknown };
  for (const member of plan.members) {
    let value = properties[member.name];
    let field = member.field;
    if (field === undefined) {
      const union = value as { readonly case: string; readonly value: unknown } | undefined;
      field = union && member.cases!.get(union.case);
      if (field === undefined) continue;
      value = union!.value;
    } else if (value === undefined) {
      if (!field.implicit || options.alwaysEmitImplicit !== true) continue;
      value = field.zero;
    } else if (
      isLeftOut(field, value) &&
      (options.alwaysEmitImplicit !== true || field.field.presence !== "implicit")
    ) {
      continue;
    }
    text +=
      options.useProtoFieldName === true
        ? protoKey(field, text)
        : text === ""
          ? field.firstKey
          : field.nextKey;
    text += writeField(field, value, options);
  }
  return plan.extendable ? writeExtensions(plan, message, options, text) : text;
}

function protoKey({ field }: JsonField, text: string): string {
  return `${text === "" ? "{" : ","}"${field.name}":`;
}

/** Whether the value of a field without presence is its default. */
function isLeftOut(field: JsonField, value: unknown): boolean {
  if (field.list) return (value as ArrayLike<unknown>).length === 0;
  if (field.key !== undefined) return (value as ReadonlyMap<unknown, unknown>).size === 0;
  if (!field.implicit) return false;
  if (field.kind === Kind.BYTES) return (value as Uint8Array).length === 0;
  return value === field.zero && (value !== 0 || 1 / (value as number) > 0);
}

function writeExtensions(
  plan: JsonPlan,
  message: WithUnknown,
  options: JsonWriteOptions,
  text: string,
): string {
  if (options.registry === undefined) return text;
  for (const { field, value } of extensionsIn(plan.descriptor, message, options.registry)) {
    const extension = jsonField(field);
    text += text === "" ? extension.firstKey : extension.nextKey;
    text += writeField(extension, value, options);
  }
  return text;
}

function writeField(field: JsonField, value: unknown, options: JsonWriteOptions): string {
  if (field.list) return writeList(field, value as ArrayLike<unknown>, options);
  if (field.key !== undefined) return writeMap(field, value as ReadonlyMap<unknown, unknown>, options);
  return writeValue(field, value, options);
}

function writeList(field: JsonField, values: ArrayLike<unknown>, options: JsonWriteOptions): string {
  if (values.length === 0) return "[]";
  let text = `[${writeValue(field, values[0], options)}`;
  for (let i = 1; i < values.length; i++) text += `,${writeValue(field, values[i], options)}`;
  return `${text}]`;
}

function writeMap(
  field: JsonField,
  values: ReadonlyMap<unknown, unknown>,
  options: JsonWriteOptions,
): string {
  let text = "";
  for (const [key, value] of values) {
    text += text === "" ? "{" : ",";
    text += field.key!.kind === Kind.STRING ? quote(key as string) : `"${key as bigint}"`;
    text += `:${writeValue(field.value!, value, options)}`;
  }
  return text === "" ? "{}" : `${text}}`;
}

function writeValue(field: JsonField, value: unknown, options: JsonWriteOptions): string {
  switch (field.kind) {
    case Kind.INT:
    case Kind.UINT:
    case Kind.BOOL:
      return `${value as number | boolean}`;
    case Kind.STRING:
      return quote(value as string);
    case Kind.INT64:
    case Kind.UINT64:
      return `"${value as bigint}"`;
    case Kind.FLOAT:
      return floatText(value as number);
    case Kind.DOUBLE:
      return doubleText(value as number);
    case Kind.BYTES:
      return `"${encodeBase64(value as Uint8Array)}"`;
    case Kind.ENUM:
      return writeEnum(field, value as number, options);
    case Kind.MESSAGE:
      return writeMessage(planOf(field), value as object, options);
    default:
      throw new JsonError("invalid_value", `${field.field.fullName} has no type JSON knows`);
  }
}

function writeEnum(field: JsonField, value: number, options: JsonWriteOptions): string {
  const text = field.enumTexts!.get(value);
  return text === undefined || (options.enumAsInteger === true && text !== "null") ? `${value}` : text;
}
