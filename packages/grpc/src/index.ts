export type { Address } from "./channel/address.ts";
export { Channel } from "./channel/channel.ts";
export { ChannelError } from "./channel/channel-error.ts";
export type { ChannelOptions } from "./channel/channel-options.ts";
export type { BackoffOptions } from "./channel/connectivity/backoff.ts";
export type { ConnectivityState } from "./channel/connectivity/connectivity-state.ts";
export { inMemoryChannel } from "./channel/in-memory-channel.ts";
export type { OutlierDetection } from "./channel/load-balancing/outlier-detection.ts";
export type {
  HedgingPolicy,
  LoadBalancingConfig,
  MethodConfig,
  RetryPolicy,
  RetryThrottling,
  ServiceConfig,
} from "./channel/service-config/service-config.ts";
export type { Connector } from "./channel/subchannel.ts";
export type { CallOptions } from "./client/call-options.ts";
export type {
  BidiStreamingCall,
  CallOptionsOrContext,
  Client,
  ClientMethod,
  ClientStreamingCall,
  ClientStreamingMethod,
  RequestSource,
  RequestWriter,
  ResponseStream,
  WriteOptions,
} from "./client/client-types.ts";
export { createClient } from "./client/create-client.ts";
export type { CompressionName } from "./compression/compression.ts";
export type { CallContext } from "./context/call-context.ts";
export type { CallPeer, PeerIdentity } from "./context/call-peer.ts";
export type { ClientInterceptor, InterceptedClientCall } from "./interceptor/client-interceptor.ts";
export type { InterceptedServerCall, ServerInterceptor } from "./interceptor/server-interceptor.ts";
export { Metadata, type MetadataInit, type MetadataRecord, type MetadataValue } from "./metadata/metadata.ts";
export { MetadataError } from "./metadata/metadata-error.ts";
export { type Codec, rawCodec } from "./method/codec.ts";
export type {
  MethodDefinition,
  MethodKind,
  RequestInitOf,
  RequestOf,
  ResponseInitOf,
  ResponseOf,
  ServiceDefinition,
} from "./method/method.ts";
export type { CallObserver, CallRecord } from "./observability/call-record.ts";
export { clientMetrics, type MeterLike, serverMetrics } from "./observability/metrics.ts";
export { type SpanLike, type TracingApi, tracing } from "./observability/tracing.ts";
export type { Handler, RequestStream, ResponseSource, ServiceHandlers } from "./server/handlers.ts";
export { Server } from "./server/server.ts";
export { ServerError, type ServerErrorCode } from "./server/server-error.ts";
export type { BoundAddress, ListenTarget, ServerOptions } from "./server/server-options.ts";
export { serveWorkers, type WorkerOptions } from "./server/workers.ts";
export {
  BadRequest,
  DebugInfo,
  ErrorInfo,
  Help,
  LocalizedMessage,
  PreconditionFailure,
  QuotaFailure,
  RequestInfo,
  ResourceInfo,
  RetryInfo,
} from "./services/gen/google/rpc/error_details.ts";
export { Health } from "./services/gen/grpc/health/v1/health.ts";
export { ServerReflection } from "./services/gen/grpc/reflection/v1/reflection.ts";
export { type HealthReporter, type HealthState, serveHealth } from "./services/health.ts";
export { serveReflection } from "./services/reflection.ts";
export { type DetailType, detail, type ErrorDetail } from "./status/rich-status.ts";
export { RpcError, type RpcErrorOptions } from "./status/rpc-error.ts";
export { Status, type StatusName, statusFromName, statusName } from "./status/status.ts";
