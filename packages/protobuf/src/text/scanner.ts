import { TextError, type TextErrorCode } from "./text-error.ts";

/** How deep messages may lie in messages. */
const recursionLimit = 100;

const blank = /(?:[ \n\t\v\f\r]+|#[^\n]*)*/y;
const identifier = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?/y;
/** What stands between brackets: the name of an extension, or the type URL of an Any. */
const bracketed = /\[((?:[ \n\t\v\f\r]|#[^\n]*|[A-Za-z0-9_.\-~!$&()*+,;=%/])*)\]/y;

/** A cursor over the text format (Text Format §Tokens). */
export class TextScanner {
  readonly text: string;
  pos = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.#skipBlank();
  }

  fail(code: TextErrorCode, message: string, at: number = this.pos, hint?: string): never {
    throw new TextError(code, message, this.text, at, hint);
  }

  /** What stands here, for messages. */
  shown(): string {
    const word = /^(?:[A-Za-z0-9_.+-]{1,40}|(["'])[^"'\n]{0,40}\1|.)/su.exec(
      this.text.slice(this.pos, this.pos + 42),
    );
    if (word === null) return "the end of the text";
    return word[1] === undefined ? `"${word[0]}"` : word[0];
  }

  #skipBlank(): void {
    blank.lastIndex = this.pos;
    blank.test(this.text);
    this.pos = blank.lastIndex;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.pos;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.pos = pattern.lastIndex;
    this.#skipBlank();
    return found[1] ?? found[0];
  }

  get atEnd(): boolean {
    return this.pos >= this.text.length;
  }

  peek(character: string): boolean {
    return this.text.startsWith(character, this.pos);
  }

  /** Passes this character, if it comes next. */
  take(character: string): boolean {
    if (!this.peek(character)) return false;
    this.pos += character.length;
    this.#skipBlank();
    return true;
  }

  expect(character: string): void {
    if (!this.take(character))
      this.fail("invalid_text", `"${character}" expected, but ${this.shown()} stands here`);
  }

  identifier(): string | undefined {
    return this.#match(identifier);
  }

  /** A number without its sign. */
  number(): string | undefined {
    const at = this.pos;
    const found = this.#match(number);
    // A name right behind a number belongs to neither.
    if (found !== undefined && /[A-Za-z0-9_.]/.test(this.text.charAt(at + found.length))) {
      this.fail("invalid_text", `invalid number ${this.text.slice(at, at + found.length + 1)}`, at);
    }
    return found;
  }

  /** A string in quotes, as it is written. */
  literal(): string | undefined {
    const quote = this.text.charAt(this.pos);
    if (quote !== '"' && quote !== "'") return undefined;
    const start = this.pos;
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text.charAt(at);
      if (character === quote) {
        this.pos = at + 1;
        this.#skipBlank();
        return this.text.slice(start, at + 1);
      }
      if (character === "\\") at++;
      if (this.text.charAt(at) === "\n" || character === "\0") break;
    }
    return this.fail("invalid_text", "string does not end on its line");
  }

  /** What stands between brackets, without white space and comments. */
  bracketed(): string | undefined {
    return this.#match(bracketed)?.replace(/#[^\n]*|\s+/g, "");
  }

  /** Passes what begins a message; gives what ends it. */
  open(): string | undefined {
    const end = this.peek("{") ? "}" : this.peek("<") ? ">" : undefined;
    if (end === undefined) return undefined;
    if (++this.#depth > recursionLimit) this.fail("recursion_limit", "messages are nested too deep");
    this.take(end === "}" ? "{" : "<");
    return end;
  }

  /** Passes the end of a message, if it comes next. */
  close(end: string): boolean {
    if (!this.take(end)) return false;
    this.#depth--;
    return true;
  }
}
