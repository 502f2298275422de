import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";
import { CHARACTER_CLASS, CONTROL, DIGIT, LETTER, NON_ASCII, QUOTE, SPACE } from "./character-class.ts";
import type { Interner } from "./interner.ts";
import { reportNulInComment, scanBlockComment, scanLineComment } from "./scan-comment.ts";
import { isForeignName, reportForeignEncoding, scanForeign } from "./scan-foreign.ts";
import { scanNumber } from "./scan-number.ts";
import { scanString } from "./scan-string.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { END, FLOAT, IDENTIFIER, INTEGER, STRING } from "./token-kind.ts";

/** Fills `tokens` with the tokens of `source`, ending in an END token; faults go to `sink` and are passed over. */
export function lex(source: SourceFile, interner: Interner, tokens: TokenBuffer, sink: DiagnosticSink): void {
  const { text } = source;
  const length = text.length;
  tokens.clear();
  if (reportForeignEncoding(source, sink)) {
    tokens.push(END, length, length, 0);
    return;
  }
  const hasNul = text.includes("\0");
  let at = skipByteOrderMark(source, sink);
  while (at < length) {
    const code = text.charCodeAt(at);
    const start = at;
    switch (CHARACTER_CLASS[code]) {
      case SPACE:
        at++;
        break;
      case LETTER: {
        let hash = code;
        let next = text.charCodeAt(++at);
        let kind = CHARACTER_CLASS[next];
        while (kind === LETTER || kind === DIGIT) {
          hash = (Math.imul(hash, 31) + next) | 0;
          next = text.charCodeAt(++at);
          kind = CHARACTER_CLASS[next];
        }
        if (kind === NON_ASCII) {
          at = scanForeign(source, start, sink);
          tokens.push(IDENTIFIER, start, at, interner.add(text.slice(start, at)));
        } else {
          tokens.push(IDENTIFIER, start, at, interner.intern(text, start, at, hash));
        }
        break;
      }
      case DIGIT: {
        const isFloat = scanNumber(source, at, sink);
        at = isFloat.end;
        tokens.push(isFloat.float ? FLOAT : INTEGER, start, at, 0);
        break;
      }
      case QUOTE:
        at = scanString(source, at, sink);
        tokens.push(STRING, start, at, 0);
        break;
      case CONTROL:
        at = scanControlCharacters(source, at, sink);
        break;
      case NON_ASCII:
        at = scanForeign(source, start, sink);
        if (isForeignName(source, start, at)) {
          tokens.push(IDENTIFIER, start, at, interner.add(text.slice(start, at)));
        }
        break;
      default: {
        const next = text.charCodeAt(at + 1);
        if (code === 0x2f && next === 0x2f) {
          at = scanLineComment(text, at);
          if (hasNul) reportNulInComment(source, start, at, sink);
        } else if (code === 0x2f && next === 0x2a) {
          at = scanBlockComment(source, at, sink);
          if (hasNul) reportNulInComment(source, start, at, sink);
        } else if (code === 0x2e && CHARACTER_CLASS[next] === DIGIT) {
          reportGluedPoint(source, tokens, at, sink);
          at = scanNumber(source, at, sink).end;
          tokens.push(FLOAT, start, at, 0);
        } else {
          at++;
          tokens.push(code, start, at, 0);
        }
      }
    }
  }
  tokens.push(END, length, length, 0);
}

function skipByteOrderMark(source: SourceFile, sink: DiagnosticSink): number {
  const { text } = source;
  if (text.charCodeAt(0) !== 0xef) return 0;
  if (text.startsWith("\xbb\xbf", 1)) return 3;
  sink.error(
    source,
    0,
    1,
    "invalid-byte-order-mark",
    "the file starts with byte 0xEF but not with a UTF-8 byte order mark",
  );
  return 1;
}

function scanControlCharacters(source: SourceFile, start: number, sink: DiagnosticSink): number {
  const { text } = source;
  let at = start;
  while (CHARACTER_CLASS[text.charCodeAt(at)] === CONTROL) at++;
  const code = text.charCodeAt(start).toString(16).padStart(2, "0").toUpperCase();
  sink.error(source, start, at, "control-character", `control character 0x${code} outside a string`);
  return at;
}

function reportGluedPoint(source: SourceFile, tokens: TokenBuffer, at: number, sink: DiagnosticSink): void {
  const last = tokens.count - 1;
  if (last < 0 || tokens.kinds[last] !== IDENTIFIER || tokens.ends[last] !== at) return;
  sink.error(
    source,
    at,
    at + 1,
    "missing-space",
    "a space is needed between an identifier and a decimal point",
  );
}
