import { unknownFields, type WithUnknown } from "./unknown-fields.ts";

/**
 * Whether two values of a message are the same. A field that is `undefined` equals one that is left out; the entries
 * of maps have no order; NaN equals NaN, and 0 is not -0.
 */
export function equals(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalElements(a, b);
  if (ArrayBuffer.isView(a)) {
    return (
      ArrayBuffer.isView(b) &&
      equalElements(a as unknown as ArrayLike<unknown>, b as unknown as ArrayLike<unknown>)
    );
  }
  if (a instanceof Map) return b instanceof Map && equalMaps(a, b);
  return equalObjects(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>> & WithUnknown;

function equalElements(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!equals(a[i], b[i])) return false;
  return true;
}

function equalMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !equals(value, b.get(key))) return false;
  return true;
}

function equalObjects(a: Fields, b: Fields): boolean {
  for (const key of Object.keys(a)) if (!equals(a[key], own(b, key))) return false;
  for (const key of Object.keys(b)) if (b[key] !== undefined && own(a, key) === undefined) return false;
  return equals(a[unknownFields], b[unknownFields]);
}

function own(message: Fields, key: string): unknown {
  return Object.hasOwn(message, key) ? message[key] : undefined;
}
