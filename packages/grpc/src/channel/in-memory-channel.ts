import { memoryPair, type ServerListener } from "@weft/http2";
import type { Server } from "../server/server.ts";
import { Channel } from "./channel.ts";
import type { ChannelOptions } from "./channel-options.ts";

/** A channel to a server in the same process: no port and no socket, everything else as it is in earnest. For tests. */
export function inMemoryChannel(
  server: Server,
  options: Omit<ChannelOptions, "tls" | "connector" | "addresses"> = {},
): Channel {
  return new Channel("unix:memory", {
    authority: "localhost",
    ...options,
    connector: async (_address, listener) => {
      let accepted: ServerListener | undefined;
      const pair = memoryPair({}, listener, server.http2Options, {
        onRequest: (stream, headers, endStream) => accepted!.onRequest(stream, headers, endStream),
        onRemoteSettings: (settings) => accepted?.onRemoteSettings?.(settings),
        onClosed: (error) => accepted?.onClosed(error),
      });
      accepted = server.accept(pair.server);
      return pair.client;
    },
  });
}
