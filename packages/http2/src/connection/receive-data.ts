import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { protocolError, requireStream } from "../frame/frame-error.ts";
import { Flag } from "../frame/frame-type.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import { AbsentStream, remoteEnded } from "../stream/stream-state.ts";
import type { ConnectionState } from "./connection-state.ts";
import { consume, creditConnection, measureWindow } from "./receive-window.ts";
import { endRemoteSide, sendReset, streamFault } from "./stream-end.ts";

/** Takes the DATA frames of a connection, piece by piece. Source: RFC 9113 §6.1, §6.9. */
export class DataReceiver {
  readonly #connection: ConnectionState;
  /** Where the current frame's content goes; undefined when it is to be dropped. */
  #stream: Http2Stream | undefined;
  #endStream = false;
  #payloadBytes = 0;

  constructor(connection: ConnectionState) {
    this.#connection = connection;
  }

  begin(streamId: number, flags: number, payloadBytes: number): void {
    requireStream(streamId, "DATA");
    const connection = this.#connection;
    connection.receiveWindow -= payloadBytes;
    if (connection.receiveWindow < 0) {
      throw new ConnectionError(ErrorCode.FLOW_CONTROL_ERROR, "more data than the connection's window");
    }
    this.#endStream = (flags & Flag.END_STREAM) !== 0;
    this.#payloadBytes = payloadBytes;
    if (payloadBytes === 0 && !this.#endStream) connection.guard.idleFrame();
    const stream = connection.streams.get(streamId);
    this.#stream = stream;
    if (stream === undefined) this.#onAbsent(streamId);
    else this.#check(stream, payloadBytes);
    // What is dropped is given back here; an abandoned stream has given back all but this frame.
    if (this.#stream === undefined) creditConnection(connection, payloadBytes);
  }

  #onAbsent(streamId: number): void {
    const connection = this.#connection;
    const verdict = connection.streams.absent(streamId);
    if (verdict === AbsentStream.NEW || verdict === AbsentStream.IDLE) {
      throw protocolError(`DATA on idle stream ${streamId}`);
    }
    if (verdict === AbsentStream.IGNORE && this.#endStream) connection.streams.forgetReset(streamId);
    if (verdict === AbsentStream.CLOSED && connection.role === "server" && !this.#excused(streamId)) {
      sendReset(connection, streamId, ErrorCode.STREAM_CLOSED);
      connection.guard.streamReset();
    }
  }

  /** Streams above the last one our GOAWAY named were never taken; their data is dropped in silence. */
  #excused(streamId: number): boolean {
    const { goawaySent } = this.#connection;
    return goawaySent !== -1 && streamId > goawaySent;
  }

  #check(stream: Http2Stream, payloadBytes: number): void {
    const connection = this.#connection;
    if (remoteEnded(stream.state)) {
      this.#drop(stream, ErrorCode.STREAM_CLOSED, "DATA after the end of the stream");
      return;
    }
    if (!stream.headersReceived) {
      this.#drop(stream, ErrorCode.PROTOCOL_ERROR, "DATA before the headers");
      return;
    }
    stream.receiveWindow -= payloadBytes;
    if (stream.receiveWindow < 0) {
      this.#drop(stream, ErrorCode.FLOW_CONTROL_ERROR, "more data than the stream's window");
      return;
    }
    stream.unconsumedBytes += payloadBytes;
    measureWindow(connection, stream, payloadBytes);
  }

  #drop(stream: Http2Stream, code: ErrorCode, message: string): void {
    this.#stream = undefined;
    streamFault(this.#connection, stream, code, message);
  }

  padding(bytes: number): void {
    if (bytes === this.#payloadBytes && !this.#endStream) this.#connection.guard.idleFrame();
    const stream = this.#stream;
    if (stream !== undefined) consume(this.#connection, stream, bytes);
  }

  piece(buffer: Uint8Array, start: number, end: number, last: boolean): void {
    const stream = this.#stream;
    // Reset between two pieces of a frame: the rest was given back with everything else of the stream.
    if (stream === undefined || stream.aborted) return;
    if (last && start < end) this.#connection.guard.usefulFrame();
    const endStream = last && this.#endStream;
    if (stream.contentRemaining >= 0 && !this.#countContent(stream, end - start, endStream)) return;
    if (endStream) endRemoteSide(this.#connection, stream);
    else if (start === end) return;
    stream.listener.onData(buffer, start, end, endStream);
  }

  #countContent(stream: Http2Stream, bytes: number, endStream: boolean): boolean {
    const remaining = stream.contentRemaining - bytes;
    if (remaining < 0 || (endStream && remaining > 0)) {
      streamFault(
        this.#connection,
        stream,
        ErrorCode.PROTOCOL_ERROR,
        "content-length does not match the content",
      );
      return false;
    }
    stream.contentRemaining = remaining;
    return true;
  }
}
