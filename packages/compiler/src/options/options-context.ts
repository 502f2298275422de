import type { DiagnosticExtras, DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { SymbolTable } from "../linker/symbol-table.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { OptionsSchema } from "./options-schema.ts";

/** What interpreting the options of one file needs. */
export class OptionsContext {
  readonly file: LinkedFile;
  readonly table: SymbolTable;
  readonly sink: DiagnosticSink;
  readonly #findSchema: () => OptionsSchema;
  #schema: OptionsSchema | undefined;

  constructor(file: LinkedFile, table: SymbolTable, sink: DiagnosticSink, findSchema: () => OptionsSchema) {
    this.file = file;
    this.table = table;
    this.sink = sink;
    this.#findSchema = findSchema;
  }

  /** Found when the first option asks for it: a file without options should not pay for knowing them all. */
  get schema(): OptionsSchema {
    return (this.#schema ??= this.#findSchema());
  }

  fault(node: SyntaxNode, code: string, message: string, extras?: DiagnosticExtras): void {
    this.sink.error(this.file.source, node.start, node.end, code, message, extras);
  }
}
