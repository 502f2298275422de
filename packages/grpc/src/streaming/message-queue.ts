const creditBatchBytes = 16 * 1024;

/** Where a queue reports to. */
export interface QueueOwner {
  /** The reader has taken messages of so many bytes: the peer may send as many more. */
  onConsumed(bytes: number): void;
  /** The reader left before the end. */
  onAbandoned(): void;
}

/**
 * Received messages on their way to whoever iterates. What waits here stays charged against the stream's
 * flow-control window, so a slow reader slows the peer instead of filling the heap.
 */
export class MessageQueue<T> implements AsyncIterableIterator<T> {
  readonly #owner: QueueOwner;
  #items: { message: T; bytes: number; compressed: boolean }[] = [];
  #head = 0;
  /** Charged bytes that belong to no waiting message: taken ones and the pieces of one still arriving. */
  #creditBytes = 0;
  #ended = false;
  #failure: (() => Promise<never>) | undefined;
  #waiting: ((result: IteratorResult<T> | Promise<never>) => void)[] = [];

  /** Whether the message taken last came compressed. */
  takenCompressed = false;

  constructor(owner: QueueOwner) {
    this.#owner = owner;
  }

  /** Accounts for received bytes; those of messages pushed later are known by then. */
  charge(bytes: number): void {
    this.#creditBytes += bytes;
  }

  /** Adds a message whose bytes have been charged. */
  push(message: T, bytes: number, compressed = false): void {
    if (this.#ended) return;
    const reader = this.#waiting.shift();
    if (reader !== undefined) {
      this.takenCompressed = compressed;
      reader({ value: message, done: false });
      return;
    }
    this.#creditBytes -= bytes;
    this.#items.push({ message, bytes, compressed });
  }

  /** Gives back what nobody waits for; to be called after each batch of received bytes. */
  settle(): void {
    if (this.#head < this.#items.length || this.#creditBytes <= 0) return;
    const bytes = this.#creditBytes;
    this.#creditBytes = 0;
    this.#owner.onConsumed(bytes);
  }

  /** No more messages; those waiting are still delivered. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const reader of this.#waiting.splice(0)) reader({ value: undefined, done: true });
  }

  /** No more messages because of a failure, which the reader gets after those waiting (or at once, with `drop`). */
  fail(failure: () => Promise<never>, drop: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    if (drop) this.#discard();
    const readers = this.#waiting.splice(0);
    if (readers.length === 0) {
      this.#failure = failure;
      return;
    }
    readers.forEach((reader, i) => {
      reader(i === 0 ? failure() : { value: undefined, done: true });
    });
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#head < this.#items.length) {
      const { message, bytes, compressed } = this.#items[this.#head]!;
      this.takenCompressed = compressed;
      this.#items[this.#head++] = undefined as never;
      if (this.#head === this.#items.length) {
        this.#items.length = 0;
        this.#head = 0;
      } else if (this.#head > 1024) {
        this.#items = this.#items.slice(this.#head);
        this.#head = 0;
      }
      this.#creditBytes += bytes;
      if (this.#head === this.#items.length || this.#creditBytes >= creditBatchBytes) this.#credit();
      return Promise.resolve({ value: message, done: false });
    }
    if (this.#failure !== undefined) {
      const failure = this.#failure;
      this.#failure = undefined;
      return failure();
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    const ended = this.#ended && this.#items.length === this.#head;
    this.#ended = true;
    this.#failure = undefined;
    this.#discard();
    for (const reader of this.#waiting.splice(0)) reader({ value: undefined, done: true });
    if (!ended) this.#owner.onAbandoned();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #credit(): void {
    const bytes = this.#creditBytes;
    this.#creditBytes = 0;
    if (bytes > 0) this.#owner.onConsumed(bytes);
  }

  #discard(): void {
    for (let i = this.#head; i < this.#items.length; i++) this.#creditBytes += this.#items[i]!.bytes;
    this.#items = [];
    this.#head = 0;
    this.#credit();
  }
}
