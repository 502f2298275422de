import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isHexDigit, isOctalDigit } from "./character-class.ts";

const BACKSLASH = 0x5c;
const SIMPLE_ESCAPES = "abfnrtv\\?'\"";

/** Finds the end of the literal that opens at `start` and reports what is wrong inside it. */
export function scanString(source: SourceFile, start: number, sink: DiagnosticSink): number {
  const { text } = source;
  const quote = text.charCodeAt(start);
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 0x0a) break;
    if (code === 0) {
      sink.error(source, at, at + 1, "control-character", "NUL byte inside a string");
      at++;
    } else if (code === BACKSLASH) {
      at = scanEscape(source, at, sink);
    } else {
      at++;
    }
  }
  sink.error(source, start, at, "unterminated-string", "the string is not closed on its line", {
    hint: `add \`${String.fromCharCode(quote)}\` where the string ends`,
  });
  return at;
}

function scanEscape(source: SourceFile, start: number, sink: DiagnosticSink): number {
  const { text } = source;
  const letter = text.charCodeAt(start + 1);
  const after = start + 2;
  if (SIMPLE_ESCAPES.includes(text.charAt(start + 1)) && start + 1 < text.length) return after;
  if (isOctalDigit(letter)) return after;
  if (letter === 0x78 || letter === 0x58) {
    if (isHexDigit(text.charCodeAt(after))) return after + 1;
    sink.error(source, start, after, "invalid-escape", "`\\x` must be followed by hexadecimal digits");
    return after;
  }
  if (letter === 0x75) return scanCodePoint(source, start, 4, sink);
  if (letter === 0x55) return scanCodePoint(source, start, 8, sink);
  const end = Math.min(letter === 0x0a ? start + 1 : after, text.length);
  sink.error(
    source,
    start,
    end,
    "invalid-escape",
    `\`${source.slice(start, end)}\` is not an escape sequence`,
  );
  return end;
}

function scanCodePoint(source: SourceFile, start: number, digits: number, sink: DiagnosticSink): number {
  const { text } = source;
  let at = start + 2;
  while (at < start + 2 + digits && isHexDigit(text.charCodeAt(at))) at++;
  const complete = at === start + 2 + digits;
  if (!complete || Number.parseInt(text.slice(start + 2, at), 16) > 0x1fffff) {
    const message =
      digits === 4
        ? "`\\u` must be followed by four hexadecimal digits"
        : "`\\U` must be followed by eight hexadecimal digits, up to 0010ffff";
    sink.error(source, start, at, "invalid-escape", message);
  }
  return at;
}
