/** Lines of code, indented by two spaces a level. */
export class Printer {
  readonly #lines: string[] = [];
  #indent = "";

  /** Adds lines; an empty string is an empty line. */
  line(...lines: string[]): void {
    for (const line of lines) this.#lines.push(line === "" ? "" : this.#indent + line);
  }

  /** `head`, what `body` prints one level further in, and `tail`. */
  block(head: string, body: () => void, tail = "}"): void {
    this.line(head);
    this.indent(body);
    this.line(tail);
  }

  /** What `body` prints, one level further in. */
  indent(body: () => void): void {
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    body();
    this.#indent = outer;
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
