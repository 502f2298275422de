import type { SourceFile } from "../source/source-file.ts";
import type { Severity, Span } from "./diagnostic.ts";
import { type NoteAt, placeOf } from "./place.ts";

const RESET = "\x1b[0m";
const BOLD = "\x1b[1m";
const RED = "\x1b[1;31m";
const YELLOW = "\x1b[1;33m";
const BLUE = "\x1b[1;34m";
const MAX_LINE = 160;

/** The parts of a diagnostic that its text is made of. */
export interface Formattable {
  readonly severity: Severity;
  readonly source: SourceFile;
  readonly span: Span;
  readonly message: string;
  readonly hint: string | undefined;
  readonly noteSources: readonly NoteAt[];
}

export function formatDiagnostic(diagnostic: Formattable, color: boolean): string {
  const paint = (code: string, text: string): string => (color ? `${code}${text}${RESET}` : text);
  const { source, span, severity } = diagnostic;
  const tint = severity === "error" ? RED : YELLOW;
  const lines = [
    `${paint(BOLD, `${placeOf(source, span.start)}:`)} ${paint(tint, `${severity}:`)} ${paint(BOLD, diagnostic.message)}`,
    ...excerpt(source, span, tint, paint),
  ];
  const indent = " ".repeat(gutterWidth(source, span));
  if (diagnostic.hint !== undefined) {
    for (const hint of diagnostic.hint.split("\n")) lines.push(`${indent} ${paint(BLUE, "=")} ${hint}`);
  }
  for (const note of diagnostic.noteSources) {
    lines.push(
      `${paint(BOLD, `${placeOf(note.source, note.start)}:`)} ${paint(BLUE, "note:")} ${note.message}`,
    );
    lines.push(...excerpt(note.source, note, BLUE, paint));
  }
  return lines.join("\n");
}

function gutterWidth(source: SourceFile, span: Span): number {
  return String(source.lineAt(span.start) + 1).length;
}

function excerpt(
  source: SourceFile,
  span: Span,
  tint: string,
  paint: (code: string, text: string) => string,
): string[] {
  if (source.text.length === 0) return [];
  const line = source.lineAt(span.start);
  const text = source.lineText(line);
  const start = source.lineStart(line);
  const before = source.slice(start, span.start);
  const lineEnd = start + lineLength(source, line);
  const marked = source.slice(span.start, Math.max(span.start, Math.min(span.end, lineEnd)));
  // Very long lines are cut around the caret, which would otherwise wrap out of sight.
  const cut = before.length > MAX_LINE / 2 ? before.length - MAX_LINE / 2 : 0;
  const shown = text.slice(cut, cut + MAX_LINE);
  const padding = before.slice(cut).replaceAll(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, Math.min(characterCount(marked), MAX_LINE - padding.length)));
  const number = String(line + 1);
  const indent = " ".repeat(number.length);
  const bar = paint(BLUE, "|");
  return [
    `${indent} ${bar}`,
    `${paint(BLUE, number)} ${bar} ${printable(shown)}`.trimEnd(),
    `${indent} ${bar} ${padding}${paint(tint, carets)}`,
  ];
}

function lineLength(source: SourceFile, line: number): number {
  const next = source.lineStart(line + 1);
  return next - source.lineStart(line);
}

/** Control characters would disturb the terminal they are printed on. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]/gu, "\ufffd");
}

function characterCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++;
  return count;
}
