import type { Http2Connection } from "../connection/http2-connection.ts";

const TICK_MS = 500;
const connections = new Set<Http2Connection>();
let timer: NodeJS.Timeout | undefined;

function tickAll(): void {
  const nowMs = performance.now();
  for (const connection of connections) connection.tick(nowMs);
}

/** One clock for all connections; it does not keep the process alive and stops with the last connection. */
export function startTicking(connection: Http2Connection): void {
  connections.add(connection);
  timer ??= setInterval(tickAll, TICK_MS).unref();
}

export function stopTicking(connection: Http2Connection): void {
  connections.delete(connection);
  if (connections.size > 0 || timer === undefined) return;
  clearInterval(timer);
  timer = undefined;
}
