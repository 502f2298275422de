import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { LinkedFile } from "./linked-file.ts";
import type { SymbolTable } from "./symbol-table.ts";
import type { DeclaringFile } from "./symbols.ts";

/** What resolving the names of one file needs. */
export interface ResolveContext {
  readonly file: LinkedFile;
  readonly table: SymbolTable;
  readonly sink: DiagnosticSink;
}

/** Notes that the file needs the import that brought a symbol's file. */
export function markUsed(file: LinkedFile, owner: DeclaringFile): void {
  if (owner === file) return;
  file.markUsed(owner);
}
