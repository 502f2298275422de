import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The files in a folder and its folders whose names end so. */
export function filesBelow(folder, extension) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();
}
