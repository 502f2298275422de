import type { FormatSubject } from "../formats.ts";
import { encodeBase64 } from "./base64.ts";
import { writeError } from "./json-error.ts";
import { type JsonField, type JsonPlan, Kind, planOf, planOfType } from "./json-plan.ts";
import type { JsonValue, JsonWriteOptions } from "./json-types.ts";
import { doubleToJson, isPlain } from "./number-text.ts";
import { isDefault, writeList, writeMessage } from "./write-json.ts";
import { int32Of, int64Text, writeScalar } from "./write-scalar.ts";

// Text is put together from the fields themselves: objects for JSON.stringify would take as long again. It is made of
// few pieces, as the engine keeps each one until the text is read: what stands between two values is one string, and
// so a value in quotes leaves the closing one to what comes behind it.

const noOptions: JsonWriteOptions = {};

/**
 * The message as JSON text (ProtoJSON). Throws JsonError when it has none: a Timestamp out of range, an Any of an
 * unknown type, an integer its field cannot hold.
 */
export function toJsonString(
  type: FormatSubject,
  message: unknown,
  options: JsonWriteOptions = noOptions,
): string {
  const plan = planOfType(type);
  const { alwaysEmitImplicit, enumAsInteger, useProtoFieldName } = options;
  const usual = alwaysEmitImplicit !== true && enumAsInteger !== true && useProtoFieldName !== true;
  try {
    return usual
      ? messageText(plan, message as object, options)
      : JSON.stringify(writeMessage(plan, message as object, options));
  } catch (error) {
    throw writeError(error, plan.descriptor.typeName);
  }
}

function messageText(plan: JsonPlan, message: object, options: JsonWriteOptions): string {
  if (plan.wellKnown !== undefined || (plan.extendable && options.registry !== undefined)) {
    return treeText(writeMessage(plan, message, options));
  }
  const { members } = plan;
  let text = "";
  let unclosed = false;
  for (let i = 0; i < members.length; i++) {
    const { name, field: only, cases } = members[i]!;
    let value = (message as { readonly [property: string]: unknown })[name];
    if (value === undefined) continue;
    let field = only;
    if (field === undefined) {
      const union = value as { readonly case: string; readonly value: unknown };
      field = cases!.get(union.case);
      if (field === undefined) continue;
      value = union.value;
    } else if (field.omitsDefault && isDefault(field, value)) {
      continue;
    }
    const head = text === "" ? field.first : unclosed ? field.afterText : field.next;
    unclosed = field.isText;
    text = text + head + (unclosed ? unquoted(field, value) : wholeText(field, value, options));
  }
  if (text === "") return "{}";
  return text + (unclosed ? '"}' : "}");
}

function treeText(json: JsonValue): string {
  return typeof json === "string" ? `"${escaped(json)}"` : JSON.stringify(json);
}

/** All but what can stand in quotes as it is: quotes, backslashes, control characters, halves of surrogate pairs. */
const special = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

function escaped(text: string): string {
  return special.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

/** What stands between the quotes of a string, a 64-bit integer or bytes. */
function unquoted(field: JsonField, value: unknown): string {
  if (field.kind === Kind.STRING) return escaped(value as string);
  return field.kind === Kind.BYTES ? encodeBase64(value as Uint8Array) : int64Text(field, value as bigint);
}

function wholeText(field: JsonField, value: unknown, options: JsonWriteOptions): string {
  if (field.list) return listText(field, value as ArrayLike<unknown>, options);
  return field.value === undefined
    ? valueText(field, value, options)
    : mapText(field.value, value as ReadonlyMap<unknown, unknown>, options);
}

function valueText(field: JsonField, value: unknown, options: JsonWriteOptions): string {
  switch (field.kind) {
    case Kind.MESSAGE:
      return messageText(planOf(field), value as object, options);
    case Kind.INT:
    case Kind.UINT:
      return String(int32Of(field, value as number));
    case Kind.DOUBLE:
      return isPlain(value as number) ? String(value) : `"${doubleToJson(value as number)}"`;
    case Kind.BOOL:
      return value === true ? "true" : "false";
    case Kind.ENUM:
      return field.takesNull
        ? "null"
        : (field.enumTexts!.get(value as number) ?? String(int32Of(field, value as number)));
    case Kind.FLOAT:
      return treeText(writeScalar(field, value, options));
    default:
      return `"${unquoted(field, value)}"`;
  }
}

function listText(field: JsonField, values: ArrayLike<unknown>, options: JsonWriteOptions): string {
  if (values.length === 0) return "[]";
  if (field.quoted) {
    let text = `["${unquoted(field, values[0])}`;
    for (let i = 1; i < values.length; i++) text += `","${unquoted(field, values[i])}`;
    return `${text}"]`;
  }
  if (field.kind !== Kind.MESSAGE) return JSON.stringify(writeList(field, values, options));
  let text = `[${valueText(field, values[0], options)}`;
  for (let i = 1; i < values.length; i++) text += `,${valueText(field, values[i], options)}`;
  return `${text}]`;
}

function mapText(field: JsonField, values: ReadonlyMap<unknown, unknown>, options: JsonWriteOptions): string {
  if (values.size === 0) return "{}";
  const { quoted } = field;
  const middle = quoted ? '":"' : '":';
  let text = "";
  let head = '{"';
  for (const [key, value] of values) {
    const written = quoted ? unquoted(field, value) : valueText(field, value, options);
    text = text + head + escaped(String(key)) + middle + written;
    head = quoted ? '","' : ',"';
  }
  return text + (quoted ? '"}' : "}");
}
