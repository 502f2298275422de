/** Lines for one person, waiting to be sent: what stands between a room and the speed of their connection. */
export class Mailbox implements AsyncIterable<string> {
  readonly #lines: string[] = [];
  #closed = false;
  #wake = (): void => {};

  /** False when the reader is so far behind that the line had to be dropped. */
  put(line: string): boolean {
    if (this.#lines.length >= maxWaitingLines) return false;
    this.#lines.push(line);
    this.#wake();
    return true;
  }

  /** What waits is still delivered, then the iteration ends. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const line = this.#lines.shift();
      if (line !== undefined) yield line;
      else if (this.#closed) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

const maxWaitingLines = 1000;

/** Everyone who is in the conversation now. */
export class Room {
  readonly #mailboxes = new Map<Mailbox, string>();

  join(name: string): Mailbox {
    const mailbox = new Mailbox();
    mailbox.put(`welcome, ${name}; ${this.#whoIsHere()}`);
    this.#mailboxes.set(mailbox, name);
    this.#tellOthers(mailbox, `${name} came in`);
    return mailbox;
  }

  say(from: Mailbox, text: string): void {
    this.#tellOthers(from, `${this.#mailboxes.get(from)}: ${text}`);
  }

  leave(mailbox: Mailbox): void {
    const name = this.#mailboxes.get(mailbox);
    if (!this.#mailboxes.delete(mailbox)) return;
    mailbox.close();
    this.#tellOthers(mailbox, `${name} left`);
  }

  /** Ends every conversation. */
  close(): void {
    for (const mailbox of this.#mailboxes.keys()) mailbox.close();
  }

  #whoIsHere(): string {
    const names = [...this.#mailboxes.values()];
    if (names.length === 0) return "you are the first one here";
    return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} here`;
  }

  #tellOthers(from: Mailbox, line: string): void {
    for (const mailbox of this.#mailboxes.keys()) {
      if (mailbox !== from && !mailbox.put(line)) mailbox.close();
    }
  }
}
