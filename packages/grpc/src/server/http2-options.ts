import type { ServerOptions as Http2ServerOptions } from "@weft/http2";
import type { ServerOptions } from "./server-options.ts";

const twoHoursMs = 7_200_000;
const fiveMinutesMs = 300_000;

/** The engine's options for a server's connections. */
export function connectionOptions(options: ServerOptions): Http2ServerOptions {
  return {
    keepaliveMs: options.keepaliveMs ?? twoHoursMs,
    keepaliveTimeoutMs: options.keepaliveTimeoutMs ?? 20_000,
    idleTimeoutMs: options.maxConnectionIdleMs ?? 0,
    // An answer may be complete before the request is: the client is told to stop sending (RFC 9113 §8.1).
    resetUnreadRequests: true,
    minPingIntervalMs: options.minPingIntervalMs ?? fiveMinutesMs,
    permitPingWithoutStreams: options.permitPingWithoutCalls ?? false,
    ...(options.maxConcurrentCallsPerConnection === undefined
      ? {}
      : { maxConcurrentStreams: options.maxConcurrentCallsPerConnection }),
    ...options.http2,
  };
}
