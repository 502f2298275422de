import type { FramedMessage } from "../framing/send-message.ts";
import { handled } from "../streaming/handled.ts";
import type { RequestSource } from "./client-types.ts";

const room: Promise<void> = Promise.resolve();

/** What a writer needs of its call. */
export interface WriterTarget {
  readonly open: boolean;
  /** False asks to wait until `RequestSender.onRoom`. */
  writeRequest(message: unknown, compress: boolean): boolean;
  /** A message as it is now, for when the stream is open; undefined when it cannot be encoded yet. */
  encodeAhead(message: unknown, compress: boolean): FramedMessage | undefined;
  writeEncoded(request: FramedMessage): boolean;
  endRequests(): void;
  /** Why no more can be written although the call goes on. */
  writtenAfterEnd(): Promise<never>;
  /** Why no more can be written. */
  failure(): Promise<never>;
  onSourceFailed(error: unknown): void;
}

/** The sending side of a streaming call: messages leave at the pace of the receiver. */
export class RequestSender {
  readonly #target: WriterTarget;
  /** Written before there was a stream. */
  #early: (() => boolean)[] = [];
  #endRequested = false;
  #stopped = false;
  #waiting: ((outcome: undefined | Promise<never>) => void)[] = [];
  #source: AsyncIterator<unknown> | Iterator<unknown> | undefined;

  constructor(target: WriterTarget) {
    this.#target = target;
  }

  write(message: unknown, compress = true): Promise<void> {
    // Writing without `await` is allowed: how the call ended is told where its responses are read.
    if (this.#stopped) return handled(this.#target.failure());
    if (this.#endRequested) return handled(this.#target.writtenAfterEnd());
    if (!this.#target.open) {
      const encoded = this.#target.encodeAhead(message, compress);
      if (this.#stopped) return handled(this.#target.failure());
      this.#early.push(() =>
        encoded === undefined
          ? this.#target.writeRequest(message, compress)
          : this.#target.writeEncoded(encoded),
      );
      return handled(new Promise((resolve) => this.#waiting.push(resolve)));
    }
    if (this.#target.writeRequest(message, compress)) return room;
    if (this.#stopped) return handled(this.#target.failure());
    return handled(new Promise((resolve) => this.#waiting.push(resolve)));
  }

  end(): void {
    if (this.#endRequested || this.#stopped) return;
    this.#endRequested = true;
    if (this.#target.open && this.#early.length === 0) this.#target.endRequests();
  }

  /** The stream is open: what was written before goes first. */
  onOpen(): void {
    let hasRoom = true;
    for (const send of this.#early.splice(0)) {
      if (this.#stopped) return;
      hasRoom = send();
    }
    if (this.#endRequested) this.#target.endRequests();
    if (hasRoom) this.onRoom();
  }

  onRoom(): void {
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }

  /** The call is over: writers learn of it, and the source of messages is let go. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    for (const resolve of this.#waiting.splice(0))
      resolve(this.#endRequested ? undefined : this.#target.failure());
    const source = this.#source;
    this.#source = undefined;
    try {
      const returned = source?.return?.();
      if (returned instanceof Promise) returned.catch(() => {});
    } catch {
      // A generator that cancels its own call is running still; it is left where it is.
    }
  }

  /** Sends all messages of a source and then ends. */
  async sendAll(source: RequestSource<unknown>): Promise<void> {
    if (this.#stopped) return;
    try {
      const iterator =
        Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
      this.#source = iterator;
      while (!this.#stopped) {
        const { value, done } = await iterator.next();
        if (this.#stopped) return;
        if (done === true) {
          this.#source = undefined;
          this.end();
          return;
        }
        const sent = this.write(value);
        if (sent !== room) await sent;
      }
    } catch (error) {
      this.#source = undefined;
      if (!this.#stopped) this.#target.onSourceFailed(error);
    }
  }
}
