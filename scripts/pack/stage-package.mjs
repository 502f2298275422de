import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { copyDeclarations } from "./declarations.mjs";
import { entryPoints, sourceOf } from "./entry-points.mjs";
import { copyLicences } from "./licences.mjs";
import { packedManifest } from "./packed-manifest.mjs";

/** Lays out a package as it is shipped. `folder` has been built. */
export async function stagePackage(folder, licence, staged) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  const loaded = (manifest.sideEffects || []).map((path) => sourceOf(folder, join(folder, path)));
  const taken = manifest.bundled ?? [];
  const effective = await bundle(folder, entryPoints(folder, manifest), loaded, taken, staged);
  copyLicences(taken, staged);
  const declarations = Object.values(manifest.exports).flatMap(({ types }) =>
    types === undefined ? [] : [types],
  );
  copyDeclarations(
    join(folder, "dist"),
    declarations.map((path) => join(folder, path)),
    join(staged, "dist"),
  );
  const packed = packedManifest(manifest, effective);
  for (const path of packed.files) {
    if (path !== "dist") cpSync(join(folder, path), join(staged, path), { recursive: true });
  }
  cpSync(join(folder, "README.md"), join(staged, "README.md"));
  cpSync(licence, join(staged, "LICENSE"));
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(packed, undefined, 2)}\n`);
}
