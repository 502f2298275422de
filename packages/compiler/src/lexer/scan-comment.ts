import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";

/** Offset of the line break that ends the comment at `start`, or of a NUL byte, which ends a comment too. */
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
