import { CheckContext } from "./checks/check-context.ts";
import { checkFile } from "./checks/check-file.ts";
import { checkUnusedImports } from "./checks/check-imports.ts";
import type { CompileOptions, CompileResult } from "./compile.ts";
import { DiagnosticSink } from "./diagnostics/diagnostic-sink.ts";
import { ImportGraph } from "./linker/import-graph.ts";
import type { LinkedFile } from "./linker/linked-file.ts";
import { resolveFile } from "./linker/resolve-file.ts";
import { SymbolTable } from "./linker/symbol-table.ts";
import { markVisible } from "./linker/visibility.ts";
import { interpretFileOptions } from "./options/interpret-file-options.ts";
import { optionOutcome } from "./options/option-outcome.ts";
import { OptionsContext } from "./options/options-context.ts";
import { OptionsSchema } from "./options/options-schema.ts";
import { writeOptions } from "./options/write-options.ts";
import { MapLoader } from "./source/map-loader.ts";
import type { SourceLoader } from "./source/source-loader.ts";
import { sourceInfoOf } from "./source-info/walk-file.ts";

/** Leads every file through the stages, imports before importers. */
export function runCompiler(
  loader: SourceLoader,
  names: readonly string[],
  options: CompileOptions,
): CompileResult {
  const run = new Run(loader, names, options);
  const requested = names.filter((name) => run.graph.add(name));
  return {
    files: run.files.map((file) => file.proto),
    requested,
    diagnostics: run.sink.sorted(run.graph.met),
  };
}

class Run {
  readonly sink: DiagnosticSink = new DiagnosticSink();
  readonly table: SymbolTable = new SymbolTable(this.sink);
  readonly files: LinkedFile[] = [];
  readonly graph: ImportGraph;
  /** Imported files are others' business: only files that were asked for are warned about. */
  readonly asked: ReadonlySet<string>;
  readonly #options: CompileOptions;

  constructor(loader: SourceLoader, names: readonly string[], options: CompileOptions) {
    this.asked = new Set(names);
    this.#options = options;
    this.graph = new ImportGraph(loader, this.table, this.sink, (file) => this.#finish(file));
  }

  #finish(file: LinkedFile): void {
    const { sink, table } = this;
    const context = new CheckContext(file, table, sink);
    markVisible(file);
    resolveFile({ file, table, sink });
    const schema = OptionsSchema.of(table) ?? builtinSchema();
    interpretFileOptions(new OptionsContext(file, table, sink, schema));
    checkFile(context);
    const stripped = writeOptions(file);
    if (this.#options.includeSourceInfo === true && !sink.hasErrors(file.source)) {
      file.proto.sourceCodeInfo = sourceInfoOf(file.syntax!, optionOutcome(file, stripped));
    }
    if (this.asked.has(file.source.name) && !sink.hasErrors(file.source)) checkUnusedImports(context);
    this.files.push(file);
    file.release();
  }
}

let builtin: OptionsSchema | undefined;

/** The options of the descriptor.proto that ships with the package, for files that do not import one. */
function builtinSchema(): OptionsSchema {
  if (builtin !== undefined) return builtin;
  const run = new Run(new MapLoader(new Map()), [], {});
  run.graph.add("google/protobuf/descriptor.proto");
  builtin = OptionsSchema.of(run.table)!;
  return builtin;
}
