import type { DiagnosticExtras, DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { NoteAt } from "../diagnostics/place.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { SymbolTable } from "../linker/symbol-table.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";

/** What every check of a linked file reports through. */
export class CheckContext {
  readonly file: LinkedFile;
  readonly table: SymbolTable;
  readonly sink: DiagnosticSink;
  /** Whether the file was asked for, and not only imported: some rules are left to those who can mend them. */
  readonly isAsked: boolean;

  constructor(file: LinkedFile, table: SymbolTable, sink: DiagnosticSink, isAsked: boolean) {
    this.file = file;
    this.table = table;
    this.sink = sink;
    this.isAsked = isAsked;
  }

  error(node: SyntaxNode, code: string, message: string, extras?: DiagnosticExtras): void {
    this.sink.error(this.file.source, node.start, node.end, code, message, extras);
  }

  warning(node: SyntaxNode, code: string, message: string, extras?: DiagnosticExtras): void {
    this.sink.warning(this.file.source, node.start, node.end, code, message, extras);
  }

  /** Whether something inside the node is already known to be wrong. */
  isFaulty(node: SyntaxNode): boolean {
    return this.sink.hasErrorIn(this.file.source, node.start, node.end);
  }

  note(node: SyntaxNode, message: string): NoteAt {
    return { source: this.file.source, start: node.start, end: node.end, message };
  }
}
