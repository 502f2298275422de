import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as esbuild from "esbuild";
import { root } from "../ensure-installed.mjs";
import { withBundledNames } from "./entry-points.mjs";
import { filesBelow } from "./files-below.mjs";

/**
 * Bundles the entry points of a package into `dist` of `staged`. Code that two of them use goes into a chunk that both
 * load, so that a class is the same class wherever it comes from. Other packages stay imports, but for `taken`: the package
 * takes them into itself.
 *
 * The code is not minified: it is what a stack trace and a debugger show.
 *
 * @param entries what the entry points are called, by source file
 * @param effective the source files that do something when they are merely loaded
 * @returns the bundled files that do
 */
export async function bundle(folder, entries, effective, taken, staged) {
  const inPackage = (file) => relative(folder, file);
  copySources(folder, entries, staged);
  // The bundler asks the package.json above a source whether it may be dropped when nothing of it is used.
  const sideEffects = effective.map((file) => `./${inPackage(file)}`);
  writeFileSync(join(staged, "package.json"), JSON.stringify({ type: "module", sideEffects }));
  const { metafile } = await esbuild.build({
    absWorkingDir: staged,
    entryPoints: Object.fromEntries([...entries].map(([source, name]) => [name, inPackage(source)])),
    outdir: "dist",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: ["es2022", "node20"],
    plugins: [importsButFor(taken)],
    banner: taken.length === 0 ? {} : { js: requireOfBundle },
    sourcemap: "linked",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    tsconfigRaw: { compilerOptions: { target: "ES2022", verbatimModuleSyntax: true } },
  });
  rmSync(join(staged, "src"), { recursive: true });
  const sources = new Set(effective.map(inPackage).map((path) => resolve(staged, path)));
  return Object.entries(metafile.outputs)
    .filter(([, { inputs, entryPoint }]) =>
      // What an entry point does may have gone into a chunk, but it is the entry point that others load.
      [entryPoint, ...Object.keys(inputs)].some((path) => path && sources.has(resolve(staged, path))),
    )
    .map(([path]) => path);
}

/** What is written for CommonJS asks for Node's own modules by `require`, which ES modules have not. */
const requireOfBundle =
  'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);';

/** Leaves packages to be imported, but for some and what those import in turn. */
function importsButFor(taken) {
  return {
    name: "imports-but-for",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, resolveDir, kind, pluginData }) => {
        if (kind === "entry-point" || pluginData === "resolving") return undefined;
        if (path.startsWith("node:") || !taken.includes(packageOf(path))) return { path, external: true };
        // Where the packages are laid out there are none to be found.
        const from = resolveDir.startsWith(root) && resolveDir.includes("node_modules") ? resolveDir : root;
        return build.resolve(path, { kind, resolveDir: from, pluginData: "resolving" });
      });
    },
  };
}

function packageOf(specifier) {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function copySources(folder, entries, staged) {
  for (const file of filesBelow(join(folder, "src"), ".ts")) {
    if (file.endsWith(".test.ts")) continue;
    const copy = join(staged, relative(folder, file));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, withBundledNames(folder, file, entries));
  }
}
