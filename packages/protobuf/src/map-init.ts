import { type Int64Input, int64ToBigint } from "./wire/int64.ts";

/** What a map field can be made from: a Map, an object, or entries. */
export type MapInit<K, V> =
  | ReadonlyMap<K, V>
  | Iterable<readonly [K, V]>
  | (K extends string | number ? { readonly [key in K]: V } : { readonly [key: string]: V });

const noEntries: ReadonlyMap<never, never> = /* @__PURE__ */ new Map<never, never>();

/**
 * What stands for a map, as one: loops over nothing but Maps are faster. The keys of an object are strings: `parseKey`
 * makes them what they are.
 */
export function mapEntries<K, V>(
  init: MapInit<K, V> | undefined,
  parseKey?: (key: string) => K,
): ReadonlyMap<K, V> {
  if (init instanceof Map) return init;
  return init === undefined ? noEntries : mapOf(init, parseKey);
}

function mapOf<K, V>(init: MapInit<K, V>, parseKey?: (key: string) => K): ReadonlyMap<K, V> {
  if (Symbol.iterator in init) return new Map(init as Iterable<readonly [K, V]>);
  const entries = Object.entries(init) as [string, V][];
  if (parseKey === undefined) return new Map(entries as unknown as [K, V][]);
  return new Map(entries.map(([key, value]) => [parseKey(key), value]));
}

/** For generated code: a map made from what stands for one, keys and values converted. */
export function createMap<K, V, W = V>(
  init: MapInit<K, V> | undefined,
  parseKey?: (key: string) => K,
  convert?: (value: V) => W,
): Map<K, W> {
  const map = new Map<K, W>();
  if (init === undefined) return map;
  if (init instanceof Map || Symbol.iterator in init) {
    for (const [key, value] of init as Iterable<readonly [K, V]>) map.set(key, put(value, convert));
  } else {
    for (const key of Object.keys(init)) {
      const value = (init as Readonly<Record<string, V>>)[key]!;
      map.set(parseKey ? parseKey(key) : (key as K), put(value, convert));
    }
  }
  return map;
}

function put<V, W>(value: V, convert: ((value: V) => W) | undefined): W {
  return convert ? convert(value) : (value as unknown as W);
}

/** For generated code: a list made from what stands for one, elements converted. */
export function createList<V, W = V>(init: ArrayLike<V> | undefined, convert?: (value: V) => W): W[] {
  if (init === undefined) return [];
  if (convert === undefined) return (Array.isArray(init) ? init.slice() : Array.from(init)) as unknown as W[];
  const list: W[] = [];
  for (let i = 0; i < init.length; i++) list.push(convert(init[i]!));
  return list;
}

/** As `createList`, of 64-bit integers; mostly they are bigints already. */
export function createBigintList(init: ArrayLike<Int64Input> | undefined): bigint[] {
  const list = createList<Int64Input>(init);
  for (let i = 0; i < list.length; i++) {
    const value = list[i]!;
    if (typeof value !== "bigint") list[i] = int64ToBigint(value);
  }
  return list as bigint[];
}

/** The key of an object that stands for a map with `bool` keys. */
export function parseBool(key: string): boolean {
  return key === "true";
}
