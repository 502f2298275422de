import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { PING_BYTES, writePing } from "../frame/ping.ts";
import { type ConnectionState, Phase } from "./connection-state.ts";
import { close, confirmShutdown, shutdown } from "./lifecycle.ts";
import { PingKind } from "./ping-tracker.ts";
import { waitForReader } from "./unread-output.ts";

const SHUTDOWN_PING_TIMEOUT_MS = 1_000;

/**
 * What time alone brings about. The adapter's one clock calls this twice a second or so. `partial` tells apart the frames
 * that have begun and are not whole; 0 when there is none.
 */
export function tick(connection: ConnectionState, nowMs: number, partial: number): void {
  if (connection.readingStopped) {
    waitForReader(connection, nowMs);
    if (connection.phase === Phase.CLOSED) return;
  }
  const overdue = findOverdue(connection, nowMs, partial);
  if (overdue !== undefined) {
    close(connection, overdue);
    return;
  }
  const { shutdownPingSentAtMs } = connection;
  if (shutdownPingSentAtMs !== 0 && nowMs - shutdownPingSentAtMs >= SHUTDOWN_PING_TIMEOUT_MS) {
    confirmShutdown(connection);
  }
  keepAlive(connection, nowMs);
  endWhenIdle(connection, nowMs);
  connection.heard = false;
}

function findOverdue(
  connection: ConnectionState,
  nowMs: number,
  partial: number,
): ConnectionError | undefined {
  const { options, settingsSentAtMs, keepaliveSentAtMs } = connection;
  const { prefaceTimeoutMs, settingsAckTimeoutMs, frameTimeoutMs } = options;
  if (
    !connection.remoteSettingsSeen &&
    prefaceTimeoutMs > 0 &&
    nowMs - connection.openedAtMs >= prefaceTimeoutMs
  ) {
    return new ConnectionError(ErrorCode.SETTINGS_TIMEOUT, "no preface in time");
  }
  if (
    settingsAckTimeoutMs > 0 &&
    settingsSentAtMs.length > 0 &&
    nowMs - settingsSentAtMs[0]! >= settingsAckTimeoutMs
  ) {
    return new ConnectionError(ErrorCode.SETTINGS_TIMEOUT, "SETTINGS were not acknowledged in time");
  }
  if (partial !== connection.partial) {
    connection.partial = partial;
    connection.partialSinceMs = nowMs;
  }
  if (partial !== 0 && frameTimeoutMs > 0 && nowMs - connection.partialSinceMs >= frameTimeoutMs) {
    return new ConnectionError(ErrorCode.PROTOCOL_ERROR, "a frame was begun and not ended in time");
  }
  if (keepaliveSentAtMs !== 0 && nowMs - keepaliveSentAtMs >= options.keepaliveTimeoutMs) {
    return new ConnectionError(ErrorCode.NO_ERROR, "the peer does not answer a PING", { remote: true });
  }
  return undefined;
}

function keepAlive(connection: ConnectionState, nowMs: number): void {
  const { keepaliveMs, keepaliveWithoutStreams } = connection.options;
  if (connection.heard || connection.quietSinceMs === 0) {
    connection.quietSinceMs = nowMs;
    connection.keepaliveSentAtMs = 0;
  }
  if (!keepaliveWithoutStreams && connection.streams.size === 0) connection.quietSinceMs = nowMs;
  if (keepaliveMs === 0 || connection.keepaliveSentAtMs !== 0) return;
  if (nowMs - connection.quietSinceMs < keepaliveMs) return;
  const { output } = connection;
  const offset = output.reserve(PING_BYTES);
  output.position = writePing(output.page, offset, PingKind.KEEPALIVE, 0);
  connection.keepaliveSentAtMs = nowMs;
  connection.wake();
}

function endWhenIdle(connection: ConnectionState, nowMs: number): void {
  const { idleTimeoutMs } = connection.options;
  if (connection.streams.size > 0 || connection.idleSinceMs === 0) connection.idleSinceMs = nowMs;
  if (idleTimeoutMs === 0 || connection.phase !== Phase.OPEN) return;
  if (nowMs - connection.idleSinceMs >= idleTimeoutMs) shutdown(connection);
}
