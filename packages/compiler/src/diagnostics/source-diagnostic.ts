import type { SourceFile } from "../source/source-file.ts";
import type { Diagnostic, DiagnosticNote, FormatOptions, Severity, Span } from "./diagnostic.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";
import { columnOf, type NoteAt } from "./place.ts";

/** A diagnostic that still knows its source, so that lines and columns are computed only when somebody asks. */
export class SourceDiagnostic implements Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly source: SourceFile;
  readonly span: Span;
  readonly message: string;
  readonly hint: string | undefined;
  readonly noteSources: readonly NoteAt[];

  constructor(
    severity: Severity,
    source: SourceFile,
    span: Span,
    code: string,
    message: string,
    hint: string | undefined,
    notes: readonly NoteAt[],
  ) {
    this.severity = severity;
    this.source = source;
    this.span = span;
    this.code = code;
    this.message = message;
    this.hint = hint;
    this.noteSources = notes;
  }

  get file(): string {
    return this.source.displayPath;
  }

  get line(): number {
    return this.source.lineAt(this.span.start) + 1;
  }

  get column(): number {
    return columnOf(this.source, this.span.start);
  }

  get notes(): readonly DiagnosticNote[] {
    return this.noteSources.map(({ source, start, end, message }) => ({
      message,
      file: source.displayPath,
      span: { start, end },
      line: source.lineAt(start) + 1,
      column: columnOf(source, start),
    }));
  }

  format(options?: FormatOptions): string {
    return formatDiagnostic(this, options?.color === true);
  }
}
