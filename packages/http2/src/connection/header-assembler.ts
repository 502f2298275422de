import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { protocolError } from "../frame/frame-error.ts";

const NOTHING: Uint8Array = new Uint8Array(0);

/** Collects a header block that spans HEADERS and CONTINUATION frames, within bounds. Source: RFC 9113 §4.3, §10.5.1. */
export class HeaderAssembler {
  readonly #maxBytes: number;
  readonly #maxContinuations: number;
  #continuations = 0;
  #begun = 0;
  /** The stream whose block is being collected; 0 when none is. */
  streamId = 0;
  endStream = false;
  bytes: Uint8Array = NOTHING;
  length = 0;

  constructor(maxBytes: number, maxContinuations: number) {
    this.#maxBytes = maxBytes;
    this.#maxContinuations = maxContinuations;
  }

  /** Which of the blocks begun so far is not whole, counted from 1; 0 when none is. */
  get partialBlock(): number {
    return this.streamId === 0 ? 0 : this.#begun;
  }

  begin(streamId: number, endStream: boolean, source: Uint8Array, start: number, end: number): void {
    this.streamId = streamId;
    this.endStream = endStream;
    this.length = 0;
    this.#continuations = 0;
    this.#begun++;
    this.#add(source, start, end);
  }

  continue(streamId: number, source: Uint8Array, start: number, end: number): void {
    if (streamId !== this.streamId || streamId === 0)
      throw protocolError("CONTINUATION without a header block to go on");
    if (++this.#continuations > this.#maxContinuations) throw tooLarge("a header block in too many pieces");
    this.#add(source, start, end);
  }

  /** To be called when the block was decoded. */
  finish(): void {
    this.streamId = 0;
    this.length = 0;
    this.bytes = NOTHING;
  }

  #add(source: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.#maxBytes) throw tooLarge(`a header block over ${this.#maxBytes} bytes`);
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(source.subarray(start, end), this.length);
    this.length = length;
  }
}

function tooLarge(message: string): ConnectionError {
  return new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, message);
}
