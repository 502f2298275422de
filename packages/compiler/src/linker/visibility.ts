import type { LinkedFile } from "./linked-file.ts";
import type { AnySymbol, PackageSymbol } from "./symbols.ts";

/**
 * Marks the files and packages that `file` can see: itself, its imports, and what those import publicly. A mark
 * is the file's index, so nothing has to be cleared for the next file.
 */
export function markVisible(file: LinkedFile): void {
  mark(file, file.index);
  for (const { node, file: imported } of file.imports) {
    for (const reached of imported.exports) {
      if (node.modifier === "option") markForOptions(reached, file.index);
      else mark(reached, file.index);
    }
  }
}

function mark(file: LinkedFile, index: number): void {
  file.visibleTo = index;
  markPackage(file.package, index);
}

function markForOptions(file: LinkedFile, index: number): void {
  file.optionsTo = index;
  markPackage(file.package, index);
}

function markPackage(inner: PackageSymbol, index: number): void {
  for (
    let at: PackageSymbol | undefined = inner;
    at !== undefined && at.visibleTo !== index;
    at = at.parent
  ) {
    at.visibleTo = index;
  }
}

/** Whether `file`, whose view was marked last, may use the symbol. */
export function isVisible(symbol: AnySymbol, file: LinkedFile): boolean {
  if (symbol.kind === "package") return symbol.visibleTo === file.index;
  const owner = symbol.file;
  return owner.visibleTo === file.index || (owner.optionsTo === file.index && symbol.kind === "field");
}
