import { copyBytes } from "../copy-bytes.ts";
import { frameSizeError, protocolError } from "../frame/frame-error.ts";
import { readUint31 } from "../frame/frame-header.ts";
import { CLIENT_PREFACE, Flag, FRAME_HEADER_BYTES, FrameType } from "../frame/frame-type.ts";

/** What the reader found. DATA comes in as many pieces as the socket delivered; other frames come whole. */
export interface FrameHandler {
  /** False when no more input is wanted. */
  readonly reading: boolean;
  onFrame(
    type: number,
    flags: number,
    streamId: number,
    buffer: Uint8Array,
    start: number,
    end: number,
  ): void;
  /** A DATA frame begins; `payloadBytes` counts padding too. */
  onDataBegin(streamId: number, flags: number, payloadBytes: number): void;
  /** Padding of the current DATA frame, its length byte included. */
  onDataPadding(bytes: number): void;
  /** `last`: the current DATA frame has no more content. */
  onDataPiece(buffer: Uint8Array, start: number, end: number, last: boolean): void;
}

/**
 * Cuts the byte stream into frames without copying: a frame that lies whole in the chunk is handed on
 * where it lies. Only what a chunk's end cuts off is kept, DATA excepted, which need not be whole.
 */
export class FrameReader {
  readonly #handler: FrameHandler;
  readonly #maxFrameBytes: number;
  #prefaceLeft: number;
  #carry: Uint8Array | undefined;
  #carried = 0;
  #cutFrames = 0;
  // The DATA frame being read: content and padding still to come, and whether its padding length is.
  #contentLeft = 0;
  #paddingLeft = 0;
  #paddingLengthDue = false;
  #inData = false;

  constructor(handler: FrameHandler, maxFrameBytes: number, expectPreface: boolean) {
    this.#handler = handler;
    this.#maxFrameBytes = maxFrameBytes;
    this.#prefaceLeft = expectPreface ? CLIENT_PREFACE.length : 0;
  }

  /** Which of the frames cut off so far is still not whole, counted from 1; 0 when none is. The content of DATA does not count. */
  get partialFrame(): number {
    return this.#carried > 0 ? this.#cutFrames : 0;
  }

  get prefacePending(): boolean {
    return this.#prefaceLeft > 0;
  }

  read(buffer: Uint8Array, start: number, end: number): void {
    let position = start;
    if (this.#prefaceLeft > 0) position = this.#readPreface(buffer, position, end);
    if (this.#carried > 0) position = this.#completeCarry(buffer, position, end);
    const handler = this.#handler;
    for (;;) {
      if (!handler.reading) return;
      if (this.#inData) {
        position = this.#readData(buffer, position, end);
        if (this.#inData || !handler.reading) return;
      }
      if (end - position < FRAME_HEADER_BYTES) break;
      const length = (buffer[position]! << 16) | (buffer[position + 1]! << 8) | buffer[position + 2]!;
      if (length > this.#maxFrameBytes) throw frameSizeError(`a frame of ${length} bytes`);
      const type = buffer[position + 3]!;
      if (type === FrameType.DATA) {
        this.#beginData(buffer, position, length);
        position += FRAME_HEADER_BYTES;
        continue;
      }
      const payload = position + FRAME_HEADER_BYTES;
      if (end - payload < length) break;
      handler.onFrame(
        type,
        buffer[position + 4]!,
        readUint31(buffer, position + 5),
        buffer,
        payload,
        payload + length,
      );
      position = payload + length;
    }
    if (position < end) this.#keep(buffer, position, end);
  }

  #readPreface(buffer: Uint8Array, start: number, end: number): number {
    let position = start;
    while (this.#prefaceLeft > 0 && position < end) {
      if (buffer[position++] !== CLIENT_PREFACE[CLIENT_PREFACE.length - this.#prefaceLeft]) {
        throw protocolError("the connection does not begin with the HTTP/2 preface");
      }
      this.#prefaceLeft--;
    }
    return position;
  }

  #beginData(buffer: Uint8Array, at: number, length: number): void {
    const flags = buffer[at + 4]!;
    this.#handler.onDataBegin(readUint31(buffer, at + 5), flags, length);
    this.#contentLeft = length;
    this.#paddingLeft = 0;
    this.#paddingLengthDue = (flags & Flag.PADDED) !== 0;
    if (this.#paddingLengthDue && length === 0)
      throw frameSizeError("a padded frame without a padding length");
    this.#inData = true;
  }

  #readData(buffer: Uint8Array, start: number, end: number): number {
    let position = start;
    if (this.#paddingLengthDue) {
      if (position >= end) return position;
      const padding = buffer[position++]!;
      this.#contentLeft -= 1 + padding;
      if (this.#contentLeft < 0) throw protocolError("padding is longer than its frame");
      this.#paddingLeft = padding;
      this.#paddingLengthDue = false;
      this.#handler.onDataPadding(1 + padding);
      if (this.#contentLeft === 0) this.#handler.onDataPiece(buffer, position, position, true);
    } else if (this.#contentLeft === 0 && this.#paddingLeft === 0) {
      this.#inData = false;
      this.#handler.onDataPiece(buffer, position, position, true);
      return position;
    }
    if (this.#contentLeft > 0 && position < end) {
      const pieceEnd = Math.min(end, position + this.#contentLeft);
      this.#contentLeft -= pieceEnd - position;
      if (this.#contentLeft === 0 && this.#paddingLeft === 0) this.#inData = false;
      this.#handler.onDataPiece(buffer, position, pieceEnd, this.#contentLeft === 0);
      position = pieceEnd;
    }
    if (this.#contentLeft === 0 && this.#inData) {
      const skipped = Math.min(end - position, this.#paddingLeft);
      this.#paddingLeft -= skipped;
      position += skipped;
      if (this.#paddingLeft === 0) this.#inData = false;
    }
    return position;
  }

  #keep(buffer: Uint8Array, start: number, end: number): void {
    this.#carry = copyBytes(buffer, start, end);
    this.#carried = end - start;
    this.#cutFrames++;
  }

  /** Adds just enough bytes to end the frame that was cut off, and hands it on. */
  #completeCarry(buffer: Uint8Array, start: number, end: number): number {
    let position = start;
    while (this.#carried > 0) {
      const needed = this.#carriedFrameBytes();
      const part = Math.min(needed - this.#carried, end - position);
      this.#reserveCarry(this.#carried + part, needed);
      this.#carry!.set(buffer.subarray(position, position + part), this.#carried);
      this.#carried += part;
      position += part;
      if (this.#carried < needed) return position;
      if (needed > FRAME_HEADER_BYTES || this.#carriedFrameBytes() === FRAME_HEADER_BYTES)
        this.#handOnCarry();
    }
    return position;
  }

  /** What is needed to know more: the header, then the whole frame (of DATA the header alone). */
  #carriedFrameBytes(): number {
    if (this.#carried < FRAME_HEADER_BYTES) return FRAME_HEADER_BYTES;
    const carry = this.#carry!;
    if (carry[3] === FrameType.DATA) return FRAME_HEADER_BYTES;
    return FRAME_HEADER_BYTES + this.#carriedLength();
  }

  #carriedLength(): number {
    const carry = this.#carry!;
    const length = (carry[0]! << 16) | (carry[1]! << 8) | carry[2]!;
    if (length > this.#maxFrameBytes) throw frameSizeError(`a frame of ${length} bytes`);
    return length;
  }

  /** Grows with what has come, not with what the frame announces. */
  #reserveCarry(bytes: number, frameBytes: number): void {
    const carry = this.#carry!;
    if (carry.length >= bytes) return;
    const larger = new Uint8Array(Math.min(frameBytes, Math.max(bytes, carry.length * 2)));
    larger.set(carry.subarray(0, this.#carried));
    this.#carry = larger;
  }

  #handOnCarry(): void {
    const carry = this.#carry!;
    const length = this.#carriedLength();
    this.#carry = undefined;
    this.#carried = 0;
    const streamId = readUint31(carry, 5);
    if (carry[3] === FrameType.DATA) this.#beginData(carry, 0, length);
    else
      this.#handler.onFrame(
        carry[3]!,
        carry[4]!,
        streamId,
        carry,
        FRAME_HEADER_BYTES,
        FRAME_HEADER_BYTES + length,
      );
  }
}
