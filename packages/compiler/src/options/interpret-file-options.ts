import { resolveFeatures } from "../features/resolve-features.ts";
import { forEachDeclaration } from "../linker/declarations.ts";
import { type DeclaredSymbol, OptionsTarget, type Scope } from "../linker/symbols.ts";
import { checkRequired } from "./check-required.ts";
import { interpretOption } from "./interpret-option.ts";
import type { OptionsContext } from "./options-context.ts";

/**
 * Interprets every option of a file. Built-in options come first, everywhere, because features decide how
 * custom options of the same file are encoded.
 */
export function interpretFileOptions(context: OptionsContext): void {
  const { file } = context;
  const targets: OptionsTarget[] = [];
  if (file.optionNodes !== undefined) {
    file.target = new OptionsTarget("file", file.optionNodes, file.package, context.schema.message("file"));
    targets.push(file.target);
  }
  forEachDeclaration(file, (symbol) => {
    if (symbol.optionNodes === undefined) return;
    symbol.target = new OptionsTarget(
      symbol.kind,
      symbol.optionNodes,
      optionScope(symbol),
      context.schema.message(symbol.kind),
    );
    targets.push(symbol.target);
  });
  for (const target of targets) interpret(context, target, false);
  resolveFeatures(file);
  for (const target of targets) {
    interpret(context, target, true);
    checkParts(context, target);
  }
}

/** A message that was set part by part needs its required fields as one in braces does. */
function checkParts(context: OptionsContext, target: OptionsTarget): void {
  const node = target.nodes.findLast(({ name }) => name.length > 1);
  if (node === undefined || context.sink.hasErrorIn(context.file.source, node.start, node.end)) return;
  checkRequired(context, target.value, node);
}

function interpret(context: OptionsContext, target: OptionsTarget, custom: boolean): void {
  for (const [index, node] of target.nodes.entries()) {
    if (node.name[0]!.extension === custom) interpretOption(context, target, index);
  }
}

/** The scope in which the options of a declaration look for extensions: the one the declaration stands in. */
function optionScope(owner: DeclaredSymbol): Scope {
  return owner.kind === "extension range" ? owner.parent.parent : owner.parent;
}
