import type { Connection, Stream, StreamListener } from "../api.ts";
import type { ErrorCode } from "../error-code.ts";
import type { HeaderBlock } from "../header-block.ts";
import type { SendQueue } from "./send-queue.ts";
import { localEnded, remoteEnded, StreamState } from "./stream-state.ts";

/** What a stream asks of its connection. */
export interface StreamHost extends Connection {
  sendHeaders(stream: Http2Stream, block: HeaderBlock, endStream: boolean): void;
  sendInformational(stream: Http2Stream, block: HeaderBlock): void;
  sendData(stream: Http2Stream, data: Uint8Array, endStream: boolean): boolean;
  sendDataRange(
    stream: Http2Stream,
    buffer: Uint8Array,
    start: number,
    end: number,
    endStream: boolean,
  ): boolean;
  sendDataVector(
    stream: Http2Stream,
    chunks: readonly Uint8Array[],
    endStream: boolean,
    onSent?: () => void,
  ): boolean;
  reserveData(stream: Http2Stream, maxBytes: number): number;
  commitData(stream: Http2Stream, endOffset: number, endStream: boolean): void;
  sendTrailers(stream: Http2Stream, block: HeaderBlock): void;
  resetStream(stream: Http2Stream, code: ErrorCode): void;
  consume(stream: Http2Stream, bytes: number): void;
}

/** A stream is data; its connection does the work. All fields are set here so that every stream has one shape. */
export class Http2Stream implements Stream {
  readonly id: number;
  readonly connection: StreamHost;
  listener: StreamListener;
  state: StreamState = StreamState.OPEN;
  /** The final (not 1xx) headers of our side were sent. */
  headersSent = false;
  /** The final headers of the peer's side have come. */
  headersReceived = false;
  /** END_STREAM was accepted from the upper layer; it may wait behind queued data. */
  endQueued = false;
  /** The response to this request has no content whatever its content-length says. */
  headRequest = false;
  /** Ended by RST_STREAM, an error, or the connection's end. */
  aborted = false;
  wantsDrain = false;
  /** In the scheduler's list. */
  scheduled = false;
  /** Bytes we may send; negative after the peer has shrunk its initial window (RFC 9113 §6.9.2). */
  sendWindow: number;
  /** Bytes the peer may send. */
  receiveWindow: number;
  /** Received and not yet given back by the upper layer. */
  unconsumedBytes = 0;
  /** Given back and not yet announced by WINDOW_UPDATE. */
  creditBytes = 0;
  /** What content-length still promises; -1 when it said nothing. */
  contentRemaining = -1;
  queue: SendQueue | undefined = undefined;
  trailers: HeaderBlock | undefined = undefined;

  constructor(
    id: number,
    connection: StreamHost,
    listener: StreamListener,
    sendWindow: number,
    receiveWindow: number,
  ) {
    this.id = id;
    this.connection = connection;
    this.listener = listener;
    this.sendWindow = sendWindow;
    this.receiveWindow = receiveWindow;
  }

  get bufferedBytes(): number {
    return this.queue === undefined ? 0 : this.queue.bytes;
  }

  get localClosed(): boolean {
    return this.endQueued || localEnded(this.state);
  }

  get remoteClosed(): boolean {
    return remoteEnded(this.state);
  }

  sendHeaders(block: HeaderBlock, endStream: boolean): void {
    this.connection.sendHeaders(this, block, endStream);
  }

  sendInformational(block: HeaderBlock): void {
    this.connection.sendInformational(this, block);
  }

  sendData(data: Uint8Array, endStream: boolean): boolean {
    return this.connection.sendData(this, data, endStream);
  }

  sendDataRange(buffer: Uint8Array, start: number, end: number, endStream: boolean): boolean {
    return this.connection.sendDataRange(this, buffer, start, end, endStream);
  }

  sendDataVector(chunks: readonly Uint8Array[], endStream: boolean, onSent?: () => void): boolean {
    return this.connection.sendDataVector(this, chunks, endStream, onSent);
  }

  reserveData(maxBytes: number): number {
    return this.connection.reserveData(this, maxBytes);
  }

  commitData(endOffset: number, endStream: boolean): void {
    this.connection.commitData(this, endOffset, endStream);
  }

  sendTrailers(block: HeaderBlock): void {
    this.connection.sendTrailers(this, block);
  }

  reset(code: ErrorCode): void {
    this.connection.resetStream(this, code);
  }

  consume(bytes: number): void {
    this.connection.consume(this, bytes);
  }
}
