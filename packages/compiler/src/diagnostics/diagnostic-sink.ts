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
  readonly #perFile = new Map<SourceFile, SourceDiagnostic[]>();
  /** Files that had too many faults to keep. */
  readonly #full = new Set<SourceFile>();

  error(
    source: SourceFile,
    start: number,
    end: number,
    code: string,
    message: string,
    extras?: DiagnosticExtras,
  ): void {
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
    let own = this.#perFile.get(source);
    if (own === undefined) this.#perFile.set(source, (own = []));
    if (own.length >= MAX_PER_FILE) {
      this.#full.add(source);
      return;
    }
    const notes = extras?.notes ?? [];
    const diagnostic = new SourceDiagnostic(
      severity,
      source,
      { start, end },
      code,
      message,
      extras?.hint,
      notes,
    );
    own.push(diagnostic);
  }

  has(source: SourceFile): boolean {
    return this.#perFile.has(source);
  }

  forget(source: SourceFile): void {
    this.#perFile.delete(source);
    this.#full.delete(source);
  }

  hasErrors(source: SourceFile): boolean {
    return this.#perFile.get(source)?.some(({ severity }) => severity === "error") === true;
  }

  /** Whether an error touches the span: what follows from it need not be said. Always true for a full file. */
  hasErrorIn(source: SourceFile, start: number, end: number): boolean {
    const own = this.#perFile.get(source);
    if (own === undefined) return false;
    if (this.#full.has(source)) return true;
    return own.some(({ severity, span }) => severity === "error" && span.start < end && span.end > start);
  }

  /** In source order: faults of no file first, then files as `order` has them, their faults by offset. */
  sorted(order: ReadonlyMap<SourceFile, number>): SourceDiagnostic[] {
    const placed = (source: SourceFile): number => order.get(source) ?? -1;
    const files = [...this.#perFile].sort(([a], [b]) => placed(a) - placed(b));
    return files.flatMap(([source, own]) => {
      const inOrder = own.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return this.#full.has(source) ? [...inOrder, tooMany(source, inOrder.at(-1)!)] : inOrder;
    });
  }
}

function tooMany(source: SourceFile, { severity, span }: SourceDiagnostic): SourceDiagnostic {
  const message = `the file has more faults than the ${MAX_PER_FILE} that are shown`;
  return new SourceDiagnostic(severity, source, span, "too-many", message, undefined, []);
}
