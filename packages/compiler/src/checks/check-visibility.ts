import { VISIBILITY } from "../features/feature-set.ts";
import { typeNode } from "../linker/resolve-field.ts";
import { declaredHere } from "../linker/symbol-table.ts";
import type { EnumSymbol, FieldSymbol, MessageSymbol, MethodSymbol } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";
import { MAX_FIELD_NUMBER } from "./next-number.ts";

const LOCAL = 1;
const EXPORT = 2;

/** Whether files other than its own may use a type. */
function isExported(symbol: MessageSymbol | EnumSymbol): boolean {
  const { visibility } = symbol.proto;
  if (visibility === LOCAL || visibility === EXPORT) return visibility === EXPORT;
  const setting = symbol.features.defaultSymbolVisibility;
  if (setting === VISIBILITY.exportTopLevel) return symbol.parent.kind === "package";
  return setting === VISIBILITY.exportAll;
}

function checkUse(
  context: CheckContext,
  symbol: MessageSymbol | EnumSymbol | undefined,
  node: SyntaxNode,
): void {
  if (symbol === undefined || symbol.file === context.file || isExported(symbol)) return;
  const said =
    symbol.proto.visibility === LOCAL
      ? "is declared `local`"
      : "is local by its file's `default_symbol_visibility`";
  context.error(node, "not-exported", `\`${symbol.fullName}\` ${said} and cannot be used outside its file`, {
    notes: [declaredHere(symbol)],
  });
}

export function checkFieldVisibility(context: CheckContext, field: FieldSymbol): void {
  checkUse(context, field.message ?? field.enum, typeNode(field));
  if (field.isExtension) checkUse(context, field.containing, field.extendNode!.extendee);
}

export function checkMethodVisibility(context: CheckContext, method: MethodSymbol): void {
  checkUse(context, method.input, method.node.input);
  checkUse(context, method.output, method.node.output);
}

/** Under strict visibility nothing nested is exported, but for an enum in a message that is only its namespace. */
export function checkStrictVisibility(context: CheckContext, symbol: MessageSymbol | EnumSymbol): void {
  if (symbol.parent.kind !== "message" || symbol.proto.visibility !== EXPORT) return;
  if (symbol.features.defaultSymbolVisibility !== VISIBILITY.strict) return;
  if (symbol.kind === "enum" && isNamespace(symbol.parent)) return;
  context.error(
    symbol.nameNode,
    "export-nested",
    `\`${symbol.name}\` is nested and cannot be exported under strict visibility`,
    {
      hint: "move it to the top level",
    },
  );
}

function isNamespace(message: MessageSymbol): boolean {
  if (message.parent.kind === "message" || isExported(message)) return false;
  const [range, another] = message.proto.reservedRange;
  return another === undefined && range?.start === 1 && range.end === MAX_FIELD_NUMBER + 1;
}
