import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";

/** Offset of the line break that ends the comment at `start`. */
export function scanLineComment(text: string, start: number): number {
  let end = text.indexOf("\n", start);
  if (end < 0) end = text.length;
  return end;
}

export function scanBlockComment(source: SourceFile, start: number, sink: DiagnosticSink): number {
  const { text } = source;
  const close = text.indexOf("*/", start + 2);
  if (close < 0) {
    sink.error(source, start, start + 2, "unterminated-comment", "the block comment is never closed", {
      hint: "add `*/` where the comment ends",
    });
    return text.length;
  }
  const nested = text.indexOf("/*", start + 2);
  // The `/*` of `/*/` shares its star with the end of the comment, and is none.
  if (nested >= 0 && nested + 1 < close) {
    sink.error(
      source,
      nested,
      nested + 2,
      "nested-comment",
      "`/*` inside a block comment: block comments do not nest",
    );
  }
  return close + 2;
}

/** A NUL byte, which editors show as nothing, is a fault even in a comment: what is behind it may not be one. */
export function reportNulInComment(
  source: SourceFile,
  start: number,
  end: number,
  sink: DiagnosticSink,
): void {
  const at = source.text.slice(start, end).indexOf("\0");
  if (at >= 0)
    sink.error(
      source,
      start + at,
      start + at + 1,
      "control-character",
      "control character 0x00 in a comment",
    );
}
