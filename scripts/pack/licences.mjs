import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../ensure-installed.mjs";

/** Puts the licence of each package that was taken into another beside the code: what others wrote asks for that. */
export function copyLicences(taken, staged) {
  for (const name of taken.filter((one) => !one.startsWith("@weft/"))) {
    const folder = join(root, "node_modules", name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new RangeError(`${name} comes without a licence`);
    cpSync(join(folder, licence), join(staged, "dist", `LICENSE.${name.replaceAll("/", "-")}`));
  }
}
