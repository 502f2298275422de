import {
  type Connection,
  type Http2Listener,
  type ServerOptions as Http2ServerOptions,
  listen,
  type ServerListener,
} from "@weft/http2";
import { deadlines } from "../deadline/timer-wheel.ts";
import type { ServiceDefinition } from "../method/method.ts";
import { liveServers } from "../observability/inspection.ts";
import type { ServiceHandlers } from "./handlers.ts";
import { connectionOptions } from "./http2-options.ts";
import { parseListenAddress } from "./listen-address.ts";
import { listenFailure } from "./listen-failure.ts";
import { routesOf } from "./route.ts";
import { ServerConnection } from "./server-connection.ts";
import { ServerCore } from "./server-core.ts";
import { ServerError } from "./server-error.ts";
import type { BoundAddress, ListenTarget, ServerOptions } from "./server-options.ts";

/** Serves gRPC services. */
export class Server {
  readonly #core: ServerCore;
  readonly #services = new Map<string, ServiceDefinition>();
  readonly #listeners = new Set<Http2Listener>();
  /** Addresses that are not listened on yet. */
  readonly #binding = new Set<Promise<Http2Listener>>();
  readonly #shutdownListeners: (() => void)[] = [];
  #stopping = false;

  constructor(options: ServerOptions = {}) {
    this.#core = new ServerCore(options);
    liveServers.add(this.#core);
  }

  /** The services added so far. */
  get services(): readonly ServiceDefinition[] {
    return [...this.#services.values()];
  }

  /**
   * Adds a service with its handlers, an object literal or a class instance. Throws a ServerError when the
   * service is there already or a handler is missing.
   */
  add<S extends ServiceDefinition>(service: S, handlers: ServiceHandlers<S>): this {
    if (this.#services.has(service.typeName))
      throw new ServerError("duplicate_service", `${service.typeName} was added already`);
    for (const route of routesOf(service, handlers)) this.#core.routes.set(route.method.path, route);
    this.#services.set(service.typeName, service);
    return this;
  }

  /**
   * Listens on `"[::]:50051"` (both IP versions), `"unix:/run/x.sock"` or `{ host, port, tls }`. Port 0 takes
   * any free one; the result tells which. May be called for several addresses. Rejects with a ServerError.
   */
  async listen(address: string | ListenTarget): Promise<BoundAddress> {
    if (this.#stopping) throw shutDown();
    const target: ListenTarget = typeof address === "string" ? parseListenAddress(address) : address;
    const options = { ...this.http2Options, ...(target.tls === undefined ? {} : { tls: target.tls }) };
    const binding = listen(target, options, (connection) => this.accept(connection));
    this.#binding.add(binding);
    let listener: Http2Listener;
    try {
      listener = await binding;
    } catch (error) {
      throw listenFailure(target, error);
    } finally {
      this.#binding.delete(binding);
    }
    if (this.#stopping) {
      await listener.close();
      throw shutDown();
    }
    this.#listeners.add(listener);
    this.#core.listening.push(
      listener.port === 0 ? listener.address : `${listener.address}:${listener.port}`,
    );
    return { address: listener.address, port: listener.port, updateTls: (tls) => listener.updateTls(tls) };
  }

  /** What connections accepted elsewhere are to be made with. */
  get http2Options(): Http2ServerOptions {
    return connectionOptions(this.#core.options);
  }

  /** Takes over a connection that was accepted elsewhere, such as one end of a pair in memory. */
  accept(connection: Connection): ServerListener {
    const accepted = new ServerConnection(this.#core, connection);
    this.#core.connections.add(accepted);
    if (this.#stopping) connection.close();
    return accepted;
  }

  /** Calls back when `shutdown` begins, before calls are drained. */
  onShutdown(listener: () => void): void {
    this.#shutdownListeners.push(listener);
  }

  /**
   * Stops: refuses new connections and calls, lets those under way finish, and after `drainMs` (milliseconds,
   * default unlimited) ends the rest. Resolves when everything is closed.
   */
  async shutdown(options: { readonly drainMs?: number | undefined } = {}): Promise<void> {
    if (!this.#stopping) for (const listener of this.#shutdownListeners) this.#tell(listener);
    this.#stopping = true;
    const closing: Promise<unknown>[] = [...this.#listeners].map((listener) => listener.close());
    // Whoever listens ends what comes too late; nobody else is told of it once this has resolved.
    closing.push(Promise.allSettled([...this.#binding].map(async (binding) => (await binding).close())));
    this.#listeners.clear();
    const { connections } = this.#core;
    for (const { connection } of connections) connection.shutdown();
    const drained = this.#core.allClosed();
    const { drainMs } = options;
    if (drainMs !== undefined && connections.size > 0) {
      const timer = setTimeout(() => {
        for (const { connection } of Array.from(connections)) connection.close();
      }, drainMs);
      await drained;
      clearTimeout(timer);
    }
    await drained;
    await Promise.all(closing);
    liveServers.delete(this.#core);
    deadlines.rest();
  }

  #tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      // The rest is to be closed all the same.
      console.error("weft: a listener for the server's shutdown failed:", error);
    }
  }

  /** Stops at once; calls under way end with CANCELLED or UNAVAILABLE. */
  close(): Promise<void> {
    return this.shutdown({ drainMs: 0 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function shutDown(): ServerError {
  return new ServerError("shut_down", "the server was shut down");
}
