import type { SourceFile } from "../source/source-file.ts";
import type { LinkedFile } from "./linked-file.ts";

/** Files and all they import, each after its imports: the order protoc writes them in. */
export function filesInOrder(asked: readonly LinkedFile[]): LinkedFile[] {
  const ordered: LinkedFile[] = [];
  walk(asked, undefined, (file) => ordered.push(file));
  return ordered;
}

/** The place of each source among those met on the way: importers before what they import. */
export function sourcesInOrder(asked: readonly LinkedFile[]): Map<SourceFile, number> {
  const order = new Map<SourceFile, number>();
  walk(asked, (file) => order.set(file.source, order.size), undefined);
  return order;
}

type Visit = ((file: LinkedFile) => void) | undefined;

/** Depth first, with a stack of its own: a chain of imports may be longer than the engine's allows. */
function walk(asked: readonly LinkedFile[], enter: Visit, leave: Visit): void {
  const seen = new Set<LinkedFile>();
  for (const root of asked) {
    if (seen.has(root)) continue;
    seen.add(root);
    enter?.(root);
    const stack = [{ file: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const imported = top.file.imports[top.next++]?.file;
      if (imported === undefined) {
        stack.pop();
        leave?.(top.file);
      } else if (!seen.has(imported)) {
        seen.add(imported);
        enter?.(imported);
        stack.push({ file: imported, next: 0 });
      }
    }
  }
}

/** The files given and all that import one of them, however indirectly. */
export function dependentsOf(all: readonly LinkedFile[], changed: ReadonlySet<LinkedFile>): Set<LinkedFile> {
  const stale = new Set(changed);
  // Files come after their imports, so one pass finds every dependent.
  for (const file of all) {
    if (!stale.has(file) && file.imports.some((entry) => stale.has(entry.file))) stale.add(file);
  }
  return stale;
}
