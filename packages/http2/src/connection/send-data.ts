import { copyBytes } from "../copy-bytes.ts";
import { UsageError } from "../errors.ts";
import { FRAME_HEADER_BYTES } from "../frame/frame-type.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import { SendQueue } from "../stream/send-queue.ts";
import type { ConnectionState } from "./connection-state.ts";
import { beginFrame, largestFrame } from "./data-frame.ts";
import { MAX_IN_PLACE_BYTES } from "./output.ts";
import { pump, schedule } from "./pump.ts";
import { endLocalSide } from "./stream-end.ts";

function requireOpen(stream: Http2Stream): void {
  if (!stream.headersSent) throw new UsageError(`data of stream ${stream.id} before its headers`);
  if (stream.endQueued) throw new UsageError(`stream ${stream.id} has ended`);
}

/** Whether `bytes` may leave in one frame now, before anything that waits. */
function fitsNow(connection: ConnectionState, stream: Http2Stream, bytes: number): boolean {
  return (
    stream.queue === undefined &&
    (bytes === 0 || (bytes <= stream.sendWindow && bytes <= connection.sendWindow)) &&
    bytes <= largestFrame(connection) &&
    connection.output.unsentBytes < connection.options.outputHighWaterBytes
  );
}

function endFrame(connection: ConnectionState, stream: Http2Stream, endStream: boolean): void {
  connection.wake();
  if (endStream) {
    stream.endQueued = true;
    endLocalSide(connection, stream);
  }
}

export function sendData(
  connection: ConnectionState,
  stream: Http2Stream,
  data: Uint8Array,
  endStream: boolean,
): boolean {
  if (stream.aborted) return true;
  requireOpen(stream);
  const { length } = data;
  if (length === 0 && !endStream) return true;
  if (!fitsNow(connection, stream, length)) {
    (stream.queue ??= new SendQueue()).push(data);
    return enqueued(connection, stream, endStream);
  }
  beginFrame(connection, stream, length, endStream);
  connection.output.append(data, 0, length);
  endFrame(connection, stream, endStream);
  return true;
}

export function sendDataRange(
  connection: ConnectionState,
  stream: Http2Stream,
  buffer: Uint8Array,
  start: number,
  end: number,
  endStream: boolean,
): boolean {
  if (stream.aborted) return true;
  const bytes = end - start;
  // What cannot lie in a page whole, or must wait, needs memory of its own.
  if (bytes === 0 || bytes > MAX_IN_PLACE_BYTES || !fitsNow(connection, stream, bytes)) {
    return sendData(connection, stream, copyBytes(buffer, start, end), endStream);
  }
  requireOpen(stream);
  beginFrame(connection, stream, bytes, endStream);
  connection.output.copy(buffer, start, end);
  endFrame(connection, stream, endStream);
  return true;
}

export function sendDataVector(
  connection: ConnectionState,
  stream: Http2Stream,
  chunks: readonly Uint8Array[],
  endStream: boolean,
  onSent: (() => void) | undefined,
): boolean {
  if (stream.aborted) return true;
  requireOpen(stream);
  let bytes = 0;
  for (const chunk of chunks) bytes += chunk.length;
  if (bytes === 0 && !endStream) return true;
  if (!fitsNow(connection, stream, bytes)) {
    const queue = (stream.queue ??= new SendQueue());
    for (const chunk of chunks) queue.push(chunk);
    if (onSent !== undefined && bytes > 0) queue.whenSent(onSent);
    return enqueued(connection, stream, endStream);
  }
  beginFrame(connection, stream, bytes, endStream);
  for (const chunk of chunks) connection.output.append(chunk, 0, chunk.length);
  if (onSent !== undefined) connection.output.whenSent(onSent);
  endFrame(connection, stream, endStream);
  return true;
}

export function reserveData(connection: ConnectionState, stream: Http2Stream, maxBytes: number): number {
  if (stream.aborted || maxBytes > MAX_IN_PLACE_BYTES) return -1;
  requireOpen(stream);
  if (!fitsNow(connection, stream, maxBytes)) return -1;
  return connection.output.reserve(FRAME_HEADER_BYTES + maxBytes) + FRAME_HEADER_BYTES;
}

export function commitData(
  connection: ConnectionState,
  stream: Http2Stream,
  endOffset: number,
  endStream: boolean,
): void {
  const { output } = connection;
  const bytes = endOffset - output.position - FRAME_HEADER_BYTES;
  if (bytes < 0) throw new UsageError("nothing was reserved");
  beginFrame(connection, stream, bytes, endStream);
  output.position = endOffset;
  endFrame(connection, stream, endStream);
}

function enqueued(connection: ConnectionState, stream: Http2Stream, endStream: boolean): boolean {
  if (endStream) stream.endQueued = true;
  schedule(connection, stream);
  pump(connection);
  if (stream.bufferedBytes <= connection.options.streamHighWaterBytes) return true;
  stream.wantsDrain = true;
  return false;
}
