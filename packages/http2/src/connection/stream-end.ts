import { ErrorCode } from "../error-code.ts";
import { StreamError } from "../errors.ts";
import { RST_STREAM_BYTES, writeRstStream } from "../frame/rst-stream.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import { endLocal, endRemote, StreamState } from "../stream/stream-state.ts";
import type { ConnectionState } from "./connection-state.ts";
import { creditConnection } from "./receive-window.ts";

/** END_STREAM was framed. */
export function endLocalSide(connection: ConnectionState, stream: Http2Stream): void {
  stream.state = endLocal(stream.state);
  if (stream.state === StreamState.CLOSED) complete(connection, stream);
  else if (connection.options.resetUnreadRequests && connection.role === "server") {
    resetStream(connection, stream, ErrorCode.NO_ERROR);
  }
}

/** END_STREAM has come. To be called before the listener hears of it, so that it sees the state it is told of. */
export function endRemoteSide(connection: ConnectionState, stream: Http2Stream): void {
  stream.state = endRemote(stream.state);
  if (stream.state === StreamState.CLOSED) complete(connection, stream);
}

function complete(connection: ConnectionState, stream: Http2Stream): void {
  connection.guard.streamCompleted();
  release(connection, stream);
}

/** Sends RST_STREAM for a stream that is not ours to keep: refused, malformed, or closed long ago. */
export function sendReset(connection: ConnectionState, streamId: number, code: ErrorCode): void {
  const { output } = connection;
  const offset = output.reserve(RST_STREAM_BYTES);
  output.position = writeRstStream(output.page, offset, streamId, code);
  connection.streams.rememberReset(streamId);
  connection.wake();
}

/** Ends a stream from our side; nothing when it is over already. The listener is not told. */
export function resetStream(connection: ConnectionState, stream: Http2Stream, code: ErrorCode): void {
  if (stream.state === StreamState.CLOSED) return;
  sendReset(connection, stream.id, code);
  abandon(connection, stream);
}

/** The peer broke a rule on this stream: it ends, the connection goes on. Source: RFC 9113 §5.4.2. */
export function streamFault(
  connection: ConnectionState,
  stream: Http2Stream,
  code: ErrorCode,
  message: string,
): void {
  if (stream.state === StreamState.CLOSED) return;
  resetStream(connection, stream, code);
  stream.listener.onReset(new StreamError(code, message));
  connection.guard.streamReset();
}

/** Drops everything a stream holds and takes it out of the table. */
export function abandon(connection: ConnectionState, stream: Http2Stream): void {
  stream.state = StreamState.CLOSED;
  stream.aborted = true;
  stream.endQueued = true;
  stream.queue = undefined;
  stream.trailers = undefined;
  stream.wantsDrain = false;
  const { unconsumedBytes } = stream;
  stream.unconsumedBytes = 0;
  creditConnection(connection, unconsumedBytes);
  release(connection, stream);
}

function release(connection: ConnectionState, stream: Http2Stream): void {
  connection.streams.delete(stream.id);
  connection.slotFreed = true;
  // The end of a turn is where a waiting caller or a shutdown is served.
  if (connection.phase !== 0 || connection.role === "client") connection.wake();
}
