import { forEachDeclaration } from "../linker/declarations.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { OptionsTarget } from "../linker/symbols.ts";
import type { OptionOutcome } from "../source-info/location-builder.ts";
import type { OptionNode } from "../syntax/nodes.ts";

/** Gathers what source info needs to know of a file's options. */
export function optionOutcome(file: LinkedFile, stripped: OptionOutcome["stripped"]): OptionOutcome {
  const paths = new Map<OptionNode, readonly number[]>();
  const targets = new Map<OptionNode, OptionsTarget>();
  const gather = (target: OptionsTarget): void => {
    for (const [index, node] of target.nodes.entries()) {
      const path = target.paths[index]!;
      if (path.length > 0) paths.set(node, path);
      targets.set(node, target);
    }
  };
  if (file.target !== undefined) gather(file.target);
  forEachDeclaration(file, (symbol) => {
    if (symbol.target !== undefined) gather(symbol.target);
  });
  return { paths, targets, stripped };
}
