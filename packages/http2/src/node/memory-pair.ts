import type { Connection, ConnectionListener, ServerListener } from "../api.ts";
import { Http2Connection } from "../connection/http2-connection.ts";
import { resolveOptions } from "../connection/resolve-options.ts";
import type { Sink } from "../connection/sink.ts";
import type { ClientOptions, ServerOptions } from "../options.ts";
import { scheduleFlush } from "./flush-scheduler.ts";
import { startTicking, stopTicking } from "./ticker.ts";

/** Hands one end's output to the other end's input, in a turn of its own, as a socket would. */
class MemorySink implements Sink {
  self!: Http2Connection;
  other!: Http2Connection;
  #chunks: readonly Uint8Array[] = [];
  #ended = false;
  #destroyed = false;

  wake(): void {
    scheduleFlush(this.self);
  }

  write(chunks: readonly Uint8Array[]): boolean {
    if (this.#destroyed) return true;
    if (this.#chunks.length === 0) setImmediate(this.#deliver);
    // A second write before the delivery is the farewell of a connection that closes.
    this.#chunks = [...this.#chunks, ...chunks];
    return this.#chunks.length === 0;
  }

  readonly #deliver = (): void => {
    const chunks = this.#chunks;
    this.#chunks = [];
    if (this.#destroyed) return;
    for (const chunk of chunks) this.other.receive(chunk);
    if (this.#ended) this.destroy();
    else this.self.written();
  };

  // A write here is taken within the turn: nobody can fail to read.
  reading(): void {}

  busy(): void {}

  end(): void {
    this.#ended = true;
    if (this.#chunks.length === 0) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    setImmediate(() => {
      for (const connection of [this.self, this.other]) {
        stopTicking(connection);
        connection.transportClosed();
      }
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
