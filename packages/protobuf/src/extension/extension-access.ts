import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { decodeField, encodeField } from "../dynamic/field-codec.ts";
import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { noBytes } from "../wire/no-bytes.ts";
import { Reader } from "../wire/reader.ts";
import type { Extension } from "./extension.ts";

// A message knows the fields of its own schema only: those of extensions lie among its unknown fields, as bytes.

/** The extension's value in the message; undefined when it is not set. Throws DecodeError when its bytes are wrong. */
export function getExtension<Extendee extends object, Value>(
  message: Extendee,
  extension: Extension<Extendee, Value>,
): Value | undefined {
  const bytes = (message as WithUnknown)[unknownFields];
  return bytes && (decodeField(extension.descriptor, bytes) as Value | undefined);
}

/** Whether the extension is set in the message. */
export function hasExtension<Extendee extends object>(
  message: Extendee,
  extension: Extension<Extendee, unknown>,
): boolean {
  return getExtension(message, extension) !== undefined;
}

/** Sets the extension, in place of the value it had. */
export function setExtension<Extendee extends object, Value>(
  message: Extendee,
  extension: Extension<Extendee, Value>,
  value: Value,
): void {
  const others = without(extension.descriptor, (message as WithUnknown)[unknownFields] ?? noBytes);
  const own = encodeField(extension.descriptor, value);
  put(message, [others, own]);
}

/** Removes the extension's value. */
export function clearExtension<Extendee extends object>(
  message: Extendee,
  extension: Extension<Extendee, unknown>,
): void {
  put(message, [without(extension.descriptor, (message as WithUnknown)[unknownFields] ?? noBytes)]);
}

function put(message: WithUnknown, parts: readonly Uint8Array[]): void {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  if (bytes.length > 0) message[unknownFields] = bytes;
  else delete message[unknownFields];
}

/** The fields other than this one. */
function without(field: FieldDescriptor, bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  const reader = new Reader(bytes);
  while (reader.pos < bytes.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    const own =
      field.extendee?.messageSet === true ? isItem(field, bytes, start) : tag >>> 3 === field.number;
    if (own) continue;
    kept.set(bytes.subarray(start, reader.pos), length);
    length += reader.pos - start;
  }
  return kept.subarray(0, length);
}

/** Whether the group that begins here is the field's item of a MessageSet: its number stands in the group's field 2. */
function isItem(field: FieldDescriptor, bytes: Uint8Array, start: number): boolean {
  const reader = new Reader(bytes, start);
  if (reader.tag() !== 11) return false;
  const end = reader.openGroup(1);
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag === 16) return reader.uint32() === field.number;
    reader.skip(tag);
  }
  return false;
}
