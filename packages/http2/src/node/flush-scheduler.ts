import type { Http2Connection } from "../connection/http2-connection.ts";

let dirty: Http2Connection[] = [];

function flushAll(): void {
  const connections = dirty;
  dirty = [];
  for (const connection of connections) connection.flush();
}

/**
 * All connections with output are flushed together once per turn of the event loop: after the sockets that
 * were ready have been read and the promises of async handlers have run, before the loop waits again.
 */
export function scheduleFlush(connection: Http2Connection): void {
  if (dirty.push(connection) === 1) setImmediate(flushAll);
}
