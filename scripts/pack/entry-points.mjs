import { readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { filesBelow } from "./files-below.mjs";

/** Where a module names a file beside itself: a worker's script, loader hooks, its package.json. */
const fileBesideModule = /(?<=\b(?:new URL|register)\(\s*)"(\.{1,2}\/[^"]+)"(?=,\s*import\.meta\.url)/g;

/**
 * What of a package stays a file of its own: what `exports` and `bin` name, and the scripts that workers run. In the
 * bundled `dist` they lie side by side, so that a module finds them whichever bundle it went into.
 *
 * @returns by source file the name in `dist`, without extension
 */
export function entryPoints(folder, manifest) {
  const entries = new Map();
  const add = (compiled, name) => {
    const source = sourceOf(folder, compiled);
    if (!entries.has(source)) entries.set(source, name);
  };
  for (const { default: compiled } of Object.values(manifest.exports)) {
    if (compiled !== undefined) add(join(folder, compiled), bundledName(compiled));
  }
  for (const script of Object.values(manifest.bin ?? {})) {
    const text = readFileSync(join(folder, script), "utf8");
    for (const [, imported] of text.matchAll(/"(\.\.\/dist\/[^"]+)"/g))
      add(join(folder, dirname(script), imported), bundledName(imported));
  }
  for (const file of filesBelow(join(folder, "src"), ".ts")) {
    if (file.endsWith(".test.ts")) continue;
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(fileBesideModule)) {
      const target = targetOf(folder, file, specifier);
      if (target.startsWith(join(folder, "dist") + sep)) add(target, posix.basename(target, ".js"));
    }
  }
  const names = [...entries.values()];
  if (new Set(names).size < names.length)
    throw new RangeError(`${folder}: two entry points have one name: ${names.join(", ")}`);
  return entries;
}

/** `./dist/client/index.js` is bundled as `client`, `./dist/protocol/v1/index.js` as `protocol-v1`. */
export function bundledName(compiled) {
  const path = posix
    .normalize(compiled)
    .replace(/^(\.\.\/)*dist\//, "")
    .replace(/\.js$/, "");
  return path === "index" ? path : path.replace(/\/index$/, "").replaceAll("/", "-");
}

/** The text of a module that names the files beside it as they lie beside the bundled one. */
export function withBundledNames(folder, file, entries) {
  return readFileSync(file, "utf8").replaceAll(fileBesideModule, (_, specifier) => {
    const target = targetOf(folder, file, specifier);
    const entry = entries.get(sourceOf(folder, target));
    const path = entry === undefined ? relative(join(folder, "dist"), target) : `./${entry}.js`;
    return JSON.stringify(path.split(sep).join("/"));
  });
}

/** What a path in a source file means once that file is compiled. */
function targetOf(folder, file, specifier) {
  const compiled = join(folder, "dist", relative(join(folder, "src"), file));
  return resolve(dirname(compiled), specifier);
}

/** What a compiled file was compiled from. */
export function sourceOf(folder, compiled) {
  return join(folder, "src", relative(join(folder, "dist"), compiled)).replace(/\.js$/, ".ts");
}
