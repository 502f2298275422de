export type {
  Connection,
  ConnectionListener,
  Peer,
  PeerTls,
  RemoteSettings,
  ServerListener,
  Stream,
  StreamListener,
} from "./api.ts";
export { ErrorCode, errorCodeName } from "./error-code.ts";
export { ConnectionError, Http2Error, StreamError, UsageError } from "./errors.ts";
export { HeaderBlock } from "./header-block.ts";
export { HpackDecoder } from "./hpack/decoder.ts";
export { HpackEncoder } from "./hpack/encoder.ts";
export { connect } from "./node/connect.ts";
export type {
  ClientTls,
  ConnectOptions,
  Endpoint,
  Http2Listener,
  ListenOptions,
  ServerTls,
} from "./node/endpoint.ts";
export { listen } from "./node/listen.ts";
export { memoryPair } from "./node/memory-pair.ts";
export type { ClientOptions, ConnectionOptions, ServerOptions } from "./options.ts";
