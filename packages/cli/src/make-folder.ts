import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are missing. `mkdirSync` with `recursive` never returns where a folder is
 * there but takes no others and answers that with ENOENT, as `/proc` does.
 *
 * @throws the system's error when a folder cannot be made, or what is there is none
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  mkdirSync(path);
}
