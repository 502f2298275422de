import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, isInt64 } from "../descriptor/field-type.ts";
import { type MapInit, mapEntries } from "../map-init.ts";
import { int64For } from "./scalar.ts";

/** The entries of what a dynamic message's map can be made from. */
export function dynamicEntries(key: FieldDescriptor, from: unknown): Iterable<readonly [unknown, unknown]> {
  return mapEntries(from as MapInit<unknown, unknown> | undefined, (name) => keyFrom(key, name));
}

/** A map's key from an object's property. */
function keyFrom(key: FieldDescriptor, name: string): unknown {
  if (key.type === FieldType.STRING) return name;
  if (key.type === FieldType.BOOL) return name === "true";
  return isInt64(key.type) ? int64For(key, BigInt(name)) : Number(name);
}
