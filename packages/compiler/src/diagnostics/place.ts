import type { SourceFile } from "../source/source-file.ts";

/** A place in a source and what to say about it. */
export interface NoteAt {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** One-based column of a byte offset, in characters. */
export function columnOf(source: SourceFile, offset: number): number {
  return source.slice(source.lineStart(source.lineAt(offset)), offset).length + 1;
}

/** `path:line:column` of a byte offset. */
export function placeOf(source: SourceFile, offset: number): string {
  return `${source.displayPath}:${source.lineAt(offset) + 1}:${columnOf(source, offset)}`;
}
