interface Item<T> {
  readonly value: T;
  /** Tells the producer whether more is wanted. */
  taken(more: boolean): void;
}

/** Answers on their way from a model to a slower reader: each waits until the one before it was taken. */
export class AnswerQueue<T> implements AsyncIterable<T> {
  #items: Item<T>[] = [];
  #ended = false;
  #failure: unknown;
  #left = false;
  #wake: (() => void) | undefined;

  /** Hands one answer over; resolves when it was taken, with false when the reader has left. */
  put(value: T): Promise<boolean> {
    if (this.#left) return Promise.resolve(false);
    return new Promise((taken) => {
      this.#items.push({ value, taken });
      this.#wake?.();
    });
  }

  /** There are no more answers. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** The reader gets this error after the answers that are there. */
  fail(error: unknown): void {
    this.#failure = error;
    this.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    try {
      for (;;) {
        const item = this.#items.shift();
        if (item) {
          let more = false;
          try {
            yield item.value;
            more = true;
          } finally {
            item.taken(more);
          }
        } else if (this.#ended) {
          if (this.#failure !== undefined) throw this.#failure;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } finally {
      this.#left = true;
      for (const item of this.#items.splice(0)) item.taken(false);
    }
  }
}
