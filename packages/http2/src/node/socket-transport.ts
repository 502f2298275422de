import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { ConnectionListener, Peer } from "../api.ts";
import { Http2Connection } from "../connection/http2-connection.ts";
import type { ResolvedOptions } from "../connection/resolve-options.ts";
import type { Sink } from "../connection/sink.ts";
import { scheduleFlush } from "./flush-scheduler.ts";
import { peerOf } from "./peer.ts";
import { readIntoShared } from "./shared-read.ts";
import { startTicking, stopTicking } from "./ticker.ts";

/** How long a connection that has said goodbye waits for the peer to take it and close. */
const LINGER_MS = 1_000;

/** Ties one connection to one socket. */
export class SocketTransport implements Sink {
  readonly connection: Http2Connection;
  /** Lets the process end while no stream is open. */
  unrefWhenIdle = false;
  readonly #socket: Socket;
  #lost: unknown;
  // Callbacks of writes that were finished at once; the answer was given then.
  #settledCallbacks = 0;

  constructor(
    socket: Socket | TLSSocket,
    role: "client" | "server",
    options: ResolvedOptions,
    listener: ConnectionListener,
    path?: string,
  ) {
    this.#socket = socket;
    this.connection = new Http2Connection(role, options, this, listener);
    this.connection.peer = peerOf(socket, path) satisfies Peer;
    socket.on("error", (error) => {
      this.#lost = error;
    });
    socket.on("close", () => {
      stopTicking(this.connection);
      this.connection.transportClosed(this.#lost);
    });
    startTicking(this.connection);
    this.connection.start();
  }

  /** Reads the socket; one that was opened with `onread` feeds `connection.receive` itself instead. */
  readData(): void {
    const { connection } = this;
    const shared = readIntoShared(this.#socket, (bytes, buffer) => {
      connection.receive(buffer, 0, bytes);
      return true;
    });
    if (!shared) this.#socket.on("data", (chunk: Buffer) => connection.receive(chunk));
  }

  wake(): void {
    scheduleFlush(this.connection);
  }

  write(chunks: readonly Uint8Array[]): boolean {
    const socket = this.#socket;
    const last = chunks.length - 1;
    if (last < 0 || !socket.writable) return true;
    if (last === 0) socket.write(chunks[0]!, this.#onWritten);
    else {
      socket.cork();
      for (let i = 0; i < last; i++) socket.write(chunks[i]!);
      socket.write(chunks[last]!, this.#onWritten);
      socket.uncork();
    }
    // Nothing left in the stream means that the kernel has taken it all: the memory is free again.
    if (socket.writableLength > 0) return false;
    this.#settledCallbacks++;
    return true;
  }

  readonly #onWritten = (error?: Error | null): void => {
    if (this.#settledCallbacks > 0) this.#settledCallbacks--;
    else if (!error) this.connection.written();
  };

  reading(on: boolean): void {
    if (on) this.#socket.resume();
    else this.#socket.pause();
  }

  busy(openStreams: boolean): void {
    if (!this.unrefWhenIdle) return;
    if (openStreams) this.#socket.ref();
    else this.#socket.unref();
  }

  end(): void {
    const socket = this.#socket;
    if (socket.destroyed) return;
    socket.end();
    // What still arrives is read and dropped: unread input would turn the close into a reset, and lose our GOAWAY.
    socket.resume();
    const linger = setTimeout(() => socket.destroy(), LINGER_MS).unref();
    socket.once("close", () => clearTimeout(linger));
  }

  destroy(): void {
    this.#socket.destroy();
  }
}
