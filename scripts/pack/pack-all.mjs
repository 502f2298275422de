import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "../ensure-installed.mjs";
import { stagePackage } from "./stage-package.mjs";

/** Lays out every package in `output/packages` and makes a tarball of each in `output`. All have been built. */
export async function packAll(output) {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const staged = [];
  for (const name of readdirSync(join(root, "packages"))) {
    const folder = join(root, "packages", name);
    if (!existsSync(join(folder, "package.json"))) continue;
    staged.push(join(output, "packages", name));
    await stagePackage(folder, join(root, "LICENSE"), staged.at(-1));
  }
  npm("pack", "--silent", "--ignore-scripts", "--pack-destination", output, ...staged);
}
