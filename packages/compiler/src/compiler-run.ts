import { CheckContext } from "./checks/check-context.ts";
import { checkFile } from "./checks/check-file.ts";
import { checkUnusedImports } from "./checks/check-imports.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { DiagnosticSink } from "./diagnostics/diagnostic-sink.ts";
import { releaseSyntax } from "./linker/declarations.ts";
import { dependentsOf, filesInOrder, sourcesInOrder } from "./linker/file-order.ts";
import { ImportGraph } from "./linker/import-graph.ts";
import type { LinkedFile } from "./linker/linked-file.ts";
import { resolveFile } from "./linker/resolve-file.ts";
import { SymbolTable } from "./linker/symbol-table.ts";
import { markVisible } from "./linker/visibility.ts";
import { builtinOptions, DESCRIPTOR_PROTO } from "./options/builtin-options.ts";
import { interpretFileOptions } from "./options/interpret-file-options.ts";
import { optionOutcome } from "./options/option-outcome.ts";
import { OptionsContext } from "./options/options-context.ts";
import { OptionsSchema } from "./options/options-schema.ts";
import { writeOptions } from "./options/write-options.ts";
import { MapLoader } from "./source/map-loader.ts";
import type { SourceLoader } from "./source/source-loader.ts";
import { sourceInfoOf } from "./source-info/walk-file.ts";

/** What a run is for: `schema` stops once options are interpreted, which is all that other options need. */
export type RunPurpose = "descriptors" | "descriptors and source info" | "schema";

export function purposeOf(includeSourceInfo: boolean | undefined): RunPurpose {
  return includeSourceInfo === true ? "descriptors and source info" : "descriptors";
}

/** Leads files through the stages, imports before importers, and keeps what it knows for the next time. */
export class CompilerRun {
  readonly #sink: DiagnosticSink = new DiagnosticSink();
  readonly #table: SymbolTable = new SymbolTable(this.#sink);
  readonly #graph: ImportGraph;
  readonly #purpose: RunPurpose;
  /** Imported files are others' business: only files that were asked for are warned about. */
  #asked: ReadonlySet<string> = new Set();

  constructor(loader: SourceLoader, purpose: RunPurpose) {
    this.#purpose = purpose;
    this.#graph = new ImportGraph(loader, this.#table, this.#sink, (file) => this.#finish(file));
  }

  /** Compiles what is not compiled yet; gives the files asked for that are there. */
  compile(names: readonly string[]): LinkedFile[] {
    this.#asked = new Set(names);
    return names.map((name) => this.#graph.add(name)).filter((file) => file !== undefined);
  }

  /** The files asked for and what they import, imports first. */
  filesOf(asked: readonly LinkedFile[]): LinkedFile[] {
    return filesInOrder(asked);
  }

  diagnostics(asked: readonly LinkedFile[]): Diagnostic[] {
    return this.#sink.sorted(sourcesInOrder(asked));
  }

  /** Every file that was read. */
  get files(): Iterable<LinkedFile> {
    return this.#graph.files;
  }

  /** Forgets files, what depends on them, and every file with a fault, whose cause may be anywhere. */
  forget(changed: ReadonlySet<LinkedFile>): void {
    const all = [...this.#graph.files];
    const faulty = all.filter((file) => this.#sink.has(file.source));
    const stale = dependentsOf(all, new Set([...changed, ...faulty]));
    for (const file of stale) this.#sink.forget(file.source);
    this.#table.forget(stale);
    this.#graph.forget(stale);
  }

  /** The messages of options, as the files of this run declare them or else as the bundled descriptor.proto does. */
  get schema(): OptionsSchema {
    return new OptionsSchema(this.#table, this.#purpose === "schema" ? undefined : builtinSchema);
  }

  #finish(file: LinkedFile): void {
    const sink = this.#sink;
    const table = this.#table;
    const context = new CheckContext(file, table, sink, this.#asked.has(file.source.name));
    markVisible(file);
    resolveFile({ file, table, sink });
    interpretFileOptions(new OptionsContext(file, table, sink, () => this.schema));
    if (this.#purpose === "schema") return;
    checkFile(context);
    file.isSound = !sink.hasErrors(file.source) && file.imports.every((entry) => entry.file.isSound);
    if (file.isSound) this.#complete(file);
    if (context.isAsked && !sink.hasErrors(file.source)) checkUnusedImports(context);
    releaseSyntax(file);
  }

  /** Adds what only makes sense where nothing is wrong: options that a faulty extension shaped could not be read. */
  #complete(file: LinkedFile): void {
    const stripped = writeOptions(file);
    if (this.#purpose === "descriptors and source info") {
      file.proto.sourceCodeInfo = sourceInfoOf(file.syntax!, optionOutcome(file, stripped));
    }
  }
}

let builtin: OptionsSchema | undefined;

/** The options of the descriptor.proto that ships with the package, for files that do not import one. */
function builtinSchema(): OptionsSchema {
  if (builtin === undefined) {
    const run = new CompilerRun(new MapLoader(builtinOptions()), "schema");
    run.compile([DESCRIPTOR_PROTO]);
    builtin = run.schema;
  }
  return builtin;
}
