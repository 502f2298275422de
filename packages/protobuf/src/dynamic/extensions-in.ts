import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import type { TypeRegistry } from "../registry/type-registry.ts";
import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { Reader } from "../wire/reader.ts";
import { decodeField, messageSetItems } from "./field-codec.ts";

/** The extensions that are set in a message and known to the registry, with their values, in the order of their first bytes. */
export function extensionsIn(
  descriptor: MessageDescriptor,
  message: WithUnknown,
  registry: TypeRegistry,
): { readonly field: FieldDescriptor; readonly value: unknown }[] {
  const bytes = message[unknownFields];
  if (bytes === undefined) return [];
  const numbers = descriptor.messageSet ? messageSetItems(bytes).keys() : fieldNumbers(bytes);
  const found: { field: FieldDescriptor; value: unknown }[] = [];
  for (const number of numbers) {
    const field = registry.extensionOf(descriptor.typeName, number);
    const value = field && decodeField(field, bytes);
    if (field !== undefined && value !== undefined) found.push({ field, value });
  }
  return found;
}

function fieldNumbers(bytes: Uint8Array): Set<number> {
  const numbers = new Set<number>();
  const reader = new Reader(bytes);
  while (reader.pos < bytes.length) {
    const tag = reader.tag();
    numbers.add(tag >>> 3);
    reader.skip(tag);
  }
  return numbers;
}
