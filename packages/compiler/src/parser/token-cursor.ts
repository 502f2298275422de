import type { DiagnosticExtras, DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import type { Interner } from "../lexer/interner.ts";
import type { Keyword } from "../lexer/keywords.ts";
import { KEYWORD } from "../lexer/keywords.ts";
import type { TokenBuffer } from "../lexer/token-buffer.ts";
import { CLOSE_BRACE, END, IDENTIFIER, OPEN_BRACE, SEMICOLON, STRING } from "../lexer/token-kind.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Identifier } from "../syntax/nodes.ts";

/** A place in the tokens of one file, and what every part of the grammar asks of it. */
export class TokenCursor {
  readonly source: SourceFile;
  readonly sink: DiagnosticSink;
  readonly interner: Interner;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly names: Int32Array;
  /** Index of the token looked at. */
  at = 0;
  /** How many more messages may nest inside each other. */
  depth = 0;
  /** 998 for proto2, 999 for proto3, the edition's number otherwise. */
  edition = 998;

  constructor(source: SourceFile, tokens: TokenBuffer, interner: Interner, sink: DiagnosticSink) {
    this.source = source;
    this.sink = sink;
    this.interner = interner;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.names = tokens.names;
  }

  peek(): number {
    return this.kinds[this.at]!;
  }

  /** Interner number of the identifier looked at, 0 when it is something else. */
  get name(): number {
    return this.names[this.at]!;
  }

  get start(): number {
    return this.starts[this.at]!;
  }

  get end(): number {
    return this.ends[this.at]!;
  }

  /** Where the token before ended. */
  get previousEnd(): number {
    return this.at === 0 ? 0 : this.ends[this.at - 1]!;
  }

  get isEditions(): boolean {
    return this.edition > 999;
  }

  next(): void {
    if (this.kinds[this.at] !== END) this.at++;
  }

  isWord(word: Keyword): boolean {
    return this.names[this.at] === KEYWORD[word];
  }

  tryKind(kind: number): boolean {
    if (this.kinds[this.at] !== kind) return false;
    this.at++;
    return true;
  }

  tryWord(word: Keyword): boolean {
    if (this.names[this.at] !== KEYWORD[word]) return false;
    this.at++;
    return true;
  }

  /** The identifier looked at, or a fault that says what was expected. */
  identifier(expected: string): Identifier | undefined {
    if (this.kinds[this.at] !== IDENTIFIER) {
      this.unexpected(expected);
      return undefined;
    }
    const at = this.at++;
    return { start: this.starts[at]!, end: this.ends[at]!, text: this.interner.strings[this.names[at]!]! };
  }

  /** Takes a symbol or reports that it is missing. */
  expect(kind: number, context: string): boolean {
    if (this.tryKind(kind)) return true;
    this.unexpected(`\`${String.fromCharCode(kind)}\` ${context}`);
    return false;
  }

  /** Reports at the token looked at; a missing `;` at a line's end is reported there, not on the next line. */
  unexpected(expected: string, extras?: DiagnosticExtras): void {
    const { source } = this;
    let { start, end } = this;
    // What the lexer could not read is reported already, and so is what stands right before.
    if (
      this.sink.hasErrorIn(source, this.at > 0 ? this.starts[this.at - 1]! : start, Math.max(end, start + 1))
    )
      return;
    const found = this.peek() === END ? "the end of the file" : this.#shown();
    if (expected.startsWith("`;`") && this.at > 0 && source.lineAt(this.previousEnd) < source.lineAt(start)) {
      start = this.previousEnd;
      end = start;
    }
    this.sink.error(source, start, end, "syntax", `expected ${expected}, found ${found}`, {
      ...extras,
      hint: extras?.hint ?? this.#meantWord(expected),
    });
  }

  /** The one of the expected words that a misspelt one is like. */
  #meantWord(expected: string): string | undefined {
    if (this.peek() !== IDENTIFIER) return undefined;
    const words = [...expected.matchAll(/`([a-z]+)`/g)].map((match) => match[1]!);
    const meant = nearest(this.source.slice(this.start, this.end), words);
    return meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  }

  error(start: number, end: number, code: string, message: string, extras?: DiagnosticExtras): void {
    this.sink.error(this.source, start, end, code, message, extras);
  }

  /** Passes over the rest of a statement that could not be understood, with the block it may open. */
  skipStatement(): void {
    for (;;) {
      switch (this.peek()) {
        case END:
        case CLOSE_BRACE:
          return;
        case SEMICOLON:
          this.at++;
          return;
        case OPEN_BRACE:
          this.at++;
          this.#skipBlock();
          return;
        default:
          this.at++;
      }
    }
  }

  #skipBlock(): void {
    for (let depth = 1; this.peek() !== END; this.at++) {
      if (this.peek() === OPEN_BRACE) depth++;
      else if (this.peek() === CLOSE_BRACE && --depth === 0) {
        this.at++;
        return;
      }
    }
  }

  #shown(): string {
    if (this.peek() === STRING) return "a string";
    const text = this.source.slice(this.start, Math.min(this.end, this.start + 40));
    return `\`${text}\``;
  }
}
