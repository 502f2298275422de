import type { Connection, ConnectionListener } from "@weft/http2";
import type { Connector } from "./subchannel.ts";

/** A channel's connections, those being opened included, so that closing it ends them all and waits for the last. */
export class OpenConnections {
  readonly #open = new Set<Connection>();
  #opening = 0;
  #whenEmpty: (() => void)[] = [];

  /** Streams open over all connections. */
  get openStreams(): number {
    let sum = 0;
    for (const connection of this.#open) sum += connection.openStreams;
    return sum;
  }

  /** Opens a connection and keeps it on the books until it is closed. */
  async open(
    listener: ConnectionListener,
    connect: (watched: ConnectionListener) => Promise<Connection>,
  ): Promise<Connection> {
    let connection: Connection | undefined;
    let closed = false;
    this.#opening++;
    try {
      connection = await connect({
        onGoaway: (lastStreamId, code, debug) => listener.onGoaway?.(lastStreamId, code, debug),
        onRemoteSettings: (settings) => listener.onRemoteSettings?.(settings),
        onStreamsAvailable: () => listener.onStreamsAvailable?.(),
        onClosed: (error) => {
          listener.onClosed(error);
          closed = true;
          if (connection !== undefined) this.#leave(connection);
        },
      });
      if (!closed) this.#open.add(connection);
      return connection;
    } finally {
      this.#opening--;
      this.#tellWhenEmpty();
    }
  }

  /** Ends them and the calls on them, those that were let go to end by themselves included. */
  closeAll(): void {
    for (const connection of this.#open) connection.close();
  }

  allClosed(): Promise<void> {
    if (this.#open.size + this.#opening === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenEmpty.push(resolve));
  }

  #leave(connection: Connection): void {
    this.#open.delete(connection);
    this.#tellWhenEmpty();
  }

  #tellWhenEmpty(): void {
    if (this.#open.size + this.#opening > 0) return;
    for (const resolve of this.#whenEmpty.splice(0)) resolve();
  }
}

/** A connector whose connections are kept on the books. */
export function counted(connections: OpenConnections, connector: Connector): Connector {
  return (address, listener, signal) =>
    connections.open(listener, (watched) => connector(address, watched, signal));
}
