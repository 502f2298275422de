import { decodeUtf8 } from "../source/decode-utf8.ts";
import { CommentCollector, type Comments } from "./comment-collector.ts";

const LINE_FEED = 0x0a;
const SLASH = 0x2f;
const STAR = 0x2a;

/** Comments before the first token of a file: none can belong to a declaration before them. */
export function commentsAtStart(text: string): Comments {
  const start = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
  const collector = new CommentCollector(false);
  new CommentScanner(text, start, collector).scanLines(-1);
  return collector.finish();
}

/**
 * Comments between the end of a declaration (`;`, `{` or `}`) and the next token: one that trails it, some that
 * stand alone, and one that leads what follows. They are told apart by blank lines, as protoc does.
 */
export function commentsAfter(text: string, end: number): Comments {
  // Most declarations are followed by a line break and no comment at all.
  const collector = new CommentCollector(true);
  const scanner = new CommentScanner(text, end, collector);
  if (scanner.scanTrailing()) scanner.scanLines(end);
  return collector.finish();
}

class CommentScanner {
  readonly #text: string;
  readonly #collector: CommentCollector;
  #at: number;
  /** Where the trailing comment ended, on whose line nothing else may follow for it to be trailing. */
  #trailingEnd = -1;

  constructor(text: string, start: number, collector: CommentCollector) {
    this.#text = text;
    this.#at = start;
    this.#collector = collector;
  }

  /** The rest of the declaration's own line; false when another token follows on it. */
  scanTrailing(): boolean {
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    if (code === SLASH) {
      const next = this.#text.charCodeAt(this.#at + 1);
      if (next === SLASH) {
        this.#trailingEnd = this.#at;
        this.#collector.line(this.#lineComment());
        this.#collector.flush();
        return true;
      }
      if (next === STAR) {
        this.#collector.block(this.#blockComment());
        this.#trailingEnd = this.#at;
        this.#skipBlanks();
        this.#collector.flush();
        return true;
      }
      return false;
    }
    if (code !== LINE_FEED) return false;
    this.#at++;
    return true;
  }

  /** Whole lines up to the next token; `from` is where the scan began, or -1 at the start of a file. */
  scanLines(from: number): void {
    const text = this.#text;
    for (;;) {
      this.#skipBlanks();
      const code = text.charCodeAt(this.#at);
      if (code === SLASH && text.charCodeAt(this.#at + 1) === SLASH) {
        this.#collector.line(this.#lineComment());
      } else if (code === SLASH && text.charCodeAt(this.#at + 1) === STAR) {
        this.#collector.block(this.#blockComment());
        this.#skipBlanks();
        if (text.charCodeAt(this.#at) === LINE_FEED) this.#at++;
      } else if (code === LINE_FEED) {
        this.#at++;
        this.#collector.flush();
        this.#collector.detachFromPrevious();
      } else {
        this.#reachToken(code, from);
        return;
      }
    }
  }

  #reachToken(code: number, from: number): void {
    const atEnd = Number.isNaN(code);
    if (atEnd || code === 0x7d || code === 0x5d || code === 0x29) this.#collector.flush();
    if (atEnd) return;
    const sameLine = (offset: number): boolean => offset >= 0 && !this.#hasLineFeed(offset, this.#at);
    if (sameLine(from) || sameLine(this.#trailingEnd)) this.#collector.maybeDetach();
  }

  #hasLineFeed(start: number, end: number): boolean {
    const at = this.#text.indexOf("\n", start);
    return at >= 0 && at < end;
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0b && code !== 0x0c) return;
      this.#at++;
    }
  }

  /** The text after `//`, its line break included. */
  #lineComment(): string {
    const end = this.#text.indexOf("\n", this.#at);
    const next = end < 0 ? this.#text.length : end + 1;
    const content = this.#text.slice(this.#at + 2, next);
    this.#at = next;
    return decodeUtf8(content);
  }

  /** The text between `/*` and its end, without what leads each further line: blanks and one star. */
  #blockComment(): string {
    const close = this.#text.indexOf("*/", this.#at + 2);
    const end = close < 0 ? this.#text.length : close;
    const content = this.#text.slice(this.#at + 2, end);
    this.#at = close < 0 ? end : close + 2;
    if (!content.includes("\n")) return decodeUtf8(content);
    const lines = content.split("\n");
    let out = lines[0]!;
    for (let index = 1; index < lines.length; index++) {
      const line = lines[index]!.replace(/^[ \t\r\v\f]*/, "");
      out += `\n${line.startsWith("*") ? line.slice(1) : line}`;
    }
    return decodeUtf8(out);
  }
}
