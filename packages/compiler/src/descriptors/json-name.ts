const cache = new Map<string, string>();
const MAX_CACHED = 1 << 16;

/** The JSON name a field has by default: lowerCamelCase of its name (ProtoJSON §Field Names). */
export function jsonNameOf(name: string): string {
  if (!name.includes("_")) return name;
  let json = cache.get(name);
  if (json !== undefined) return json;
  json = "";
  let upper = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === 0x5f) upper = true;
    else {
      json += upper && code >= 0x61 && code <= 0x7a ? String.fromCharCode(code - 32) : name.charAt(at);
      upper = false;
    }
  }
  if (cache.size < MAX_CACHED) cache.set(name, json);
  return json;
}

/** The name of the message that holds one entry of a map field: `my_map` gives `MyMapEntry`. */
export function mapEntryName(field: string): string {
  let name = "";
  let upper = true;
  for (let at = 0; at < field.length; at++) {
    const code = field.charCodeAt(at);
    if (code === 0x5f) upper = true;
    else {
      name += upper && code >= 0x61 && code <= 0x7a ? String.fromCharCode(code - 32) : field.charAt(at);
      upper = false;
    }
  }
  return `${name}Entry`;
}
