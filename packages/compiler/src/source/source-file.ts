import { decodeUtf8 } from "./decode-utf8.ts";

/**
 * The text of one `.proto` file, held as one character per byte: an offset into `text` is a byte offset, and
 * scanning never decodes UTF-8. What leaves for a reader (comments, names in messages) is decoded by `slice`.
 */
export class SourceFile {
  /** The name other files import it by, such as `user/v1/user.proto`. */
  readonly name: string;
  /** The name shown to people, such as `proto/user/v1/user.proto`. */
  readonly displayPath: string;
  readonly text: string;
  #lineStarts: Int32Array | undefined;

  constructor(name: string, displayPath: string, text: string) {
    this.name = name;
    this.displayPath = displayPath;
    this.text = text;
  }

  /** The bytes from `start` to `end` as proper text. */
  slice(start: number, end: number): string {
    return decodeUtf8(this.text.slice(start, end));
  }

  /** Zero-based line of a byte offset. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** Text of a zero-based line without its line break. */
  lineText(line: number): string {
    const start = this.lineStart(line);
    let end = this.text.indexOf("\n", start);
    if (end < 0) end = this.text.length;
    if (this.text.charCodeAt(end - 1) === 0x0d) end--;
    return this.slice(start, Math.max(start, end));
  }

  get lineStarts(): Int32Array {
    if (this.#lineStarts !== undefined) return this.#lineStarts;
    const { text } = this;
    let count = 1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
    const starts = new Int32Array(count);
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts[line++] = at + 1;
    this.#lineStarts = starts;
    return starts;
  }
}
