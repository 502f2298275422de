import { PAGE_BYTES, returnPage, takePage } from "./page-pool.ts";

const NO_PAGE: Uint8Array = new Uint8Array(0);
/** Payload of at least this size goes to the socket by reference; copying less costs less than another vector entry. */
const REFERENCE_BYTES = 8_192;

/** What a connection has framed and the socket has not taken: small frames in pages, large payloads by reference. */
export class Output {
  /** The page being written; frames are laid out in place from `position`. */
  page: Uint8Array = NO_PAGE;
  position = 0;
  #segmentStart = 0;
  #chunks: Uint8Array[] = [];
  #chunkBytes = 0;
  #fullPages: Uint8Array[] = [];
  #inFlightPages: Uint8Array[] = [];
  #inFlightBytes = 0;
  #onSent: (() => void)[] = [];
  #inFlightOnSent: (() => void)[] = [];
  /** A write was handed to the socket and is not finished. */
  inFlight = false;

  /** Bytes that are framed and have not been taken by the socket. */
  get unsentBytes(): number {
    return this.#chunkBytes + this.position - this.#segmentStart + this.#inFlightBytes;
  }

  get isEmpty(): boolean {
    return this.#chunkBytes === 0 && this.position === this.#segmentStart;
  }

  /** Makes room for `bytes` (at most a page) in one piece; returns where. The caller sets `position` to its end. */
  reserve(bytes: number): number {
    if (this.position + bytes > this.page.length) this.#nextPage();
    return this.position;
  }

  append(source: Uint8Array, start: number, end: number): void {
    if (end - start >= REFERENCE_BYTES) {
      this.#endSegment();
      this.#chunks.push(source.subarray(start, end));
      this.#chunkBytes += end - start;
      return;
    }
    this.copy(source, start, end);
  }

  copy(source: Uint8Array, start: number, end: number): void {
    const position = this.reserve(end - start);
    const { page } = this;
    if (end - start < 64) for (let i = start, to = position; i < end; i++, to++) page[to] = source[i]!;
    else page.set(source.subarray(start, end), position);
    this.position = position + end - start;
  }

  /** Calls `onSent` once everything framed so far is with the socket. It must not use the connection. */
  whenSent(onSent: () => void): void {
    this.#onSent.push(onSent);
  }

  /** Everything there is, in order. `settle` must follow when the socket is done with it. */
  take(): Uint8Array[] {
    this.#endSegment();
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#inFlightBytes = this.#chunkBytes;
    this.#chunkBytes = 0;
    this.#inFlightPages = this.#fullPages;
    this.#fullPages = [];
    if (this.#onSent.length > 0) {
      this.#inFlightOnSent = this.#onSent;
      this.#onSent = [];
    }
    this.inFlight = true;
    return chunks;
  }

  /** The socket has taken what `take` returned: its pages may be written anew. */
  settle(): void {
    this.inFlight = false;
    this.#inFlightBytes = 0;
    for (const page of this.#inFlightPages) returnPage(page);
    this.#inFlightPages.length = 0;
    if (this.#inFlightOnSent.length > 0) {
      for (const onSent of this.#inFlightOnSent) onSent();
      this.#inFlightOnSent = [];
    }
    if (this.isEmpty && this.page !== NO_PAGE) {
      returnPage(this.page);
      this.page = NO_PAGE;
      this.position = 0;
      this.#segmentStart = 0;
    }
  }

  /** Drops what was not handed over. Pages in flight are left to the garbage collector. */
  discard(): void {
    this.#chunks = [];
    this.#chunkBytes = 0;
    this.#onSent = [];
    this.#segmentStart = this.position;
  }

  #endSegment(): void {
    if (this.position === this.#segmentStart) return;
    this.#chunks.push(this.page.subarray(this.#segmentStart, this.position));
    this.#chunkBytes += this.position - this.#segmentStart;
    this.#segmentStart = this.position;
  }

  #nextPage(): void {
    this.#endSegment();
    if (this.page !== NO_PAGE) this.#fullPages.push(this.page);
    this.page = takePage();
    this.position = 0;
    this.#segmentStart = 0;
  }
}

/** The largest payload that surely fits a page beside its frame header. */
export const MAX_IN_PLACE_BYTES: number = PAGE_BYTES - 64;
