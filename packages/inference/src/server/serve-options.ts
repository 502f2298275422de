import type { Logger } from "pino";
import type { ModelSignature } from "../model/model-signature.ts";
import type { InferenceEngine, ModelControl } from "./inference-engine.ts";

/** Certificates in PEM. */
export interface TlsOptions {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
  /** Whose client certificates are accepted. */
  readonly ca?: string | Buffer;
  /** Whether a client without an accepted certificate is refused. Default false. */
  readonly requestCert?: boolean;
}

/** What to serve, and where. Every field but the first may be left out. */
export interface ServeOptions {
  /** The folder with the models: `<name>/<version>/model.onnx`, `model.ts` or `model.js`. */
  readonly modelRepository: string;
  /** Default `"::"`: every address, IPv4 and IPv6. */
  readonly host?: string | undefined;
  /** Default 50051; 0 takes any free port. */
  readonly grpcPort?: number | undefined;
  /** Where REST is served; 0 takes any free port. Default: not at all. */
  readonly httpPort?: number | undefined;
  /** Where models are loaded and unloaded and metrics are read, and then only there. Default: where REST is served. */
  readonly adminPort?: number | undefined;
  /** The admin port's address. Default 127.0.0.1. */
  readonly adminHost?: string | undefined;
  /** How many executions of one model may run at once, each in a thread of its own, unless the model says so itself. Default 1. */
  readonly workers?: number | undefined;
  /** The largest batch of a model that has a batch dimension and does not say how large. Default 64. */
  readonly maxBatchSize?: number | undefined;
  /** Largest request, in bytes. Default 64 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** Requests under way at a time, over all models and protocols; one more is UNAVAILABLE. Default unlimited. */
  readonly maxRequests?: number | undefined;
  /** Input bytes of the requests under way, over all models and protocols; one more is UNAVAILABLE. Default 1 GiB. */
  readonly maxRequestBytes?: number | undefined;
  /**
   * Requests that come in a second, over all models and protocols, after a pause as many at once; one more is UNAVAILABLE.
   * Default unlimited.
   */
  readonly maxRequestsPerSecond?: number | undefined;
  /**
   * How many there are of each resource that models name in their `rate_limiter`; executions that find too few wait.
   * Default: as many as the model takes that takes most.
   */
  readonly resources?: Readonly<Record<string, number>> | undefined;
  /** Who decides what is loaded. Default `"none"`: everything in the folder, once. */
  readonly modelControl?: ModelControl | undefined;
  /** With explicit control: the models to load at the start; `"*"` is every one there is. Default: none. */
  readonly loadModels?: readonly string[] | undefined;
  /** With polling: how often the folder is looked at, in milliseconds. Default 15 000. */
  readonly pollIntervalMs?: number | undefined;
  /** How many bytes of answers are kept for models with `response_cache`. Default 0: none. */
  readonly cacheBytes?: number | undefined;
  /**
   * Whether requests may name this machine's shared memory for their inputs and outputs (Linux). Whoever may ask the server can
   * then read and write what its user can open in /dev/shm. Default false.
   */
  readonly sharedMemory?: boolean | undefined;
  /** Encrypts both ports. Default: not encrypted. */
  readonly tls?: TlsOptions | undefined;
  /** What callers have to send as `authorization: Bearer <token>`. Health is told to everybody. Default: nothing. */
  readonly token?: string | undefined;
  /** Takes one line for each request and each change of a model. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
}

/** A model as it is shown to the person who started the server. */
export interface ServedModel {
  readonly name: string;
  readonly version: string;
  readonly state: "ready" | "failed";
  /** Why it failed: one line. */
  readonly reason: string | undefined;
  readonly signature: ModelSignature | undefined;
  /** A picture that can be sent to the model, if its folder has one in `samples/`. */
  readonly sample: string | undefined;
}

/** Where a server came to listen. */
export interface ListenAddress {
  readonly address: string;
  readonly port: number;
}

/** A running server. */
export interface Serving {
  readonly models: readonly ServedModel[];
  /** Worker threads that run models. */
  readonly workers: number;
  readonly grpc: ListenAddress;
  /** Where REST is served, if it is. */
  readonly http: ListenAddress | undefined;
  readonly admin: ListenAddress | undefined;
  readonly engine: InferenceEngine;
  /**
   * Stops: nothing is ready any more, and after `delayMs` nothing is taken any more; accepted requests finish, and after
   * `drainMs` the rest ends. A further call hastens the one before.
   *
   * @returns whether everything has come to an end; false when a model inside native code, or one that is being loaded, was
   * left behind, which only the end of the process ends
   */
  shutdown(options?: ShutdownOptions): Promise<boolean>;
}

/** How a server stops. */
export interface ShutdownOptions {
  /**
   * How long the ports stay open and requests are served while health says that nothing is ready: time for load balancers to
   * hear of it. Milliseconds; default 0.
   */
  readonly delayMs?: number | undefined;
  /** How long accepted requests may take after that, milliseconds. Default 10 000. */
  readonly drainMs?: number | undefined;
}
