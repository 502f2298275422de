import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";
import { CHARACTER_CLASS, DIGIT, isHexDigit, isOctalDigit, LETTER } from "./character-class.ts";

export interface ScannedNumber {
  readonly end: number;
  readonly float: boolean;
}

export function scanNumber(source: SourceFile, start: number, sink: DiagnosticSink): ScannedNumber {
  const { text } = source;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1) | 0x20;
  let at: number;
  let float = false;
  if (first === 0x30 && second === 0x78) {
    at = start + 2;
    while (isHexDigit(text.charCodeAt(at))) at++;
    if (at === start + 2)
      sink.error(source, start, at, "invalid-number", "`0x` must be followed by hexadecimal digits");
  } else if (first === 0x30 && CHARACTER_CLASS[text.charCodeAt(start + 1)] === DIGIT) {
    at = start + 1;
    while (isOctalDigit(text.charCodeAt(at))) at++;
    if (isDigit(text, at)) {
      at = skipDigits(text, at);
      sink.error(
        source,
        start,
        at,
        "invalid-number",
        `\`${text.slice(start, at)}\` starts with 0 but is not octal`,
        {
          hint: "write decimal numbers without a leading zero",
        },
      );
    }
  } else {
    at = skipDigits(text, start);
    if (text.charCodeAt(at) === 0x2e) {
      float = true;
      at = skipDigits(text, at + 1);
    }
    if ((text.charCodeAt(at) | 0x20) === 0x65) {
      float = true;
      at++;
      const sign = text.charCodeAt(at);
      if (sign === 0x2b || sign === 0x2d) at++;
      if (!isDigit(text, at)) sink.error(source, start, at, "invalid-number", "the exponent has no digits");
      at = skipDigits(text, at);
    }
  }
  checkEnd(source, start, at, float, sink);
  return { end: at, float };
}

function checkEnd(
  source: SourceFile,
  start: number,
  end: number,
  float: boolean,
  sink: DiagnosticSink,
): void {
  const { text } = source;
  if (CHARACTER_CLASS[text.charCodeAt(end)] === LETTER) {
    sink.error(source, start, end, "missing-space", "a space is needed between a number and an identifier");
  } else if (text.charCodeAt(end) === 0x2e) {
    const message = float
      ? "the number already has a decimal point or an exponent"
      : "hexadecimal and octal numbers are integers and have no decimal point";
    sink.error(source, start, end + 1, "invalid-number", message);
  }
}

function isDigit(text: string, at: number): boolean {
  return CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT;
}

function skipDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at++;
  return at;
}
