import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Copies the declarations that tsc emitted for the entry points, and those they lead to. */
export function copyDeclarations(from, entries, to) {
  const waiting = entries.map((path) => resolve(from, path));
  const seen = new Set(waiting);
  for (const file of waiting) {
    // Their maps lead to sources that are not in the package.
    const text = readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
    const copy = join(to, relative(from, file));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
    for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport\()\s*"(\.[^"]+)"/g)) {
      const target = resolve(dirname(file), specifier).replace(/\.[tj]s$/, ".d.ts");
      if (!existsSync(target)) throw new RangeError(`${file}: ${specifier} has no declarations`);
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
}
