import type { Connection, ConnectionError, ConnectionListener, RemoteSettings } from "@weft/http2";
import { connectFailureReason, silentEndReason } from "./connectivity/connect-failure.ts";

/** Who is told of a link. */
export interface LinkOwner {
  /** Calls can be sent. */
  onReady(connection: Connection): void;
  /** It never got as far as that. */
  onFailed(reason: string, cause?: unknown): void;
  /** The calls there are go on, and no others. */
  onGoaway(): void;
  onStreamsAvailable(): void;
  onLost(error: ConnectionError | undefined): void;
}

/**
 * A subchannel's connection, from the attempt at it to its end. It is ready once the server has sent its SETTINGS: not before
 * is it known to speak HTTP/2, nor how many calls and how large headers it takes. A subchannel that has let go of a link hears
 * no more of it, so that what becomes of calls on an old connection is not taken for news of the next.
 */
export class Link implements ConnectionListener {
  #owner: LinkOwner | undefined;
  readonly #attempt = new AbortController();
  #connection: Connection | undefined;
  #spoke = false;
  /** The most a request's headers may take, as RFC 9113 §6.5.2 counts them; `Infinity` when the server names no limit. */
  maxHeaderListBytes: number = Number.POSITIVE_INFINITY;

  constructor(
    owner: LinkOwner,
    connect: (listener: ConnectionListener, signal: AbortSignal) => Promise<Connection>,
  ) {
    this.#owner = owner;
    connect(this, this.#attempt.signal).then(
      (connection) => this.#connected(connection),
      (error: unknown) => this.#fail(connectFailureReason(error), error),
    );
  }

  /** Tells its owner no more, and ends unless it is ready: what goes on then is its calls'. */
  letGo(): void {
    this.#owner = undefined;
    if (this.#connection === undefined) this.#attempt.abort();
    else if (!this.#spoke) this.#connection.close();
  }

  onRemoteSettings({ maxHeaderListBytes }: RemoteSettings): void {
    this.maxHeaderListBytes = maxHeaderListBytes;
    if (this.#spoke) return;
    this.#spoke = true;
    if (this.#connection !== undefined) this.#owner?.onReady(this.#connection);
  }

  onStreamsAvailable(): void {
    this.#owner?.onStreamsAvailable();
  }

  onGoaway(): void {
    if (this.#connection !== undefined && this.#spoke) this.#owner?.onGoaway();
    else this.#fail("the server is going away");
  }

  onClosed(error: ConnectionError | undefined): void {
    if (this.#connection === undefined || !this.#spoke) {
      this.#fail(silentEndReason(error), error);
      return;
    }
    const owner = this.#owner;
    this.#owner = undefined;
    owner?.onLost(error);
  }

  #connected(connection: Connection): void {
    this.#connection = connection;
    if (this.#owner === undefined) connection.close();
    // It may have spoken before this was told that it is there.
    else if (this.#spoke) this.#owner.onReady(connection);
  }

  #fail(reason: string, cause?: unknown): void {
    const owner = this.#owner;
    this.letGo();
    owner?.onFailed(reason, cause);
  }
}
