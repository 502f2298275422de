import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import type { ConnectionState } from "./connection-state.ts";
import { destroy } from "./lifecycle.ts";

/**
 * A peer that makes us answer and does not read what we answer is not read from until it does: then what it asks for waits
 * in its own socket, and not in our memory.
 */
export function stopReadingWhenUnread(connection: ConnectionState): void {
  const { output, options, sink } = connection;
  if (connection.readingStopped || !output.inFlight) return;
  if (output.unsentBytes <= options.outputHighWaterBytes + options.maxUnreadOutputBytes) return;
  connection.readingStopped = true;
  connection.unreadSinceMs = options.now();
  sink.reading(false);
}

/** The socket has taken something. */
export function readAgainWhenTaken(connection: ConnectionState): void {
  if (!connection.readingStopped) return;
  const { output, options, sink } = connection;
  connection.unreadSinceMs = options.now();
  if (output.inFlight && output.unsentBytes >= options.outputHighWaterBytes) return;
  connection.readingStopped = false;
  sink.reading(true);
}

/** Time passes for a peer that is not read from: no other clock may run out on it, for its answers wait in its socket. */
export function waitForReader(connection: ConnectionState, nowMs: number): void {
  if (nowMs - connection.unreadSinceMs >= connection.options.unreadTimeoutMs) {
    destroy(
      connection,
      new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, "the peer does not read", { remote: true }),
    );
    return;
  }
  connection.heard = true;
  connection.keepaliveSentAtMs = 0;
  connection.partialSinceMs = nowMs;
  connection.settingsSentAtMs.fill(nowMs);
}
