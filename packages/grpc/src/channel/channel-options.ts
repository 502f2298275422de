import type { ClientTls, ConnectionOptions } from "@weft/http2";
import type { CompressionName } from "../compression/compression.ts";
import type { ClientInterceptor } from "../interceptor/client-interceptor.ts";
import type { CallObserver } from "../observability/call-record.ts";
import type { Address } from "./address.ts";
import type { BackoffOptions } from "./connectivity/backoff.ts";
import type { OutlierDetection } from "./load-balancing/outlier-detection.ts";
import type { ServiceConfig } from "./service-config/service-config.ts";
import type { Connector } from "./subchannel.ts";

/** What a channel is made with; every field may be left out. */
export interface ChannelOptions {
  /** Encrypts: `true` with the system's certificate authorities, or the details. Default false. */
  readonly tls?: boolean | ClientTls | undefined;
  /** How calls are spread over addresses, unless the service config says it. Default `"pick_first"`. */
  readonly loadBalancing?: "pick_first" | "round_robin" | undefined;
  /** Leaves out addresses that fail more than their peers (gRFC A50). Needs `"round_robin"`. Default off. */
  readonly outlierDetection?: OutlierDetection | undefined;
  /** Gives calls only to servers whose health is SERVING for this service (gRFC A17). Needs `"round_robin"`. Default off. */
  readonly healthCheckService?: string | undefined;
  /** Stand around every call, the first outermost. */
  readonly interceptors?: readonly ClientInterceptor[] | undefined;
  /** Hear of every call that begins and ends: metrics, a log. Cost nothing when absent. */
  readonly observer?: CallObserver | readonly CallObserver[] | undefined;
  /** Largest response message accepted, bytes, after decompression. Default 4 MiB. */
  readonly maxReceiveMessageBytes?: number | undefined;
  /** Largest request message sent, bytes. Default unlimited. */
  readonly maxSendMessageBytes?: number | undefined;
  /** Compresses request messages. Default none. */
  readonly compression?: CompressionName | undefined;
  /** Calls wait for a server instead of failing while none can be reached. Default false. */
  readonly waitForReady?: boolean | undefined;
  /** What requests name as their host. Default as in the target. */
  readonly authority?: string | undefined;
  /** Put before the project's own `user-agent`. */
  readonly userAgent?: string | undefined;
  /** Waits between attempts to connect. */
  readonly backoff?: BackoffOptions | undefined;
  /** Time for one attempt to connect, milliseconds, and again for the server's SETTINGS (at most 10 000). Default 20 000. */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * Silence on a connection after which the server is asked whether it is still there, milliseconds. Doubles when a
   * server finds that too often (gRFC A8). Default never.
   */
  readonly keepaliveMs?: number | undefined;
  /** Whether it is also asked while no call is under way; most servers forbid that (gRFC A8). Default false. */
  readonly keepaliveWithoutCalls?: boolean | undefined;
  /** Time for its answer, milliseconds. Default 20 000. */
  readonly keepaliveTimeoutMs?: number | undefined;
  /** Connections are let go after this long without calls, milliseconds. Default 30 minutes. */
  readonly idleTimeoutMs?: number | undefined;
  /** Timeouts, limits, retries and hedging by method, and how calls are spread (gRPC Service Config, gRFC A6). */
  readonly serviceConfig?: ServiceConfig | undefined;
  /** Least time between two look-ups of the name, milliseconds. Default 30 000. */
  readonly minResolutionIntervalMs?: number | undefined;
  /** Replaces name resolution: looks a host name up. */
  readonly lookup?: ((host: string) => Promise<readonly string[]>) | undefined;
  /** Replaces sockets: opens a connection to an address some other way. */
  readonly connector?: Connector | undefined;
  /** Replaces the target's addresses. */
  readonly addresses?: readonly Address[] | undefined;
  /** Limits and windows of each connection. Windows start with 4 MiB a stream and 8 MiB a connection. */
  readonly http2?: ConnectionOptions | undefined;
}
