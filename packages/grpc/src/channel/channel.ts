import type { MethodStub, StubSource } from "../client/method-stub.ts";
import { raise } from "../client/raise.ts";
import { type RequestIdentity, RequestTemplate } from "../client/request-template.ts";
import { type Compressor, compressorOf } from "../compression/compression.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { CallObserver } from "../observability/call-record.ts";
import { combinedObserver } from "../observability/combined-observer.ts";
import { liveChannels } from "../observability/inspection.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { ChannelCore } from "./channel-core.ts";
import type { ChannelOptions } from "./channel-options.ts";
import type { ConnectivityState } from "./connectivity/connectivity-state.ts";
import { IdleWatch } from "./connectivity/idle-watch.ts";
import { balancerFor } from "./load-balancing/balancer-for.ts";
import { counted, OpenConnections } from "./open-connections.ts";
import { DnsResolver } from "./resolver/dns-resolver.ts";
import type { ResolverFactory } from "./resolver/resolver.ts";
import { StaticResolver } from "./resolver/static-resolver.ts";
import { MethodSettingsTable } from "./service-config/method-settings.ts";
import { socketConnector } from "./socket-connector.ts";
import { parseTarget, type Target } from "./target.ts";

const defaultMaxReceiveBytes = 4 * 1024 * 1024;
const ownUserAgent = "weft-grpc/0.1.0";
const defaultIdleTimeoutMs = 1_800_000;

/**
 * A way to a service: finds its servers, keeps connections to them and spreads calls over them. Connects with
 * the first call, and again whenever a connection is lost.
 */
export class Channel implements StubSource {
  readonly target: string;
  readonly #core: ChannelCore;
  readonly #connections: OpenConnections;
  readonly #options: ChannelOptions;
  readonly #identity: RequestIdentity;
  readonly #stubs = new Map<MethodDefinition, MethodStub>();
  readonly #idleWatch: IdleWatch;
  readonly #compressor: Compressor | undefined;
  readonly #settings: MethodSettingsTable | undefined;
  readonly #observer: CallObserver | undefined;

  /** Throws a ChannelError when the target cannot be understood. */
  constructor(target: string, options: ChannelOptions = {}) {
    this.target = target;
    this.#options = options;
    const parsed = parseTarget(target);
    const authority = options.authority ?? parsed.authority;
    this.#identity = {
      scheme: options.tls === undefined || options.tls === false ? "http" : "https",
      authority,
      userAgent: options.userAgent === undefined ? ownUserAgent : `${options.userAgent} ${ownUserAgent}`,
    };
    this.#connections = new OpenConnections();
    this.#observer = combinedObserver(options.observer);
    this.#compressor = options.compression === undefined ? undefined : compressorOf(options.compression);
    this.#settings =
      options.serviceConfig === undefined ? undefined : new MethodSettingsTable(options.serviceConfig);
    const core = new ChannelCore({
      target: authority,
      resolver: resolverFor(parsed, options),
      balancer: balancerFor(options, this.#identity),
      connector: counted(this.#connections, options.connector ?? socketConnector(options, authority)),
      backoff: options.backoff,
    });
    this.#core = core;
    liveChannels.add(core);
    this.#idleWatch = new IdleWatch(core, this.#connections, options.idleTimeoutMs ?? defaultIdleTimeoutMs);
  }

  /** Where the channel stands (gRPC Connectivity Semantics and API). */
  get state(): ConnectivityState {
    return this.#core.state;
  }

  /** Calls back on every change of `state`; returns the function that stops it. */
  onStateChange(listener: (state: ConnectivityState) => void): () => void {
    return this.#core.onStateChange(listener);
  }

  /**
   * Resolves once the channel is READY, connecting if it must. Rejects with an RpcError: DEADLINE_EXCEEDED after
   * `deadlineMs` (milliseconds, default unlimited), UNAVAILABLE when the channel is closed.
   */
  connect(options: { readonly deadlineMs?: number } = {}): Promise<void> {
    if (this.state === "READY") return Promise.resolve();
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const settle = (outcome: undefined | Promise<never>): void => {
        stop();
        clearTimeout(timer);
        resolve(outcome);
      };
      const stop = this.#core.onStateChange((state) => {
        if (state === "READY") settle(undefined);
        else if (state === "SHUTDOWN")
          settle(
            raise(() => new RpcError(Status.UNAVAILABLE, "the channel is closed", { origin: this.target })),
          );
      });
      if (options.deadlineMs !== undefined)
        timer = setTimeout(() => {
          const message = "the deadline passed before the channel was connected";
          settle(raise(() => new RpcError(Status.DEADLINE_EXCEEDED, message, { origin: this.target })));
        }, options.deadlineMs);
      if (this.state === "SHUTDOWN")
        settle(
          raise(() => new RpcError(Status.UNAVAILABLE, "the channel is closed", { origin: this.target })),
        );
      else this.#core.connect();
    });
  }

  /** Tries again at once where a wait between attempts to connect is under way. */
  resetBackoff(): void {
    this.#core.resetBackoff();
  }

  /** Ends the channel and the calls on it. Resolves when its connections are closed. */
  async close(): Promise<void> {
    this.#idleWatch.stop();
    this.#core.close();
    this.#connections.closeAll();
    liveChannels.delete(this.#core);
    await this.#connections.allClosed();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** For clients: a method as called through this channel. */
  methodStub(method: MethodDefinition): MethodStub {
    let stub = this.#stubs.get(method);
    if (stub === undefined) this.#stubs.set(method, (stub = this.#newStub(method)));
    return stub;
  }

  #newStub(method: MethodDefinition): MethodStub {
    const options = this.#options;
    const core = this.#core;
    const settings = this.#settings?.find(method);
    const maxRequestMessageBytes = settings?.maxRequestMessageBytes ?? Number.POSITIVE_INFINITY;
    const maxResponseMessageBytes = settings?.maxResponseMessageBytes ?? Number.POSITIVE_INFINITY;
    return {
      method,
      interceptors: options.interceptors ?? [],
      observer: this.#observer,
      timeoutMs: settings?.timeoutMs ?? Number.POSITIVE_INFINITY,
      retry: settings?.attempts,
      maxRequestMessageBytes,
      maxResponseMessageBytes,
      template: new RequestTemplate(method, this.#identity),
      channel: {
        maxReceiveMessageBytes: smallest(
          options.maxReceiveMessageBytes,
          maxResponseMessageBytes,
          defaultMaxReceiveBytes,
        ),
        maxSendMessageBytes: smallest(
          options.maxSendMessageBytes,
          maxRequestMessageBytes,
          Number.POSITIVE_INFINITY,
        ),
        waitForReady: options.waitForReady ?? settings?.waitForReady ?? false,
        compressor: this.#compressor,
        begin: (call) => core.begin(call),
      },
    };
  }
}

/** The limit of the channel and the configured one, whichever is less; the usual one where neither is set. */
function smallest(own: number | undefined, configured: number, usual: number): number {
  if (own !== undefined) return Math.min(own, configured);
  return configured === Number.POSITIVE_INFINITY ? usual : configured;
}

function resolverFor(target: Target, options: ChannelOptions): ResolverFactory {
  const fixed = options.addresses ?? (target.kind === "addresses" ? target.addresses : undefined);
  if (fixed !== undefined) return (listener) => new StaticResolver(fixed, listener);
  const { host, port } = target as Extract<Target, { kind: "dns" }>;
  return (listener) =>
    new DnsResolver(host, port, listener, {
      minIntervalMs: options.minResolutionIntervalMs ?? 30_000,
      ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
      ...(options.backoff === undefined ? {} : { backoff: options.backoff }),
    });
}
