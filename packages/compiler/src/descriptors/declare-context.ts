import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { SymbolTable } from "../linker/symbol-table.ts";

/** What declaring needs at every level. */
export interface DeclareContext {
  readonly file: LinkedFile;
  readonly table: SymbolTable;
  readonly sink: DiagnosticSink;
}
