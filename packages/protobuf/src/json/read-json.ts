import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { appendUnknown } from "../dynamic/append-unknown.ts";
import { encodeField } from "../dynamic/field-codec.ts";
import { fromList } from "../dynamic/repeated.ts";
import { int64For, zeroOf } from "../dynamic/scalar.ts";
import type { WithUnknown } from "../unknown-fields.ts";
import { decodeBase64 } from "./base64.ts";
import { type JsonField, type JsonPlan, jsonField, Kind, planOf } from "./json-plan.ts";
import type { JsonReadOptions } from "./json-types.ts";
import { readDouble, readFloat, readInt32, readInt64 } from "./read-number.ts";
import { type MessageReader, readWellKnown } from "./read-well-known.ts";
import type { JsonScanner } from "./scanner.ts";

type Properties = { [property: string]: unknown } & WithUnknown;

const reader: MessageReader = { readFields, readMessage, readWhole };

/** Reads a message, of which the scanner stands at the first byte. */
export function readMessage(s: JsonScanner, plan: JsonPlan, options: JsonReadOptions): object {
  const message = plan.descriptor.type!.create() as Properties;
  if (plan.wellKnown === undefined) readFields(s, plan, message, options, undefined);
  else readWellKnown(s, plan, message, options, reader);
  return message;
}

/** Reads the members of an object, all but the one named `besides`. */
function readFields(
  s: JsonScanner,
  plan: JsonPlan,
  message: object,
  options: JsonReadOptions,
  besides: string | undefined,
): void {
  // A required field has no default when it is read: it is there, or it is missing.
  for (const { name } of plan.required) (message as Properties)[name] = undefined;
  if (s.open(123)) readMembers(s, plan, message as Properties, options, besides);
  for (const { name, field } of plan.required) {
    if ((message as Properties)[name] === undefined) {
      s.fail("missing_required", `required field ${field.fullName} is missing`);
    }
  }
}

function readMembers(
  s: JsonScanner,
  plan: JsonPlan,
  message: Properties,
  options: JsonReadOptions,
  besides: string | undefined,
): void {
  // Bits of the fields that were there; what is beyond 31 fields, or no field, by name.
  let seen = 0;
  let others: Set<string> | undefined;
  let expected = 0;
  do {
    const at = s.pos;
    let field: JsonField | undefined = plan.fields[expected];
    if (field === undefined || !s.takeKey(field.jsonKey)) {
      const name = s.string();
      s.expect(58);
      field = plan.byName.get(name);
      if (field === undefined) {
        const known = name !== besides && extensionNamed(plan, name, options);
        if (known) {
          others = addName(s, others, name, at);
          readExtension(s, known, message, options, at);
        } else {
          if (name === besides) others = addName(s, others, name, at);
          else if (options.ignoreUnknownFields !== true) {
            s.fail("unknown_field", `${plan.descriptor.typeName} has no field "${name}"`, at);
          }
          s.skip();
        }
        continue;
      }
    }
    expected = field.index + 1;
    if (expected > 31) others = addName(s, others, field.jsonName, at);
    else {
      const bit = 1 << field.index;
      if ((seen & bit) !== 0) failTwice(s, field.jsonName, at);
      seen |= bit;
    }
    readField(s, field, message, options, at);
  } while (s.next(125));
}

/** The names that were there in an object, and one more. */
function addName(s: JsonScanner, names: Set<string> | undefined, name: string, at: number): Set<string> {
  if (names?.has(name) === true) failTwice(s, name, at);
  return (names ?? new Set<string>()).add(name);
}

function failTwice(s: JsonScanner, name: string, at: number): never {
  s.fail("duplicate_field", `"${name}" comes twice`, at);
}

function readField(
  s: JsonScanner,
  field: JsonField,
  message: Properties,
  options: JsonReadOptions,
  at: number,
): void {
  if (!field.takesNull && s.takeNull()) return;
  const value = readWhole(s, field, options);
  if (value === undefined) return;
  if (field.oneof === undefined) {
    message[field.name] = value;
    return;
  }
  if (message[field.oneof] !== undefined) {
    const oneof = field.field.oneof?.name;
    s.fail("duplicate_field", `"${field.jsonName}" is the second member of the oneof ${oneof}`, at);
  }
  message[field.oneof] = { case: field.name, value };
}

/** Reads the value of a whole field: a list or a map, if it is one. */
function readWhole(s: JsonScanner, field: JsonField, options: JsonReadOptions): unknown {
  if (field.list) return readList(s, field, options);
  return field.key === undefined ? readValue(s, field, options) : readMap(s, field, options);
}

/** The extension of this name in brackets, if the registry knows it. */
function extensionNamed(plan: JsonPlan, name: string, options: JsonReadOptions): FieldDescriptor | undefined {
  const field = name.startsWith("[") ? options.registry?.extension(name.slice(1, -1)) : undefined;
  return field?.extendee?.typeName === plan.descriptor.typeName ? field : undefined;
}

function readExtension(
  s: JsonScanner,
  field: FieldDescriptor,
  message: WithUnknown,
  options: JsonReadOptions,
  at: number,
): void {
  const holder: Properties = {};
  readField(s, { ...jsonField(field), oneof: undefined }, holder, options, at);
  const value = holder[field.localName];
  if (value !== undefined) appendUnknown(message, [encodeField(field, value)]);
}

function readList(s: JsonScanner, field: JsonField, options: JsonReadOptions): unknown {
  const values: unknown[] = [];
  if (s.open(91)) {
    do {
      if (!field.takesNull && s.takeNull())
        s.fail("invalid_value", `${field.field.fullName} cannot hold null`);
      const value = readValue(s, field, options);
      if (value !== undefined) values.push(value);
    } while (s.next(93));
  }
  return fromList(field.field, values);
}

function readMap(s: JsonScanner, field: JsonField, options: JsonReadOptions): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  if (!s.open(123)) return map;
  const valueField = field.value!;
  do {
    s.peek();
    const at = s.pos;
    const key = readKey(s, field.key!);
    s.expect(58);
    if (!valueField.takesNull && s.takeNull())
      s.fail("invalid_value", `${field.field.fullName} cannot hold null`);
    const value = readValue(s, valueField, options);
    if (map.has(key)) s.fail("duplicate_field", `key ${JSON.stringify(String(key))} comes twice`, at);
    if (value !== undefined) map.set(key, value);
  } while (s.next(125));
  return map;
}

function readKey(s: JsonScanner, key: JsonField): unknown {
  switch (key.kind) {
    case Kind.STRING:
      return s.string();
    case Kind.BOOL: {
      const at = s.pos;
      const text = s.string();
      return text === "true" || (text !== "false" && s.fail("invalid_value", `"${text}" is not a bool`, at));
    }
    default:
      if (s.peek() !== 34) s.string();
      return readScalar(s, key);
  }
}

/** Reads one value; undefined for the name of an enum's value that is passed over. */
function readValue(s: JsonScanner, field: JsonField, options: JsonReadOptions): unknown {
  if (field.kind === Kind.MESSAGE) return readMessage(s, planOf(field), options);
  if (field.kind === Kind.ENUM) return readEnum(s, field, options);
  return readScalar(s, field);
}

function readScalar(s: JsonScanner, field: JsonField): unknown {
  switch (field.kind) {
    case Kind.STRING:
      return s.string();
    case Kind.INT:
      return readInt32(s, false);
    case Kind.UINT:
      return readInt32(s, true);
    case Kind.BOOL:
      return s.bool();
    case Kind.DOUBLE:
      return readDouble(s);
    case Kind.FLOAT:
      return readFloat(s);
    case Kind.BYTES:
      return readBytes(s);
    case Kind.UINT64:
      return int64For(field.field, readInt64(s, true));
    default:
      return int64For(field.field, readInt64(s, false));
  }
}

function readBytes(s: JsonScanner): Uint8Array {
  const at = s.pos;
  return decodeBase64(s.string()) ?? s.fail("invalid_value", "string is not base64", at);
}

function readEnum(
  s: JsonScanner,
  { field, takesNull }: JsonField,
  options: JsonReadOptions,
): number | undefined {
  if (takesNull && s.takeNull()) return zeroOf(field) as number;
  const isName = s.peek() === 34;
  const at = s.pos;
  const enumeration = field.enum!;
  if (!isName) {
    const number = readInt32(s, false);
    if (enumeration.open || enumeration.byNumber.has(number)) return number;
    if (options.ignoreUnknownFields === true) return undefined;
    return s.fail("unknown_enum_value", `${enumeration.typeName} has no value ${number}`, at);
  }
  const name = s.string();
  const value = enumeration.byName.get(name);
  if (value !== undefined) return value.number;
  if (options.ignoreUnknownFields === true) return undefined;
  return s.fail("unknown_enum_value", `${enumeration.typeName} has no value "${name}"`, at);
}
