import { lazyList, type WithLazy } from "./lazy/lazy-list.ts";
import { unknownFields, type WithUnknown } from "./unknown-fields.ts";

type Fields = Record<string, unknown> & WithUnknown & WithLazy;

/** A deep copy of a value of a message: objects, lists, maps, bytes and typed arrays; all else cannot change. */
export function clone<T>(value: T): T {
  return (typeof value === "object" && value !== null ? cloneObject(value) : value) as T;
}

function cloneObject(value: object): object {
  if (Array.isArray(value)) return value.map(clone);
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, clone(element)]));
  const copy: Fields = {};
  const fields = value as Fields;
  const lazy = fields[lazyList];
  for (const key of Object.keys(fields)) {
    // What nobody has read yet is not read for its copy either.
    if (!lazy?.cloneUnread(fields, key, copy)) copy[key] = clone(fields[key]);
  }
  const unknown = fields[unknownFields];
  if (unknown !== undefined) copy[unknownFields] = unknown.slice();
  return copy;
}
