import type { CheckContext } from "./check-context.ts";

/** Warns of imports that nothing in the file needs; only where the file has no other fault. */
export function checkUnusedImports(context: CheckContext): void {
  for (const { node, file, used } of context.file.imports) {
    // A file with public imports may be imported for those.
    if (used || node.modifier === "public" || file.exports.length > 1) continue;
    context.warning(node.path, "unused-import", `\`${file.source.name}\` is imported and not used`);
  }
}
