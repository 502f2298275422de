import type { CompileFilesOptions, CompileResult } from "./compile.ts";
import { CompilerRun, purposeOf } from "./compiler-run.ts";
import type { LinkedFile } from "./linker/linked-file.ts";
import { DiskLoader } from "./source/disk-loader.ts";
import { importNameOf } from "./source/import-name.ts";

/**
 * A compiler that stays, for `--watch`: each time it compiles only files that changed on disk, those that import
 * them, and those that had faults. The descriptor of any other file is the same object as before.
 */
export class IncrementalCompiler {
  readonly #roots: readonly string[];
  readonly #loader: DiskLoader;
  readonly #run: CompilerRun;
  /** What each file was on disk when it was read. */
  readonly #stamps = new Map<LinkedFile, string | undefined>();

  constructor(options: CompileFilesOptions) {
    this.#roots = options.roots;
    this.#loader = new DiskLoader(options.roots);
    this.#run = new CompilerRun(this.#loader, purposeOf(options.includeSourceInfo));
  }

  /** Compiles files below the roots, as `compile` does. */
  compile(files: readonly string[]): CompileResult {
    this.#forgetChanged();
    const asked = this.#run.compile(files.map((file) => importNameOf(file, this.#roots)));
    for (const file of this.#run.files) {
      if (!this.#stamps.has(file)) this.#stamps.set(file, this.#loader.stamp(file.source.name));
    }
    return {
      files: this.#run.filesOf(asked).map((file) => file.proto),
      requested: asked.map((file) => file.source.name),
      diagnostics: this.#run.diagnostics(asked),
    };
  }

  #forgetChanged(): void {
    const changed = new Set<LinkedFile>();
    for (const [file, stamp] of this.#stamps) {
      if (this.#loader.stamp(file.source.name) !== stamp) changed.add(file);
    }
    this.#run.forget(changed);
    const kept = new Set(this.#run.files);
    for (const file of this.#stamps.keys()) if (!kept.has(file)) this.#stamps.delete(file);
  }
}
