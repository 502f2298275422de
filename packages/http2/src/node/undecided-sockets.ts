import type { Socket } from "node:net";

/**
 * The sockets a listener has accepted and does not serve yet: their TLS handshake is under way, or their first bytes have to
 * tell HTTP/2 from HTTP/1.1. No connection stands for them, so the listener's end has to see to them.
 */
export class UndecidedSockets {
  readonly #sockets = new Set<Socket>();
  #closed = false;

  add(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once("close", () => this.#sockets.delete(socket));
  }

  /** Whether a socket, or the TLS socket around it, may be served; it is not once the listener has ended. */
  decide(socket: Socket): boolean {
    const decided = this.#find(socket);
    if (decided !== undefined) this.#sockets.delete(decided);
    if (this.#closed) socket.destroy();
    return !this.#closed;
  }

  close(): void {
    this.#closed = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  // A TLS socket does not tell which socket it wraps, but both know the peer's address.
  #find(socket: Socket): Socket | undefined {
    if (this.#sockets.has(socket)) return socket;
    for (const candidate of this.#sockets)
      if (candidate.remotePort === socket.remotePort && candidate.remoteAddress === socket.remoteAddress)
        return candidate;
    return undefined;
  }
}
