import type { ServerListener } from "../api.ts";
import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { protocolError } from "../frame/frame-error.ts";
import { Shape } from "../header/block-shape.ts";
import type { HeaderBlock } from "../header-block.ts";
import { Http2Stream } from "../stream/http2-stream.ts";
import { AbsentStream, remoteEnded } from "../stream/stream-state.ts";
import type { ConnectionState } from "./connection-state.ts";
import { noListener } from "./no-listener.ts";
import { initialReceiveWindow } from "./send-headers.ts";
import { endRemoteSide, sendReset, streamFault } from "./stream-end.ts";

/** A whole header block has come; it is decoded even when nobody wants it, to keep the tables in step. */
export function receiveBlock(
  connection: ConnectionState,
  streamId: number,
  endStream: boolean,
  source: Uint8Array,
  start: number,
  end: number,
): void {
  const { decoder, streams } = connection;
  const block = decoder.decode(source, start, end);
  const stream = streams.get(streamId);
  if (stream === undefined) receiveOnAbsent(connection, streamId, endStream, block, decoder.oversized);
  else if (remoteEnded(stream.state)) {
    streamFault(connection, stream, ErrorCode.STREAM_CLOSED, "HEADERS after the end of the stream");
  } else if (decoder.oversized) {
    streamFault(connection, stream, ErrorCode.ENHANCE_YOUR_CALM, "the header list is too large");
  } else if (stream.headersReceived) receiveTrailers(connection, stream, endStream, block);
  else receiveResponse(connection, stream, endStream, block);
}

function receiveOnAbsent(
  connection: ConnectionState,
  streamId: number,
  endStream: boolean,
  block: HeaderBlock,
  oversized: boolean,
): void {
  switch (connection.streams.absent(streamId)) {
    case AbsentStream.NEW:
      if (connection.role === "client") throw protocolError(`the server opened stream ${streamId}`);
      receiveRequest(connection, streamId, endStream, block, oversized);
      break;
    case AbsentStream.IDLE:
      throw protocolError(`HEADERS on idle stream ${streamId}`);
    case AbsentStream.CLOSED:
      // Streams above the last one our GOAWAY named were never taken.
      if (connection.goawaySent !== -1 && streamId > connection.goawaySent) return;
      // A client may have forgotten that it reset the stream; a server's client cannot have an excuse.
      if (connection.role === "server")
        throw new ConnectionError(ErrorCode.STREAM_CLOSED, `HEADERS on closed stream ${streamId}`);
      break;
    case AbsentStream.IGNORE:
      if (endStream) connection.streams.forgetReset(streamId);
      // A client has nothing but trailers under way.
      else if (connection.role === "server") connection.guard.idleFrame();
      break;
  }
}

function receiveRequest(
  connection: ConnectionState,
  streamId: number,
  endStream: boolean,
  block: HeaderBlock,
  oversized: boolean,
): void {
  const { streams, guard } = connection;
  streams.highestPeerId = streamId;
  if (connection.goawaySent !== -1 && streamId > connection.goawaySent) return;
  const refusal = requestRefusal(connection, block, endStream, oversized);
  if (refusal !== ErrorCode.NO_ERROR) {
    sendReset(connection, streamId, refusal);
    guard.streamReset();
    return;
  }
  const { host, remote } = connection;
  const stream = new Http2Stream(
    streamId,
    host,
    noListener,
    remote.initialWindowBytes,
    initialReceiveWindow(connection),
  );
  guard.usefulFrame();
  stream.headersReceived = true;
  if (!endStream) stream.contentRemaining = block.contentLength;
  streams.add(stream);
  if (endStream) endRemoteSide(connection, stream);
  stream.listener = (connection.listener as ServerListener).onRequest(stream, block, endStream);
}

/** NO_ERROR when the request is taken. */
function requestRefusal(
  connection: ConnectionState,
  block: HeaderBlock,
  endStream: boolean,
  oversized: boolean,
): ErrorCode {
  const { options, streams } = connection;
  if (streams.size >= options.maxConcurrentStreams) return ErrorCode.REFUSED_STREAM;
  if (oversized) return ErrorCode.ENHANCE_YOUR_CALM;
  const allowed = options.enableConnectProtocol ? Shape.REQUEST | Shape.EXTENDED_CONNECT : Shape.REQUEST;
  if ((block.shape & allowed) === 0) return ErrorCode.PROTOCOL_ERROR;
  if (endStream && block.contentLength > 0) return ErrorCode.PROTOCOL_ERROR;
  return ErrorCode.NO_ERROR;
}

function receiveResponse(
  connection: ConnectionState,
  stream: Http2Stream,
  endStream: boolean,
  block: HeaderBlock,
): void {
  if ((block.shape & Shape.INFORMATIONAL) !== 0 && !endStream) {
    connection.guard.idleFrame();
    stream.listener.onInformational?.(block);
    return;
  }
  if ((block.shape & Shape.RESPONSE) === 0) {
    streamFault(connection, stream, ErrorCode.PROTOCOL_ERROR, "malformed response headers");
    return;
  }
  connection.guard.usefulFrame();
  stream.headersReceived = true;
  const bodiless = stream.headRequest || block.status === 204 || block.status === 304;
  if (!bodiless) stream.contentRemaining = block.contentLength;
  if (endStream) {
    if (stream.contentRemaining > 0) {
      streamFault(connection, stream, ErrorCode.PROTOCOL_ERROR, "content-length does not match the content");
      return;
    }
    endRemoteSide(connection, stream);
  }
  stream.listener.onHeaders(block, endStream);
}

function receiveTrailers(
  connection: ConnectionState,
  stream: Http2Stream,
  endStream: boolean,
  block: HeaderBlock,
): void {
  if (!endStream || (block.shape & Shape.TRAILERS) === 0) {
    streamFault(connection, stream, ErrorCode.PROTOCOL_ERROR, "malformed trailers");
    return;
  }
  if (stream.contentRemaining > 0) {
    streamFault(connection, stream, ErrorCode.PROTOCOL_ERROR, "content-length does not match the content");
    return;
  }
  endRemoteSide(connection, stream);
  stream.listener.onTrailers(block);
}
