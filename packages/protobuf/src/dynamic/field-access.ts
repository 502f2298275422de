import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { zeroOf } from "./scalar.ts";

type Properties = { [property: string]: unknown };

/** The value of a field, whether or not it is a member of a oneof; undefined when it is not set. Not for extensions. */
export function getField(message: object, field: FieldDescriptor): unknown {
  if (field.oneof === undefined) return (message as Properties)[field.localName];
  const union = (message as Properties)[field.oneof.localName] as
    | { case: string; value: unknown }
    | undefined;
  return union?.case === field.localName ? union.value : undefined;
}

/** Sets a field, whether or not it is a member of a oneof. Not for extensions. */
export function setField(message: object, field: FieldDescriptor, value: unknown): void {
  if (field.oneof === undefined) (message as Properties)[field.localName] = value;
  else (message as Properties)[field.oneof.localName] = { case: field.localName, value };
}

/** Whether a field has a value to print: set, and not the default if it has no presence. Not for extensions. */
export function hasField(message: object, field: FieldDescriptor): boolean {
  const value = getField(message, field);
  if (value === undefined) return false;
  if (field.map !== undefined) return (value as ReadonlyMap<unknown, unknown>).size > 0;
  if (field.repeated || (field.presence === "implicit" && value instanceof Uint8Array)) {
    return (value as ArrayLike<unknown>).length > 0;
  }
  if (field.presence !== "implicit") return true;
  return !Object.is(value, zeroOf(field));
}
