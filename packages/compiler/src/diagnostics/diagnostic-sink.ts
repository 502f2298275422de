import type { SourceFile } from "../source/source-file.ts";
import type { Severity } from "./diagnostic.ts";
import type { NoteAt } from "./place.ts";
import { SourceDiagnostic } from "./source-diagnostic.ts";

export interface DiagnosticExtras {
  readonly hint?: string | undefined;
  readonly notes?: readonly NoteAt[] | undefined;
}

/** One file full of garbage should not fill the terminal, or the memory. */
const MAX_PER_FILE = 1000;

/** Collects the faults of a run; the stages report here and go on. */
export class DiagnosticSink {
  readonly diagnostics: SourceDiagnostic[] = [];
  readonly #faulty = new Set<SourceFile>();
  #perFile = new Map<SourceFile, number>();

  error(
    source: SourceFile,
    start: number,
    end: number,
    code: string,
    message: string,
    extras?: DiagnosticExtras,
  ): void {
    this.#faulty.add(source);
    this.#add("error", source, start, end, code, message, extras);
  }

  warning(
    source: SourceFile,
    start: number,
    end: number,
    code: string,
    message: string,
    extras?: DiagnosticExtras,
  ): void {
    this.#add("warning", source, start, end, code, message, extras);
  }

  #add(
    severity: Severity,
    source: SourceFile,
    start: number,
    end: number,
    code: string,
    message: string,
    extras: DiagnosticExtras | undefined,
  ): void {
    const count = (this.#perFile.get(source) ?? 0) + 1;
    this.#perFile.set(source, count);
    if (count > MAX_PER_FILE) return;
    this.diagnostics.push(
      new SourceDiagnostic(
        severity,
        source,
        { start, end },
        code,
        message,
        extras?.hint,
        extras?.notes ?? [],
      ),
    );
  }

  hasErrors(source: SourceFile): boolean {
    return this.#faulty.has(source);
  }

  /** In source order: files as they were first met, faults by offset. */
  sorted(order: ReadonlyMap<SourceFile, number>): SourceDiagnostic[] {
    return this.diagnostics.toSorted(
      (a, b) =>
        (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end,
    );
  }
}
