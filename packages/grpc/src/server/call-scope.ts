import type { Compressor } from "../compression/compression.ts";
import type { CallPeer } from "../context/call-peer.ts";
import type { Decompress } from "../framing/message-reader.ts";
import type { ServerInterceptor } from "../interceptor/server-interceptor.ts";
import type { CallObserver } from "../observability/call-record.ts";
import type { RpcError } from "../status/rpc-error.ts";
import type { Status } from "../status/status.ts";
import type { ServerCall } from "./server-call.ts";

/** What a call on the server needs of the connection and the server it came in on. */
export interface CallScope {
  readonly peer: CallPeer;
  /** Hears of calls as they begin and end. */
  readonly observer: CallObserver | undefined;
  readonly maxReceiveMessageBytes: number;
  readonly maxSendMessageBytes: number;
  /** What the client takes of headers or trailers; `Infinity` when it has named no limit. */
  readonly maxHeaderListBytes: number;
  readonly interceptors: readonly ServerInterceptor[];
  decompressor(encoding: string): Decompress | undefined;
  /** The compressor for responses to a client that accepts these encodings. */
  compressor(accepted: string | undefined): Compressor | undefined;
  /** A handler threw what is no RpcError. */
  reportError(error: unknown, call: ServerCall): void;
  /** A request message cannot be taken: what to tell the client of it. */
  unreadable(error: RpcError, call: ServerCall): RpcError;
  callEnded(status: Status): void;
}
