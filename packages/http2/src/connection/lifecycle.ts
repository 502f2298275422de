import { ErrorCode } from "../error-code.ts";
import { ConnectionError, StreamError } from "../errors.ts";
import { requireStreamZero } from "../frame/frame-error.ts";
import { MAX_STREAM_ID } from "../frame/frame-type.ts";
import { GOAWAY_BYTES, parseGoaway, writeGoaway } from "../frame/goaway.ts";
import { PING_BYTES, writePing } from "../frame/ping.ts";
import { type ConnectionState, Phase } from "./connection-state.ts";
import { PingKind } from "./ping-tracker.ts";
import { abandon } from "./stream-end.ts";

const MAX_DEBUG_CHARACTERS = 200;

function sendGoaway(connection: ConnectionState, highestId: number, code: ErrorCode, debug = ""): void {
  const { output, goawaySent } = connection;
  // Streams once said not to be taken stay so: the peer may have sent them elsewhere. Source: RFC 9113 §6.8.
  const lastStreamId = goawaySent === -1 ? highestId : Math.min(highestId, goawaySent);
  const text = Uint8Array.from(debug.slice(0, MAX_DEBUG_CHARACTERS), (c) => c.charCodeAt(0) & 0x7f);
  const offset = output.reserve(GOAWAY_BYTES + text.length);
  output.position = writeGoaway(output.page, offset, lastStreamId, code, text);
  connection.goawaySent = lastStreamId;
  connection.wake();
}

/**
 * Begins a graceful end. A server first says that it will stop taking streams, waits a round trip so that
 * requests under way still count, and then names the last one. Source: RFC 9113 §6.8.
 */
export function shutdown(connection: ConnectionState): void {
  if (connection.phase !== Phase.OPEN || connection.shutdownPingSentAtMs !== 0) return;
  if (connection.role === "client") {
    connection.phase = Phase.DRAINING;
    sendGoaway(connection, 0, ErrorCode.NO_ERROR);
    connection.slotFreed = true;
    return;
  }
  sendGoaway(connection, MAX_STREAM_ID, ErrorCode.NO_ERROR);
  const { output } = connection;
  const offset = output.reserve(PING_BYTES);
  output.position = writePing(output.page, offset, PingKind.SHUTDOWN, 0);
  connection.shutdownPingSentAtMs = Math.max(1, connection.options.now());
}

/** The round trip is over (or took too long): what has not come now is not taken. */
export function confirmShutdown(connection: ConnectionState): void {
  if (connection.phase !== Phase.OPEN || connection.shutdownPingSentAtMs === 0) return;
  connection.phase = Phase.DRAINING;
  sendGoaway(connection, connection.streams.highestPeerId, ErrorCode.NO_ERROR);
  connection.slotFreed = true;
}

export function receiveGoaway(
  connection: ConnectionState,
  streamId: number,
  buffer: Uint8Array,
  start: number,
  end: number,
): void {
  requireStreamZero(streamId, "GOAWAY");
  const { lastStreamId, code, debug } = parseGoaway(buffer, start, end);
  if (connection.goawayReceived) connection.guard.idleFrame();
  connection.goawayReceived = true;
  connection.slotFreed = true;
  connection.wake();
  if (code !== ErrorCode.NO_ERROR) {
    connection.remoteError = new ConnectionError(code, `the peer closed: ${printable(debug)}`, {
      remote: true,
    });
  }
  connection.listener.onGoaway?.(lastStreamId, code, debug);
  if (connection.role === "server") return;
  for (const stream of connection.streams.all()) {
    if (stream.id <= lastStreamId || stream.aborted) continue;
    abandon(connection, stream);
    stream.listener.onReset(
      new StreamError(ErrorCode.REFUSED_STREAM, "the peer is closing and did not take the stream", {
        remote: true,
        refused: true,
        cause: connection.remoteError,
      }),
    );
  }
}

function printable(debug: Uint8Array): string {
  return Array.from(debug.subarray(0, MAX_DEBUG_CHARACTERS), (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
  ).join("");
}

/** Whether the last stream of a connection that takes no more has ended. */
export function isFinished(connection: ConnectionState): boolean {
  if (connection.phase === Phase.CLOSED || connection.streams.size > 0) return false;
  return connection.phase === Phase.DRAINING || connection.goawayReceived;
}

/** Ends the connection: says so, tells every stream, lets the output leave. */
export function close(connection: ConnectionState, error: ConnectionError | undefined): void {
  if (connection.phase === Phase.CLOSED) return;
  const code = error?.code ?? ErrorCode.NO_ERROR;
  sendGoaway(connection, connection.streams.highestPeerId, code, error?.detail);
  const thrown = conclude(connection, error ?? connection.remoteError);
  const { output, sink } = connection;
  sink.write(output.take());
  sink.end();
  rethrow(thrown);
}

/** The transport is gone; nothing can be said any more. */
export function transportClosed(connection: ConnectionState, cause: unknown): void {
  if (connection.phase === Phase.CLOSED) return;
  const clean = cause === undefined && connection.streams.size === 0;
  const error =
    connection.remoteError ??
    (clean
      ? undefined
      : new ConnectionError(ErrorCode.CONNECT_ERROR, "the connection was lost", { remote: true, cause }));
  connection.output.discard();
  rethrow(conclude(connection, error));
}

/** Closes without waiting for the output to leave: the peer does not read. */
export function destroy(connection: ConnectionState, error: ConnectionError): void {
  if (connection.phase === Phase.CLOSED) return;
  connection.output.discard();
  const thrown = conclude(connection, error);
  connection.sink.destroy();
  rethrow(thrown);
}

/** Tells every listener, also when one of them throws; returns what was thrown. */
function conclude(connection: ConnectionState, error: ConnectionError | undefined): readonly unknown[] {
  connection.phase = Phase.CLOSED;
  connection.sendLine.clear();
  connection.drained.length = 0;
  const thrown: unknown[] = [];
  for (const stream of connection.streams.all()) {
    abandon(connection, stream);
    try {
      stream.listener.onReset(
        new StreamError(error?.code ?? ErrorCode.CANCEL, "the connection has ended", {
          remote: error?.remote ?? false,
          cause: error,
        }),
      );
    } catch (failure) {
      thrown.push(failure);
    }
  }
  try {
    connection.listener.onClosed(error);
  } catch (failure) {
    thrown.push(failure);
  }
  return thrown;
}

/** What a listener threw belongs to whoever gave the listener, once everything is in order here. */
function rethrow(thrown: readonly unknown[]): void {
  if (thrown.length > 0) throw thrown[0];
}
