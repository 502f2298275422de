import type { StreamListener } from "../api.ts";
import { ErrorCode } from "../error-code.ts";
import { ConnectionError, UsageError } from "../errors.ts";
import { MAX_STREAM_ID } from "../frame/frame-type.ts";
import { Shape } from "../header/block-shape.ts";
import { judgeBlock } from "../header/judge-block.ts";
import type { HeaderBlock } from "../header-block.ts";
import { Http2Stream } from "../stream/http2-stream.ts";
import { type ConnectionState, Phase } from "./connection-state.ts";
import { schedule } from "./pump.ts";
import { endLocalSide } from "./stream-end.ts";
import { writeBlock } from "./write-block.ts";

function requireShape(block: HeaderBlock, shapes: number, what: string): void {
  if (block.shape === -1) judgeBlock(block);
  if ((block.shape & shapes) === 0)
    throw new UsageError(`not a valid list of ${what}: ${block.fields.join(" ")}`);
}

/** How many streams should be opened now: none while the socket is behind, for their HEADERS could not leave. */
export function availableStreams(connection: ConnectionState): number {
  if (!canOpen(connection)) return 0;
  if (connection.output.unsentBytes >= connection.options.outputHighWaterBytes) return 0;
  return Math.max(0, connection.remote.maxConcurrentStreams - connection.streams.size);
}

export function canOpen(connection: ConnectionState): boolean {
  const { role, phase, goawayReceived, streams } = connection;
  return role === "client" && phase === Phase.OPEN && !goawayReceived && streams.nextLocalId <= MAX_STREAM_ID;
}

export function openStream(
  connection: ConnectionState,
  block: HeaderBlock,
  endStream: boolean,
  listener: StreamListener,
): Http2Stream {
  if (!canOpen(connection)) {
    if (connection.role === "server") throw new UsageError("a server cannot send requests");
    throw new ConnectionError(ErrorCode.REFUSED_STREAM, "the connection takes no more streams");
  }
  const { remote, streams } = connection;
  if (streams.size >= remote.maxConcurrentStreams) {
    throw new UsageError(`all ${remote.maxConcurrentStreams} streams are in use`);
  }
  requireShape(
    block,
    remote.enableConnectProtocol ? Shape.REQUEST | Shape.EXTENDED_CONNECT : Shape.REQUEST,
    "request headers",
  );
  const id = streams.nextLocalId;
  const stream = new Http2Stream(
    id,
    connection.host,
    listener,
    remote.initialWindowBytes,
    initialReceiveWindow(connection),
  );
  stream.headersSent = true;
  stream.headRequest = (block.shape & Shape.HEAD) !== 0;
  streams.nextLocalId = id + 2;
  streams.add(stream);
  writeBlock(connection, id, block, endStream);
  if (endStream) {
    stream.endQueued = true;
    endLocalSide(connection, stream);
  }
  return stream;
}

/** Until the peer has acknowledged a smaller window it may use the protocol's default. Source: RFC 9113 §6.9.2. */
export function initialReceiveWindow(connection: ConnectionState): number {
  const { ownSettingsAcked, streamTargetBytes } = connection;
  return ownSettingsAcked ? streamTargetBytes : Math.max(65_535, streamTargetBytes);
}

export function sendHeaders(
  connection: ConnectionState,
  stream: Http2Stream,
  block: HeaderBlock,
  endStream: boolean,
): void {
  if (stream.aborted) return;
  if (stream.headersSent) throw new UsageError(`headers of stream ${stream.id} were sent before`);
  requireShape(block, Shape.RESPONSE, "response headers");
  stream.headersSent = true;
  writeBlock(connection, stream.id, block, endStream);
  if (endStream) {
    stream.endQueued = true;
    endLocalSide(connection, stream);
  }
}

export function sendInformational(
  connection: ConnectionState,
  stream: Http2Stream,
  block: HeaderBlock,
): void {
  if (stream.aborted) return;
  if (stream.headersSent) throw new UsageError(`headers of stream ${stream.id} were sent before`);
  requireShape(block, Shape.INFORMATIONAL, "1xx headers");
  writeBlock(connection, stream.id, block, false);
}

export function sendTrailers(connection: ConnectionState, stream: Http2Stream, block: HeaderBlock): void {
  if (stream.aborted) return;
  if (!stream.headersSent) throw new UsageError(`trailers of stream ${stream.id} before its headers`);
  if (stream.endQueued) throw new UsageError(`stream ${stream.id} has ended`);
  requireShape(block, Shape.TRAILERS, "trailers");
  stream.endQueued = true;
  if (stream.queue !== undefined) {
    stream.trailers = block;
    schedule(connection, stream);
    return;
  }
  writeBlock(connection, stream.id, block, true);
  endLocalSide(connection, stream);
}
