import { DecodeError, type DecodeErrorCode } from "../errors.ts";
import { noBytes } from "./no-bytes.ts";

const fixedReadsWithoutView = 6;
const keptBufferBytes = 1 << 20;

/** Bytes, and a position among them. */
export class Cursor {
  // Each begins as what it stays: of a property that was undefined once, the engine has to find out at every reading.
  bytes: Uint8Array = noBytes;
  pos = 0;
  /** No field may reach beyond this index. */
  limit = 0;
  /** Index of the outermost message's first byte; errors count from here. */
  origin = 0;

  protected view: DataView | undefined;
  #fixedReads = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.pos = start;
    this.limit = end;
    this.origin = start;
  }

  protected turnTo(bytes: Uint8Array, start: number, end: number): void {
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      this.origin = 0;
      if (bytes.buffer === undefined) this.#notBytes();
      this.fail("truncated", `the range ${start}–${end} does not lie in ${bytes.length} bytes`, 0);
    }
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.view = undefined;
      this.#fixedReads = 0;
    }
    this.pos = start;
    this.limit = end;
    this.origin = start;
  }

  /** Lets go of a large buffer, so that a kept reader does not keep it alive. */
  release(): void {
    const { buffer } = this.bytes;
    if (buffer === undefined) this.#notBytes();
    if (buffer.byteLength <= keptBufferBytes) return;
    this.bytes = noBytes;
    this.view = undefined;
  }

  /** Untyped code gave a string, a list or an ArrayBuffer: it is noticed where it costs nothing. */
  #notBytes(): never {
    this.bytes = noBytes;
    this.view = undefined;
    this.fail("truncated", "what is given is no Uint8Array", this.origin);
  }

  fail(code: DecodeErrorCode, message: string, at: number = this.pos): never {
    throw new DecodeError(code, message, at - this.origin);
  }

  /** Moves on by so many bytes; gives where they begin. */
  protected take(width: number): number {
    const pos = this.pos;
    if (pos + width > this.limit) this.fail("truncated", "message ends inside a field");
    this.pos = pos + width;
    return pos;
  }

  /**
   * The bytes as a DataView, which reads a number in a tenth of the time it takes to put it together. To make one costs
   * as much as ten numbers, so a message's first few are put together; a buffer read from again has it already.
   */
  protected viewFor(): DataView | undefined {
    if (this.view === undefined && ++this.#fixedReads > fixedReadsWithoutView) {
      this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    }
    return this.view;
  }
}
