/** What a map field can be made from: a Map, an object, or entries. */
export type MapInit<K, V> =
  | ReadonlyMap<K, V>
  | Iterable<readonly [K, V]>
  | (K extends string | number ? { readonly [key in K]: V } : { readonly [key: string]: V });

/** The entries of what stands for a map. The keys of an object are strings: `parseKey` makes them what they are. */
export function mapEntries<K, V>(
  init: MapInit<K, V> | undefined,
  parseKey?: (key: string) => K,
): Iterable<readonly [K, V]> {
  if (init === undefined) return [];
  if (Symbol.iterator in init) return init as Iterable<readonly [K, V]>;
  const entries = Object.entries(init) as [string, V][];
  return (parseKey ? entries.map(([key, value]) => [parseKey(key), value]) : entries) as Iterable<
    readonly [K, V]
  >;
}

/** For generated code: a map of converted values. */
export function createMap<K, V, W>(entries: Iterable<readonly [K, V]>, convert: (value: V) => W): Map<K, W> {
  const map = new Map<K, W>();
  for (const [key, value] of entries) map.set(key, convert(value));
  return map;
}

/** The key of an object that stands for a map with `bool` keys. */
export function parseBool(key: string): boolean {
  return key === "true";
}
