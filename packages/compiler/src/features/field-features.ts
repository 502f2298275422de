import { isMessageType, isPackable } from "../descriptors/field-type.ts";
import type { FieldSymbol } from "../linker/symbols.ts";
import { FIELD_PRESENCE, REPEATED_ENCODING } from "./feature-set.ts";

/** Whether a field can tell "not set" from its default. */
export function hasPresence(field: FieldSymbol): boolean {
  if (field.isRepeated) return false;
  if (field.isExtension || isMessageType(field.type)) return true;
  if (field.oneof !== undefined || field.proto.proto3Optional === true) return true;
  return field.features.fieldPresence !== FIELD_PRESENCE.implicit;
}

export function isPacked(field: FieldSymbol): boolean {
  return (
    field.isRepeated &&
    isPackable(field.type) &&
    field.features.repeatedFieldEncoding === REPEATED_ENCODING.packed
  );
}
