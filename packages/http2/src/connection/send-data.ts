import { copyBytes } from "../copy-bytes.ts";
import { UsageError } from "../errors.ts";
import { writeDataHeader } from "../frame/data.ts";
import { FRAME_HEADER_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import { SendQueue } from "../stream/send-queue.ts";
import type { ConnectionState } from "./connection-state.ts";
import { MAX_IN_PLACE_BYTES } from "./output.ts";
import { endLocalSide } from "./stream-end.ts";
import { writeBlock } from "./write-block.ts";

function requireOpen(stream: Http2Stream): void {
  if (!stream.headersSent) throw new UsageError(`data of stream ${stream.id} before its headers`);
  if (stream.endQueued) throw new UsageError(`stream ${stream.id} has ended`);
}

/**
 * The most content of one DATA frame. A peer may take frames of up to 16 MiB; ours stay below what may lie unsent, or one
 * of them would look like a peer that does not read, and would hold up all other streams.
 */
function largestFrame({ remote, options }: ConnectionState): number {
  return Math.min(remote.maxFrameBytes, Math.max(MIN_MAX_FRAME_BYTES, options.outputHighWaterBytes));
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

function beginFrame(
  connection: ConnectionState,
  stream: Http2Stream,
  bytes: number,
  endStream: boolean,
): void {
  const { output } = connection;
  // One reservation for a small frame whole, so that it does not straddle two pages.
  const offset = output.reserve(bytes < 8192 ? FRAME_HEADER_BYTES + bytes : FRAME_HEADER_BYTES);
  output.position = writeDataHeader(output.page, offset, stream.id, bytes, endStream);
  stream.sendWindow -= bytes;
  connection.sendWindow -= bytes;
  if (bytes === 0) return;
  connection.guard.usefulFrame();
  if (connection.role === "server") connection.pingPolicy.forgive();
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

/** Puts a stream with queued data in line. */
export function schedule(connection: ConnectionState, stream: Http2Stream): void {
  if (!stream.scheduled) {
    stream.scheduled = true;
    connection.scheduled.push(stream);
  }
  connection.wake();
}

/** Frames queued data, a frame of each stream in turn, as far as windows and socket allow. */
export function pump(connection: ConnectionState): void {
  const { scheduled, output } = connection;
  const { outputHighWaterBytes } = connection.options;
  let next = 0;
  let held: Http2Stream[] | undefined;
  while (next < scheduled.length && output.unsentBytes < outputHighWaterBytes) {
    const stream = scheduled[next]!;
    const { queue } = stream;
    if (queue === undefined) {
      stream.scheduled = false;
      next++;
      continue;
    }
    next++;
    // Behind those that wait for the connection's window there may be some that only want to end.
    if (queue.bytes > 0 && connection.sendWindow <= 0) {
      (held ??= []).push(stream);
      continue;
    }
    if (queue.bytes > 0 && stream.sendWindow <= 0) {
      stream.scheduled = false;
      continue;
    }
    writeQueued(connection, stream, queue);
    if (stream.queue === undefined) stream.scheduled = false;
    else scheduled.push(stream);
  }
  if (next > 0) scheduled.splice(0, next, ...(held ?? []));
}

function writeQueued(connection: ConnectionState, stream: Http2Stream, queue: SendQueue): void {
  const bytes = Math.min(
    queue.bytes,
    largestFrame(connection),
    Math.max(0, stream.sendWindow),
    Math.max(0, connection.sendWindow),
  );
  const last = bytes === queue.bytes;
  const { trailers } = stream;
  const endStream = last && stream.endQueued && trailers === undefined;
  if (bytes > 0 || endStream) {
    beginFrame(connection, stream, bytes, endStream);
    queue.moveTo(connection.output, bytes);
  }
  noteDrain(connection, stream);
  if (!last) return;
  stream.queue = undefined;
  if (endStream) endLocalSide(connection, stream);
  else if (trailers !== undefined) {
    stream.trailers = undefined;
    writeBlock(connection, stream.id, trailers, true);
    endLocalSide(connection, stream);
  }
}

function noteDrain(connection: ConnectionState, stream: Http2Stream): void {
  if (!stream.wantsDrain || stream.bufferedBytes * 2 > connection.options.streamHighWaterBytes) return;
  stream.wantsDrain = false;
  connection.drained.push(stream);
}

/** Tells the streams that have room again. They may send at once, and be told anew. */
export function notifyDrained(connection: ConnectionState): void {
  const { drained } = connection;
  if (drained.length === 0) return;
  connection.drained = [];
  for (const stream of drained) if (!stream.aborted) stream.listener.onDrain();
}
