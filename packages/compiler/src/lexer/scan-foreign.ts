import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { SourceFile } from "../source/source-file.ts";
import { CHARACTER_CLASS, DIGIT, LETTER, NON_ASCII } from "./character-class.ts";

/** A name or some symbols with bytes outside ASCII, reported as one fault; gives where they end. */
export function scanForeign(source: SourceFile, start: number, sink: DiagnosticSink): number {
  const { text } = source;
  let end = start;
  for (;;) {
    const kind = CHARACTER_CLASS[text.charCodeAt(end)];
    if (kind !== LETTER && kind !== DIGIT && kind !== NON_ASCII) break;
    end++;
  }
  const name = source.slice(start, end);
  const foreign = /[^\w]/u.exec(name)![0];
  if (isForeignName(source, start, end)) {
    const message = `\`${name}\` is not an identifier: \`${foreign}\` is not ASCII`;
    sink.error(source, start, end, "non-ascii-identifier", message, { hint: hintFor(name) });
  } else {
    const hint = /[\u2018-\u201f]/.test(name) ? hintFor(name) : undefined;
    sink.error(source, start, end, "non-ascii-character", `\`${name}\` is not ASCII`, { hint });
  }
  return end;
}

/** Whether it was meant for a name, which parsing can go on with. */
export function isForeignName(source: SourceFile, start: number, end: number): boolean {
  return /[\p{L}\p{N}\ufffd]/u.test(source.slice(start, end));
}

function hintFor(name: string): string {
  return /[\u2018-\u201f]/.test(name)
    ? "strings stand between straight quotes, `\"` or `'`"
    : "identifiers are made of the letters A–Z and a–z, digits and `_`";
}

/** A file in UTF-16 would otherwise give a fault for every other byte. */
export function reportForeignEncoding(source: SourceFile, sink: DiagnosticSink): boolean {
  if (!source.text.startsWith("\xff\xfe") && !source.text.startsWith("\xfe\xff")) return false;
  sink.error(source, 0, 2, "invalid-encoding", "the file is in UTF-16; schemas are in UTF-8");
  return true;
}
