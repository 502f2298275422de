import type { LinkedFile } from "../linker/linked-file.ts";
import type { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

/** Number of `debug_redact` in `EnumValueOptions`. */
const DEBUG_REDACT = 3;

/**
 * What is imported for its options only is not there at run time, where an option that marks fields to be
 * redacted would be needed.
 */
export function checkOptionImports(context: CheckContext): void {
  for (const { node, file } of context.file.imports) {
    if (node.modifier !== "option") continue;
    const marker = redactingOption(file);
    if (marker === undefined) continue;
    const message = `\`${file.source.name}\` declares \`${marker.fullName}\`, which is marked \`debug_redact\``;
    context.error(node.path, "option-import-redact", message, { hint: "write `import` without `option`" });
  }
}

function redactingOption(file: LinkedFile): FieldSymbol | undefined {
  const seen = new Map<MessageSymbol, boolean>();
  return extensionsOf(file).find((extension) => redacts(extension, seen));
}

function extensionsOf(file: LinkedFile): FieldSymbol[] {
  const nested = (message: MessageSymbol): FieldSymbol[] => [
    ...message.extensions,
    ...message.messages.flatMap(nested),
  ];
  return [...file.extensions, ...file.messages.flatMap(nested)];
}

function redacts(field: FieldSymbol, seen: Map<MessageSymbol, boolean>): boolean {
  if (field.enum?.values.some((value) => value.target?.value.isTrue(DEBUG_REDACT)) === true) return true;
  const { message } = field;
  if (message === undefined) return false;
  const known = seen.get(message);
  if (known !== undefined) return known;
  seen.set(message, false);
  const found = message.fields.some((inner) => redacts(inner, seen));
  seen.set(message, found);
  return found;
}
