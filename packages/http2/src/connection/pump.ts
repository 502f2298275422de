import type { Http2Stream } from "../stream/http2-stream.ts";
import type { SendQueue } from "../stream/send-queue.ts";
import type { ConnectionState } from "./connection-state.ts";
import { beginFrame, largestFrame } from "./data-frame.ts";
import { endLocalSide } from "./stream-end.ts";
import { writeBlock } from "./write-block.ts";

/** Puts a stream with queued data in line. */
export function schedule(connection: ConnectionState, stream: Http2Stream): void {
  if (!stream.scheduled) {
    stream.scheduled = true;
    connection.sendLine.add(stream);
  }
  connection.wake();
}

/** Frames queued data, a frame of each stream in turn, as far as windows and socket allow. */
export function pump(connection: ConnectionState): void {
  const { sendLine, output } = connection;
  const { outputHighWaterBytes } = connection.options;
  if (connection.sendWindow > 0) sendLine.recall();
  while (output.unsentBytes < outputHighWaterBytes) {
    const stream = sendLine.take();
    if (stream === undefined) return;
    const { queue } = stream;
    if (queue === undefined) {
      stream.scheduled = false;
      continue;
    }
    // Behind those that wait for the connection's window there may be some that only want to end.
    if (queue.bytes > 0 && connection.sendWindow <= 0) {
      sendLine.setAside(stream);
      continue;
    }
    if (queue.bytes > 0 && stream.sendWindow <= 0) {
      stream.scheduled = false;
      continue;
    }
    writeQueued(connection, stream, queue);
    if (stream.queue === undefined) stream.scheduled = false;
    else sendLine.add(stream);
  }
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
