import type { SourceFile } from "./source-file.ts";

/** Why a file could not be had, in words that end a sentence such as "cannot read `a.proto`: …". */
export interface LoadFailure {
  readonly reason: string;
}

/** Finds the text of a file by the name it is imported by; undefined when there is no such file. */
export interface SourceLoader {
  load(name: string): SourceFile | LoadFailure | undefined;
  /** Names of files that could be imported, for a "did you mean". */
  known(): Iterable<string>;
}
