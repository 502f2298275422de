import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, isInt64, isUnsigned64 } from "../descriptor/field-type.ts";
import { extensionsIn } from "../dynamic/extensions-in.ts";
import { getField, hasField } from "../dynamic/field-access.ts";
import { EncodeError } from "../errors.ts";
import { int64OfText } from "../json/int64-text.ts";
import { shortestFloat } from "../json/number-text.ts";
import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { escapeBytes, escapeString } from "./escape.ts";
import { textName } from "./text-names.ts";
import { TextPrinter } from "./text-printer.ts";
import type { TextWriteOptions } from "./text-types.ts";
import { writeUnknownFields } from "./write-unknown-fields.ts";

/**
 * The message in the text format, a field a line unless the options say otherwise. Throws EncodeError for an integer its
 * field cannot hold, and for a message that is too deep or not complete.
 */
export function toText(
  descriptor: MessageDescriptor,
  message: unknown,
  options: TextWriteOptions = {},
): string {
  const printer = new TextPrinter(options.singleLine === true);
  try {
    writeMessage(printer, descriptor, message as object, options);
    return printer.toString();
  } catch (cause) {
    if (!(cause instanceof RangeError || cause instanceof TypeError)) throw cause;
    const { typeName } = descriptor;
    if (cause instanceof TypeError)
      throw new EncodeError("invalid_value", `${typeName} is not complete`, { cause });
    throw new EncodeError("recursion_limit", `${typeName} is nested too deep, or too large`, { cause });
  }
}

function writeMessage(
  printer: TextPrinter,
  descriptor: MessageDescriptor,
  message: object,
  options: TextWriteOptions,
): void {
  if (descriptor.typeName === "google.protobuf.Any" && writeOpenAny(printer, message, options)) return;
  for (const field of descriptor.fields) {
    if (hasField(message, field)) writeField(printer, field, getField(message, field), options);
  }
  const { registry } = options;
  const extensions = registry === undefined ? [] : extensionsIn(descriptor, message, registry);
  for (const { field, value } of extensions) writeField(printer, field, value, options);
  const unknown = (message as WithUnknown)[unknownFields];
  if (unknown === undefined || options.printUnknownFields !== true) return;
  const known = new Set(extensions.map(({ field }) => field.number));
  writeUnknownFields(printer, unknown, descriptor.messageSet && known.size > 0 ? new Set([1]) : known);
}

/** Writes an Any as what it holds; false when that is not known or cannot be read. */
function writeOpenAny(printer: TextPrinter, message: object, options: TextWriteOptions): boolean {
  const { typeUrl, value } = message as { readonly typeUrl: string; readonly value: Uint8Array };
  const type = options.registry?.type(typeUrl.slice(typeUrl.lastIndexOf("/") + 1));
  if (type === undefined || !typeUrl.includes("/")) return false;
  let content: object;
  try {
    content = type.decode(value);
  } catch {
    return false;
  }
  printer.block(`[${typeUrl}]`, () => writeMessage(printer, type.descriptor, content, options));
  return true;
}

function writeField(
  printer: TextPrinter,
  field: FieldDescriptor,
  value: unknown,
  options: TextWriteOptions,
): void {
  const name = textName(field);
  if (field.map !== undefined) {
    const { key, value: element } = field.map;
    for (const [k, v] of value as ReadonlyMap<unknown, unknown>) {
      printer.block(name, () => {
        writeValue(printer, key, "key", k, options);
        writeValue(printer, element, "value", v, options);
      });
    }
  } else if (field.repeated) {
    for (const one of Array.from(value as ArrayLike<unknown>)) writeValue(printer, field, name, one, options);
  } else writeValue(printer, field, name, value, options);
}

function writeValue(
  printer: TextPrinter,
  field: FieldDescriptor,
  name: string,
  value: unknown,
  options: TextWriteOptions,
): void {
  const { message } = field;
  if (message === undefined) printer.line(`${name}: ${scalarText(field, value)}`);
  else printer.block(name, () => writeMessage(printer, message, value as object, options));
}

function scalarText(field: FieldDescriptor, value: unknown): string {
  switch (field.type) {
    case FieldType.STRING:
      return escapeString(value as string);
    case FieldType.BYTES:
      return escapeBytes(value as Uint8Array);
    case FieldType.ENUM:
      return field.enum!.byNumber.get(value as number)?.name ?? integerText(field, value as number);
    case FieldType.FLOAT:
      return numberText(value as number, shortestFloat);
    case FieldType.DOUBLE:
      return numberText(value as number, Number);
    case FieldType.BOOL:
      return value === true ? "true" : "false";
    default:
      return integerText(field, value as bigint);
  }
}

function integerText(field: FieldDescriptor, value: bigint | number | string): string {
  const text = String(value);
  if (isInteger(field, text)) return text;
  throw new EncodeError("invalid_value", `${field.fullName} cannot be ${text}`);
}

/** Whether the field can hold the integer: one that is read back as it is. */
function isInteger({ type }: FieldDescriptor, text: string): boolean {
  if (isInt64(type)) return int64OfText(text, isUnsigned64(type)) !== undefined;
  const number = Number(text);
  return number === (type === FieldType.UINT32 || type === FieldType.FIXED32 ? number >>> 0 : number | 0);
}

function numberText(value: number, shown: (value: number) => number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0" : String(shown(value));
}
