import type { SourceFile } from "../source/source-file.ts";

const TAB_STOP = 8;

/** Lines and columns as descriptors have them: zero-based, in bytes, a tab reaching to the next multiple of 8. */
export class PositionFinder {
  readonly #text: string;
  readonly #lineStarts: Int32Array;
  readonly #hasTabs: boolean;
  /** Offsets are asked for nearly in order, so the line is near the last one. */
  #line = 0;

  constructor(source: SourceFile) {
    this.#text = source.text;
    this.#lineStarts = source.lineStarts;
    this.#hasTabs = source.text.includes("\t");
  }

  /** `[startLine, startColumn, endColumn]`, or four numbers when the end is on another line. */
  span(start: number, end: number): number[] {
    const startLine = this.#seek(start);
    const startColumn = this.#column(start);
    const endLine = this.#seek(end);
    const endColumn = this.#column(end);
    return startLine === endLine
      ? [startLine, startColumn, endColumn]
      : [startLine, startColumn, endLine, endColumn];
  }

  #seek(offset: number): number {
    const starts = this.#lineStarts;
    let line = this.#line;
    while (starts[line]! > offset) line--;
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
    this.#line = line;
    return line;
  }

  #column(offset: number): number {
    const start = this.#lineStarts[this.#line]!;
    if (!this.#hasTabs) return offset - start;
    let column = 0;
    for (let at = start; at < offset; at++) {
      column += this.#text.charCodeAt(at) === 0x09 ? TAB_STOP - (column % TAB_STOP) : 1;
    }
    return column;
  }
}
