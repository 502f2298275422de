import { unknownFields, type WithUnknown } from "./unknown-fields.ts";

/** A deep copy of a value of a message: objects, lists, maps, bytes and typed arrays; all else cannot change. */
export function clone<T>(value: T): T {
  return (typeof value === "object" && value !== null ? cloneObject(value) : value) as T;
}

function cloneObject(value: object): object {
  if (Array.isArray(value)) return value.map(clone);
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, clone(element)]));
  const copy: Record<string, unknown> & WithUnknown = {};
  for (const [key, element] of Object.entries(value)) copy[key] = clone(element);
  const unknown = (value as WithUnknown)[unknownFields];
  if (unknown !== undefined) copy[unknownFields] = unknown.slice();
  return copy;
}
