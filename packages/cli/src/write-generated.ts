import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

export interface OutputFile {
  /** Relative to the output directory, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** The files under `directory` that are missing or differ from what they should hold. */
export function staleFiles(directory: string, files: readonly OutputFile[]): OutputFile[] {
  return files.filter(({ path, content }) => readIfThere(join(directory, path)) !== content);
}

/** Writes the files that differ and leaves the others untouched, so that builds after it stay incremental. */
export function writeStaleFiles(directory: string, files: readonly OutputFile[]): OutputFile[] {
  const stale = staleFiles(directory, files);
  for (const { path, content } of stale) {
    const target = join(directory, path);
    makeFolder(dirname(target));
    writeFileSync(target, content);
  }
  return stale;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
