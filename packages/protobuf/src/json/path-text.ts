/** A path of a FieldMask as JSON has it: `user.display_name` → `user.displayName`; undefined when that cannot be read back. */
export function pathToCamel(path: string): string | undefined {
  if (path === "" || /[A-Z]|_(?![a-z])/.test(path)) return undefined;
  return path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `user.displayName` → `user.display_name`; undefined when there is nothing, or an underscore already. */
export function pathFromCamel(path: string): string | undefined {
  if (path === "" || path.includes("_")) return undefined;
  return path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
