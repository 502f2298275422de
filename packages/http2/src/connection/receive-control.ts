import { ErrorCode } from "../error-code.ts";
import { ConnectionError, StreamError } from "../errors.ts";
import { protocolError, requireStream, requireStreamZero } from "../frame/frame-error.ts";
import { Flag, MAX_WINDOW_BYTES } from "../frame/frame-type.ts";
import { checkPing, PING_BYTES, pingKind, pingSerial, writePingAck } from "../frame/ping.ts";
import { checkPriority } from "../frame/priority.ts";
import { parseRstStream } from "../frame/rst-stream.ts";
import { parseWindowUpdate } from "../frame/window-update.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import type { ConnectionState } from "./connection-state.ts";
import { confirmShutdown } from "./lifecycle.ts";
import { PingKind } from "./ping-tracker.ts";
import { schedule } from "./pump.ts";
import { growWindows } from "./receive-window.ts";
import { abandon, sendReset, streamFault } from "./stream-end.ts";

export function receivePriority(
  connection: ConnectionState,
  streamId: number,
  buffer: Uint8Array,
  start: number,
  end: number,
): void {
  requireStream(streamId, "PRIORITY");
  connection.guard.idleFrame();
  const code = checkPriority(buffer, start, end, streamId);
  if (code === ErrorCode.NO_ERROR) return;
  const stream = connection.streams.get(streamId);
  if (stream !== undefined) streamFault(connection, stream, code, "malformed PRIORITY");
  // RST_STREAM cannot name an idle stream, so that there it is the connection that fails.
  else if (connection.streams.isIdle(streamId)) throw new ConnectionError(code, "malformed PRIORITY");
  else {
    sendReset(connection, streamId, code);
    connection.guard.streamReset();
  }
}

export function receiveReset(
  connection: ConnectionState,
  streamId: number,
  buffer: Uint8Array,
  start: number,
  end: number,
): void {
  requireStream(streamId, "RST_STREAM");
  const code = parseRstStream(buffer, start, end);
  const stream = connection.streams.get(streamId);
  if (stream === undefined) {
    if (connection.streams.isIdle(streamId)) throw protocolError(`RST_STREAM on idle stream ${streamId}`);
    connection.guard.idleFrame();
    return;
  }
  abandon(connection, stream);
  const refused = connection.role === "client" && code === ErrorCode.REFUSED_STREAM;
  stream.listener.onReset(new StreamError(code, "the peer reset the stream", { remote: true, refused }));
  if (connection.role === "server") connection.guard.streamReset();
}

export function receivePing(
  connection: ConnectionState,
  streamId: number,
  flags: number,
  buffer: Uint8Array,
  start: number,
  end: number,
): void {
  requireStreamZero(streamId, "PING");
  checkPing(start, end);
  if ((flags & Flag.ACK) !== 0) {
    receivePingAck(connection, buffer, start);
    return;
  }
  connection.guard.idleFrame();
  if (connection.role === "server") connection.pingPolicy.check(connection.streams.size);
  const { output } = connection;
  const offset = output.reserve(PING_BYTES);
  output.position = writePingAck(output.page, offset, buffer, start);
  connection.wake();
}

function receivePingAck(connection: ConnectionState, buffer: Uint8Array, start: number): void {
  switch (pingKind(buffer, start)) {
    case PingKind.BDP:
      growWindows(connection);
      break;
    case PingKind.KEEPALIVE:
      connection.keepaliveSentAtMs = 0;
      break;
    case PingKind.SHUTDOWN:
      confirmShutdown(connection);
      break;
    case PingKind.USER:
      if (connection.pings.acknowledge(pingSerial(buffer, start), connection.options.now())) break;
      connection.guard.idleFrame();
      break;
    default:
      connection.guard.idleFrame();
  }
}

export function receiveWindowUpdate(
  connection: ConnectionState,
  streamId: number,
  buffer: Uint8Array,
  start: number,
  end: number,
): void {
  const increment = parseWindowUpdate(buffer, start, end);
  connection.guard.idleFrame();
  if (streamId === 0) {
    if (increment === 0) throw protocolError("WINDOW_UPDATE of zero");
    connection.sendWindow += increment;
    if (connection.sendWindow > MAX_WINDOW_BYTES) {
      throw new ConnectionError(ErrorCode.FLOW_CONTROL_ERROR, "the connection's window exceeds 2^31-1");
    }
    if (!connection.sendLine.isEmpty) connection.wake();
    return;
  }
  const stream = connection.streams.get(streamId);
  if (stream !== undefined) widenStream(connection, stream, increment);
  else if (connection.streams.isIdle(streamId))
    throw protocolError(`WINDOW_UPDATE on idle stream ${streamId}`);
}

function widenStream(connection: ConnectionState, stream: Http2Stream, increment: number): void {
  if (increment === 0) {
    streamFault(connection, stream, ErrorCode.PROTOCOL_ERROR, "WINDOW_UPDATE of zero");
    return;
  }
  stream.sendWindow += increment;
  if (stream.sendWindow > MAX_WINDOW_BYTES) {
    streamFault(connection, stream, ErrorCode.FLOW_CONTROL_ERROR, "the stream's window exceeds 2^31-1");
    return;
  }
  if (stream.queue !== undefined) schedule(connection, stream);
}
