import { PING_BYTES, writePing } from "../frame/ping.ts";
import { Setting, settingsFrameBytes, writeSettings } from "../frame/settings.ts";
import { WINDOW_UPDATE_BYTES, writeWindowUpdate } from "../frame/window-update.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import { remoteEnded } from "../stream/stream-state.ts";
import type { ConnectionState } from "./connection-state.ts";
import { PingKind } from "./ping-tracker.ts";

/** The upper layer is done with `bytes` of what it got on `stream`. Source: RFC 9113 §6.9. */
export function consume(connection: ConnectionState, stream: Http2Stream, bytes: number): void {
  const counted = Math.min(bytes, stream.unconsumedBytes);
  if (!(counted > 0)) return;
  stream.unconsumedBytes -= counted;
  creditStream(connection, stream, counted);
  creditConnection(connection, counted);
}

/** Updates are held back until half a window is due: fewer frames, and the window never runs dry for it. */
function creditStream(connection: ConnectionState, stream: Http2Stream, bytes: number): void {
  if (remoteEnded(stream.state)) return;
  stream.creditBytes += bytes;
  if (stream.creditBytes * 2 < connection.streamTargetBytes) return;
  sendWindowUpdate(connection, stream.id, stream.creditBytes);
  stream.receiveWindow += stream.creditBytes;
  stream.creditBytes = 0;
}

export function creditConnection(connection: ConnectionState, bytes: number): void {
  connection.creditBytes += bytes;
  if (connection.creditBytes * 2 < connection.connectionTargetBytes) return;
  announceConnectionCredit(connection);
}

function announceConnectionCredit(connection: ConnectionState): void {
  const { creditBytes } = connection;
  if (creditBytes === 0) return;
  sendWindowUpdate(connection, 0, creditBytes);
  connection.receiveWindow += creditBytes;
  connection.creditBytes = 0;
}

function sendWindowUpdate(connection: ConnectionState, streamId: number, incrementBytes: number): void {
  const { output } = connection;
  const offset = output.reserve(WINDOW_UPDATE_BYTES);
  output.position = writeWindowUpdate(output.page, offset, streamId, incrementBytes);
  connection.wake();
}

/** Raises the connection's window from the protocol's 65 535 to what the options say. */
export function openConnectionWindow(connection: ConnectionState): void {
  connection.creditBytes = connection.connectionTargetBytes - connection.receiveWindow;
  announceConnectionCredit(connection);
}

/** DATA has come: measures whether the windows are what holds the peer back. */
export function measureWindow(connection: ConnectionState, stream: Http2Stream, bytes: number): void {
  const { bdp } = connection;
  bdp.received(bytes);
  if (!bdp.shouldSample(stream.receiveWindow, connection.streamTargetBytes)) return;
  bdp.begin();
  const { output } = connection;
  const offset = output.reserve(PING_BYTES);
  output.position = writePing(output.page, offset, PingKind.BDP, 0);
  connection.wake();
}

/** The measuring PING came back. A larger window goes to new streams by SETTINGS and to the connection at once. */
export function growWindows(connection: ConnectionState): void {
  const { bdp, output, streamTargetBytes } = connection;
  if (!bdp.sampling) return;
  const target = bdp.end(streamTargetBytes);
  if (target <= streamTargetBytes) return;
  const growth = target - streamTargetBytes;
  connection.streamTargetBytes = target;
  for (const stream of connection.streams.all()) stream.receiveWindow += growth;
  const offset = output.reserve(settingsFrameBytes(1));
  output.position = writeSettings(output.page, offset, [Setting.INITIAL_WINDOW_SIZE, target]);
  connection.settingsSentAtMs.push(connection.options.now());
  if (target > connection.connectionTargetBytes) {
    connection.creditBytes += target - connection.connectionTargetBytes;
    connection.connectionTargetBytes = target;
    announceConnectionCredit(connection);
  }
  connection.wake();
}
