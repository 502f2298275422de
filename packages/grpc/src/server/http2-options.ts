import type { ServerOptions as Http2ServerOptions } from "@weft/http2";
import type { ServerOptions } from "./server-options.ts";

const twoHoursMs = 7_200_000;

/** The engine's options for a server's connections. */
export function connectionOptions(options: ServerOptions): Http2ServerOptions {
  return {
    keepaliveMs: options.keepaliveMs ?? twoHoursMs,
    keepaliveTimeoutMs: options.keepaliveTimeoutMs ?? 20_000,
    idleTimeoutMs: options.maxConnectionIdleMs ?? 0,
    ...options.http2,
  };
}
