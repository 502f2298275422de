/** Lines of text, those of a message indented by two spaces; or all of it on one line. */
export class TextPrinter {
  readonly #onOneLine: boolean;
  readonly #parts: string[] = [];
  #indent = "";

  constructor(onOneLine: boolean) {
    this.#onOneLine = onOneLine;
  }

  line(text: string): void {
    this.#parts.push(this.#onOneLine ? text : `${this.#indent}${text}\n`);
  }

  /** A message behind its name. */
  block(name: string, content: () => void): void {
    this.line(`${name} {`);
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    content();
    this.#indent = outer;
    this.line("}");
  }

  toString(): string {
    return this.#parts.join(this.#onOneLine ? " " : "");
  }
}
