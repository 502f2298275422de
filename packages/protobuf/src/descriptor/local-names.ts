/** Names every object has already; a field that reads them by accident would find a function. */
const objectNames: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toJSON",
  "toLocaleString",
  "toString",
  "valueOf",
  "then",
]);

/** `user_id` → `userId`: the rule of ProtoJSON for names, which everything in TypeScript follows. */
export function camelCase(name: string): string {
  return name.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
}

/**
 * The property of a field or oneof. A name every object has gets a `$` behind it, a digit a `_` before it; nothing but
 * underscores stays what it is.
 */
export function propertyName(name: string): string {
  const camel = camelCase(name) || name;
  if (objectNames.has(camel)) return `${camel}$`;
  return /^[0-9]/.test(camel) ? `_${camel}` : camel;
}

/** The method of a service: `SayHello` → `sayHello`. */
export function methodName(name: string): string {
  const property = propertyName(name);
  return property.charAt(0).toLowerCase() + property.slice(1);
}

/**
 * The properties of an enum: its values' names without the enum's own name before them, where all of them have it:
 * `USER_STATUS_ACTIVE` of `UserStatus` → `ACTIVE`.
 */
export function enumValueNames(enumName: string, names: readonly string[]): string[] {
  const prefix = `${enumName.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4").toUpperCase()}_`;
  const stripped = names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : ""));
  const distinct = new Set(stripped).size === new Set(names).size;
  const properties = distinct && stripped.every((name) => /^[A-Za-z_]/.test(name)) ? stripped : names;
  // In an object literal, this would be its prototype.
  return properties.map((name) => (name === "__proto__" ? "__proto__$" : name));
}
