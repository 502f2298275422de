import type { Connection, ConnectionListener, ServerListener } from "../api.ts";
import { Http2Connection } from "../connection/http2-connection.ts";
import { resolveOptions } from "../connection/resolve-options.ts";
import type { Sink } from "../connection/sink.ts";
import type { ClientOptions, ServerOptions } from "../options.ts";
import { scheduleFlush } from "./flush-scheduler.ts";
import { startTicking, stopTicking } from "./ticker.ts";

/** Hands one end's output to the other end's input, in the turn it is flushed. */
class MemorySink implements Sink {
  self!: Http2Connection;
  other!: Http2Connection;

  wake(): void {
    scheduleFlush(this.self);
  }

  write(chunks: readonly Uint8Array[]): boolean {
    for (const chunk of chunks) this.other.receive(chunk);
    return true;
  }

  busy(): void {}

  end(): void {
    this.destroy();
  }

  destroy(): void {
    stopTicking(this.self);
    setImmediate(() => {
      this.other.transportClosed();
      stopTicking(this.other);
    });
  }
}

const MEMORY_PEER = { address: "memory", port: 0 };

/** Two connections back to back, no socket between them. */
export function memoryPair(
  clientOptions: ClientOptions,
  clientListener: ConnectionListener,
  serverOptions: ServerOptions,
  serverListener: ServerListener,
): { client: Connection; server: Connection } {
  const clientSink = new MemorySink();
  const serverSink = new MemorySink();
  const client = new Http2Connection(
    "client",
    resolveOptions("client", clientOptions),
    clientSink,
    clientListener,
  );
  const server = new Http2Connection(
    "server",
    resolveOptions("server", serverOptions),
    serverSink,
    serverListener,
  );
  clientSink.self = serverSink.other = client;
  clientSink.other = serverSink.self = server;
  client.peer = MEMORY_PEER;
  server.peer = MEMORY_PEER;
  startTicking(client);
  startTicking(server);
  client.start();
  server.start();
  return { client, server };
}
