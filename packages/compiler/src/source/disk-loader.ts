import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundledNames, bundledSource } from "./bundled.ts";
import { bytesToText, encodeUtf8 } from "./decode-utf8.ts";
import { importNameFault } from "./import-name.ts";
import { listProtoFiles } from "./list-proto-files.ts";
import { SourceFile } from "./source-file.ts";
import type { LoadFailure, SourceLoader } from "./source-loader.ts";

/** Strings cannot be longer than this in any engine that Node runs on. */
const MAX_FILE_BYTES = 2 ** 29 - 25;

/** Files below one of several folders, first match first; the bundled ones stand behind them. */
export class DiskLoader implements SourceLoader {
  readonly #roots: readonly string[];

  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  load(name: string): SourceFile | LoadFailure | undefined {
    const fault = importNameFault(name);
    if (fault !== undefined) return { reason: fault };
    for (const root of this.#roots) {
      const path = join(root, name);
      try {
        const bytes = readFileSync(path);
        if (bytes.length > MAX_FILE_BYTES) return { reason: "the file is too large" };
        return new SourceFile(name, path, bytesToText(bytes));
      } catch (error) {
        const failure = failureOf(error);
        if (failure !== undefined) return failure;
      }
    }
    const bundled = bundledSource(name);
    return bundled === undefined ? undefined : new SourceFile(name, name, encodeUtf8(bundled));
  }

  /** Changes when the file of that name does; undefined when it is bundled or not there. */
  stamp(name: string): string | undefined {
    for (const root of this.#roots) {
      const path = join(root, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats !== undefined) return `${path} ${stats.mtimeMs} ${stats.size}`;
    }
    return undefined;
  }

  known(): Iterable<string> {
    return [...this.#roots.flatMap((root) => listProtoFiles(root)), ...bundledNames()];
  }
}

function failureOf(error: unknown): LoadFailure | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return undefined;
    case "EISDIR":
      return { reason: "it is a directory" };
    case "EACCES":
    case "EPERM":
      return { reason: "permission denied" };
    default:
      return { reason: message };
  }
}
