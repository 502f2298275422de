import type { Http2Stream } from "./http2-stream.ts";

const FIRST_SWEEP = 64;

/** Streams with queued data, in the order of their turns. Those that wait for the connection's window stand aside. */
export class SendLine {
  #ready: Http2Stream[] = [];
  /** How many of `#ready` have had their turn. */
  #gone = 0;
  #aside: Http2Stream[] = [];
  #sweepAt = FIRST_SWEEP;

  get isEmpty(): boolean {
    return this.#gone === this.#ready.length && this.#aside.length === 0;
  }

  add(stream: Http2Stream): void {
    this.#ready.push(stream);
  }

  /** Whose turn it is; `undefined` when nobody is left but those who stand aside. */
  take(): Http2Stream | undefined {
    if (this.#gone === this.#ready.length) {
      this.#ready.length = 0;
      this.#gone = 0;
      return undefined;
    }
    const stream = this.#ready[this.#gone++];
    // The list grows at its end while it is gone through: what lies behind is dropped now and then.
    if (this.#gone > 1024 && this.#gone * 2 > this.#ready.length) {
      this.#ready.splice(0, this.#gone);
      this.#gone = 0;
    }
    return stream;
  }

  /** Until the window opens. Meanwhile a peer may reset its streams and open others: those that ended are not kept. */
  setAside(stream: Http2Stream): void {
    if (this.#aside.push(stream) < this.#sweepAt) return;
    this.#aside = this.#aside.filter((one) => one.queue !== undefined);
    this.#sweepAt = Math.max(FIRST_SWEEP, this.#aside.length * 2);
  }

  /** The window has opened: those who stood aside come first. */
  recall(): void {
    if (this.#aside.length === 0) return;
    this.#ready = [...this.#aside, ...this.#ready.slice(this.#gone)];
    this.#gone = 0;
    this.#aside = [];
    this.#sweepAt = FIRST_SWEEP;
  }

  clear(): void {
    this.#ready = [];
    this.#gone = 0;
    this.#aside = [];
  }
}
