import { isIP } from "node:net";
import { type ClientTls, connect } from "@weft/http2";
import type { ChannelOptions } from "./channel-options.ts";
import { KeepalivePace } from "./connectivity/keepalive-pace.ts";
import type { Connector } from "./subchannel.ts";

const mebibyte = 1024 * 1024;

/** Connects over TCP, TLS or a Unix socket. */
export function socketConnector(options: ChannelOptions, serverName: string): Connector {
  const { tls } = options;
  const name = serverName.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  // RFC 6066 §3: an IP address is no server name.
  const identity: ClientTls = isIP(name) === 0 ? { servername: name } : {};
  const { connectTimeoutMs = 20_000 } = options;
  const settings = {
    // A server that takes connections and then says nothing was not connected to either.
    settingsAckTimeoutMs: Math.min(connectTimeoutMs, 10_000),
    // Room for a few large messages from the start: a window of one would make the server wait after each.
    initialStreamWindowBytes: 4 * mebibyte,
    initialConnectionWindowBytes: 8 * mebibyte,
    ...options.http2,
    // A client that was never closed must not keep a finished program alive.
    unrefWhenIdle: true,
    keepaliveWithoutStreams: options.keepaliveWithoutCalls ?? false,
    ...(options.keepaliveTimeoutMs === undefined ? {} : { keepaliveTimeoutMs: options.keepaliveTimeoutMs }),
    connectTimeoutMs,
    ...(tls === undefined || tls === false ? {} : { tls: { ...identity, ...(tls === true ? {} : tls) } }),
  };
  const pace = new KeepalivePace(options.keepaliveMs);
  return (address, listener, signal) =>
    connect(
      address,
      { ...settings, signal, ...(pace.ms === undefined ? {} : { keepaliveMs: pace.ms }) },
      {
        onGoaway(lastStreamId, code, debug) {
          pace.onGoaway(code);
          listener.onGoaway?.(lastStreamId, code, debug);
        },
        onRemoteSettings: (remote) => listener.onRemoteSettings?.(remote),
        onStreamsAvailable: () => listener.onStreamsAvailable?.(),
        onClosed: (error) => listener.onClosed(error),
      },
    );
}
