export type Severity = "error" | "warning";

/** Byte offsets into a file; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Another place that explains a diagnostic, such as the first of two declarations. */
export interface DiagnosticNote {
  readonly message: string;
  readonly file: string;
  readonly span: Span;
  /** One-based. */
  readonly line: number;
  /** One-based, in characters. */
  readonly column: number;
}

/** One fault of a schema. Plain data, but for `format`. */
export interface Diagnostic {
  /** Stable and machine-readable, such as `unknown-type`. */
  readonly code: string;
  readonly severity: Severity;
  /** The path as shown to people. */
  readonly file: string;
  readonly span: Span;
  /** One-based. */
  readonly line: number;
  /** One-based, in characters. */
  readonly column: number;
  readonly message: string;
  readonly notes: readonly DiagnosticNote[];
  readonly hint: string | undefined;
  /** The fault as text for a terminal: place, message, the line with a caret, hint and notes. */
  format(options?: FormatOptions): string;
}

export interface FormatOptions {
  /** ANSI colours; default false. */
  readonly color?: boolean | undefined;
}
