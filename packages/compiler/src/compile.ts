import { CompilerRun, purposeOf } from "./compiler-run.ts";
import type { FileDescriptorProto } from "./descriptors/descriptor-types.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { preload, type ReadFile } from "./linker/preload.ts";
import { DiskLoader } from "./source/disk-loader.ts";
import { importNameOf } from "./source/import-name.ts";
import { MapLoader } from "./source/map-loader.ts";
import type { SourceLoader } from "./source/source-loader.ts";

export interface CompileOptions {
  /** Keep positions and comments in `sourceCodeInfo`; default false. */
  readonly includeSourceInfo?: boolean | undefined;
}

export interface CompileFilesOptions extends CompileOptions {
  /** Folders that imports are relative to, searched in order. */
  readonly roots: readonly string[];
  /** Reads files from somewhere else, by the name they are imported by; then `roots` is not looked at. */
  readonly readFile?: ReadFile | undefined;
}

export interface CompileResult {
  /** Every file that was asked for and every file it imports, imports before importers. */
  readonly files: FileDescriptorProto[];
  /** The names that were asked for, as imports would write them. */
  readonly requested: string[];
  /** In source order. Descriptors are complete when none is an error. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Compiles files below `roots`, named as imports would name them or by their path. A bad schema never throws: it gives diagnostics.
 */
export async function compile(
  files: readonly string[],
  options: CompileFilesOptions,
): Promise<CompileResult> {
  if (options.readFile !== undefined) {
    return runOnce(new MapLoader(await preload(files, options.readFile)), files, options);
  }
  const names = files.map((file) => importNameOf(file, options.roots));
  return runOnce(new DiskLoader(options.roots), names, options);
}

/** Compiles files held in memory, by import path. A bad schema never throws: it gives diagnostics. */
export function compileSources(
  sources: ReadonlyMap<string, string | Uint8Array>,
  files: readonly string[],
  options: CompileOptions = {},
): CompileResult {
  return runOnce(new MapLoader(sources), files, options);
}

function runOnce(loader: SourceLoader, names: readonly string[], options: CompileOptions): CompileResult {
  const run = new CompilerRun(loader, purposeOf(options.includeSourceInfo));
  const asked = run.compile(names);
  return {
    files: run.filesOf(asked).map((file) => file.proto),
    requested: asked.map((file) => file.source.name),
    diagnostics: run.diagnostics(asked),
  };
}
