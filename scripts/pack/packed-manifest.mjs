import { bundledName } from "./entry-points.mjs";

/**
 * The package.json of the package that is shipped, from that of the folder it is built in.
 *
 * @param effective the bundled files that do something when they are merely loaded
 */
export function packedManifest({ exports, files, bundled = [], dependencies = {}, ...manifest }, effective) {
  const imported = Object.entries(dependencies).filter(([name]) => !bundled.includes(name));
  return {
    ...manifest,
    dependencies: imported.length === 0 ? undefined : Object.fromEntries(imported),
    devDependencies: undefined,
    sideEffects: effective.length === 0 ? false : effective.map((path) => `./${path}`),
    files: files.filter((path) => !path.startsWith("!")),
    exports: Object.fromEntries(
      Object.entries(exports).map(([name, target]) => [name, packedTarget(target)]),
    ),
  };
}

function packedTarget(target) {
  if (typeof target === "string") return target;
  return { types: target.types, default: `./dist/${bundledName(target.default)}.js` };
}
