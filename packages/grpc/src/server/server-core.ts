import { type Compressor, compressorOf } from "../compression/compression.ts";
import type { ServerInterceptor } from "../interceptor/server-interceptor.ts";
import type { CallObserver } from "../observability/call-record.ts";
import { combinedObserver } from "../observability/combined-observer.ts";
import { CallCounts, type InspectableServer } from "../observability/inspection.ts";
import type { RpcError } from "../status/rpc-error.ts";
import type { Route } from "./route.ts";
import type { ServerCall } from "./server-call.ts";
import type { ServerConnection } from "./server-connection.ts";
import type { ServerOptions } from "./server-options.ts";

const defaultMaxReceiveBytes = 4 * 1024 * 1024;

/** What all connections of a server share. */
export class ServerCore implements InspectableServer {
  readonly options: ServerOptions;
  readonly limits: {
    readonly maxReceiveMessageBytes: number;
    readonly maxSendMessageBytes: number;
    readonly maxConcurrentCalls: number;
  };
  readonly interceptors: readonly ServerInterceptor[];
  readonly observer: CallObserver | undefined;
  readonly compressor: Compressor | undefined;
  readonly routes: Map<string, Route> = new Map();
  readonly findRoute: (path: string) => Route | undefined = (path) => this.routes.get(path);
  readonly connections: Set<ServerConnection> = new Set();
  readonly counts: CallCounts = new CallCounts();
  readonly listening: string[] = [];
  activeCalls = 0;
  #whenEmpty: (() => void)[] = [];

  constructor(options: ServerOptions) {
    this.options = options;
    this.limits = {
      maxReceiveMessageBytes: options.maxReceiveMessageBytes ?? defaultMaxReceiveBytes,
      maxSendMessageBytes: options.maxSendMessageBytes ?? Number.POSITIVE_INFINITY,
      maxConcurrentCalls: options.maxConcurrentCalls ?? Number.POSITIVE_INFINITY,
    };
    this.interceptors = options.interceptors ?? [];
    this.observer = combinedObserver(options.observer);
    this.compressor = options.compression === undefined ? undefined : compressorOf(options.compression);
  }

  sockets(): Iterable<ServerConnection> {
    return this.connections;
  }

  reportError(error: unknown, call: ServerCall): void {
    const log = (failed: string, reason: unknown): void =>
      console.error(`weft: ${failed} of ${call.method.path.slice(1)} failed:`, reason);
    if (this.options.onError === undefined) {
      log("the handler", error);
      return;
    }
    try {
      this.options.onError(error, call);
    } catch (failure) {
      log("the handler", error);
      log("onError after the handler", failure);
    }
  }

  unreadable(error: RpcError, call: ServerCall): RpcError {
    try {
      return this.options.onUnreadable?.(error, call) ?? error;
    } catch (failure) {
      console.error(`weft: onUnreadable of ${call.method.path.slice(1)} failed:`, failure);
      return error;
    }
  }

  connectionClosed(connection: ServerConnection): void {
    this.connections.delete(connection);
    if (this.connections.size === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve();
  }

  /** Resolves when no connection is left. */
  allClosed(): Promise<void> {
    if (this.connections.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenEmpty.push(resolve));
  }
}
