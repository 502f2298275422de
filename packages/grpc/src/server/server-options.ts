import type { ConnectionOptions, ServerTls } from "@weft/http2";
import type { CompressionName } from "../compression/compression.ts";
import type { CallPeer } from "../context/call-peer.ts";
import type { ServerInterceptor } from "../interceptor/server-interceptor.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { CallObserver } from "../observability/call-record.ts";
import type { RpcError } from "../status/rpc-error.ts";

/** What a server is made with; every field may be left out. */
export interface ServerOptions {
  /** Stand around every call, the first outermost. */
  readonly interceptors?: readonly ServerInterceptor[] | undefined;
  /** Largest request message accepted, bytes, after decompression. Default 4 MiB. A larger one ends the call with RESOURCE_EXHAUSTED. */
  readonly maxReceiveMessageBytes?: number | undefined;
  /** Largest response message sent, bytes. Default unlimited. */
  readonly maxSendMessageBytes?: number | undefined;
  /** Calls served at a time, over all connections; one more ends with RESOURCE_EXHAUSTED. Default unlimited. */
  readonly maxConcurrentCalls?: number | undefined;
  /** Calls a client may have under way on one connection; more wait at the client. Default 1024. */
  readonly maxConcurrentCallsPerConnection?: number | undefined;
  /** Compresses responses for clients that accept it. Default none. */
  readonly compression?: CompressionName | undefined;
  /** Gets what a handler threw that is no RpcError; the client sees INTERNAL and nothing of it. Default `console.error`. */
  readonly onError?:
    | ((error: unknown, call: { readonly method: MethodDefinition; readonly peer: CallPeer }) => void)
    | undefined;
  /**
   * Gets why a call ends whose request message cannot be taken, such as one over the limit, of which neither handler nor
   * interceptor hears. What it returns is told to the client instead. Default: the error itself.
   */
  readonly onUnreadable?:
    | ((
        error: RpcError,
        call: { readonly method: MethodDefinition; readonly peer: CallPeer },
      ) => RpcError | undefined)
    | undefined;
  /** Hear of every call that begins and ends: an access log, metrics. Cost nothing when absent. */
  readonly observer?: CallObserver | readonly CallObserver[] | undefined;
  /** A connection is asked to end after this long, milliseconds, give or take a tenth; calls under way go on. Default never. */
  readonly maxConnectionAgeMs?: number | undefined;
  /** How long calls under way may go on after that, milliseconds. Default unlimited. */
  readonly maxConnectionAgeGraceMs?: number | undefined;
  /** A connection without calls is closed after this long, milliseconds. Default never. */
  readonly maxConnectionIdleMs?: number | undefined;
  /** Silence after which a client is asked whether it is still there, milliseconds. Default 2 hours. */
  readonly keepaliveMs?: number | undefined;
  /** Time for its answer, milliseconds. Default 20 000. */
  readonly keepaliveTimeoutMs?: number | undefined;
  /** Clients that ping more often than this, milliseconds, are sent away with ENHANCE_YOUR_CALM. Default 5 minutes; 0 allows any (gRFC A8). */
  readonly minPingIntervalMs?: number | undefined;
  /** Whether pings are welcome while no call is under way. Default false (gRFC A8). */
  readonly permitPingWithoutCalls?: boolean | undefined;
  /** Limits and windows of each connection. */
  readonly http2?: ConnectionOptions | undefined;
}

/** Where to listen, taken apart. */
export type ListenTarget =
  | { readonly host: string; readonly port: number; readonly tls?: ServerTls | undefined }
  | { readonly path: string; readonly tls?: ServerTls | undefined };

/** Where a server came to listen. */
export interface BoundAddress {
  /** IP address or path of a Unix socket. */
  readonly address: string;
  /** The port, also when 0 was asked for; 0 for a Unix socket. */
  readonly port: number;
  /** New connections use these certificates from now on; those that are open keep theirs. */
  updateTls(tls: ServerTls): void;
}
