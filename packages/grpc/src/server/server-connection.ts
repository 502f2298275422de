import type {
  Connection,
  HeaderBlock,
  RemoteSettings,
  ServerListener,
  Stream,
  StreamListener,
} from "@weft/http2";
import {
  acceptEncoding,
  accepts,
  type Compressor,
  decompressorOf,
  knowsEncoding,
} from "../compression/compression.ts";
import { type CallPeer, callPeer } from "../context/call-peer.ts";
import type { Decompress } from "../framing/message-reader.ts";
import type { ServerInterceptor } from "../interceptor/server-interceptor.ts";
import { CallMeasure } from "../observability/call-measure.ts";
import type { CallObserver } from "../observability/call-record.ts";
import { CallCounts, type InspectableSocket } from "../observability/inspection.ts";
import type { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallScope } from "./call-scope.ts";
import { ConnectionAge } from "./connection-age.ts";
import { refusedCall } from "./refused-call.ts";
import { parseRequestHead, type Refusal, type RequestHead } from "./request-head.ts";
import { trailersOnly } from "./response-blocks.ts";
import type { ServerCall } from "./server-call.ts";
import type { ServerCore } from "./server-core.ts";
import { StreamServerCall } from "./stream-server-call.ts";
import { UnaryServerCall } from "./unary-server-call.ts";

const busyStatus = Status.RESOURCE_EXHAUSTED;
const busy: HeaderBlock = trailersOnly(busyStatus, "the server has as many calls as it takes");

/** One client's connection: turns its requests into calls. */
export class ServerConnection implements ServerListener, CallScope, InspectableSocket {
  readonly connection: Connection;
  readonly maxReceiveMessageBytes: number;
  readonly maxSendMessageBytes: number;
  readonly interceptors: readonly ServerInterceptor[];
  readonly observer: CallObserver | undefined;
  readonly counts: CallCounts = new CallCounts();
  maxHeaderListBytes: number = Number.POSITIVE_INFINITY;
  readonly #core: ServerCore;
  readonly #age: ConnectionAge;
  #peer: CallPeer | undefined;

  constructor(core: ServerCore, connection: Connection) {
    const { limits } = core;
    this.#core = core;
    this.connection = connection;
    this.maxReceiveMessageBytes = limits.maxReceiveMessageBytes;
    this.maxSendMessageBytes = limits.maxSendMessageBytes;
    this.interceptors = core.interceptors;
    this.observer = core.observer;
    this.#age = new ConnectionAge(connection, core.options);
  }

  get peer(): CallPeer {
    return (this.#peer ??= callPeer(this.connection.peer));
  }

  onRequest(stream: Stream, headers: HeaderBlock, endStream: boolean): StreamListener {
    const core = this.#core;
    const head = (headers.memo as RequestHead | undefined) ?? this.#read(headers);
    const { route } = head;
    if (route === undefined) return this.#refuse(stream, head.refusal!);
    if (core.activeCalls >= core.limits.maxConcurrentCalls)
      return this.#refuse(stream, { response: busy, call: { method: route.method, status: busyStatus } });
    core.activeCalls++;
    core.counts.started++;
    this.counts.started++;
    if (route.method.kind === "unary") {
      const call = new UnaryServerCall(this, route, stream, head, headers);
      if (endStream) call.onTrailers();
      return call;
    }
    const call = new StreamServerCall(this, route, stream, head, headers);
    call.begin();
    if (endStream) call.onTrailers();
    return call;
  }

  onRemoteSettings({ maxHeaderListBytes }: RemoteSettings): void {
    this.maxHeaderListBytes = maxHeaderListBytes;
  }

  onClosed(): void {
    this.#age.stop();
    this.#core.connectionClosed(this);
  }

  decompressor(encoding: string): Decompress | undefined {
    return decompressorOf(encoding);
  }

  compressor(accepted: string | undefined): Compressor | undefined {
    const { compressor } = this.#core;
    return compressor !== undefined && accepts(accepted, compressor.name) ? compressor : undefined;
  }

  reportError(error: unknown, call: ServerCall): void {
    this.#core.reportError(error, call);
  }
  unreadable(error: RpcError, call: ServerCall): RpcError {
    return this.#core.unreadable(error, call);
  }

  callEnded(status: Status): void {
    const core = this.#core;
    core.activeCalls--;
    core.counts.end(status);
    this.counts.end(status);
  }

  #refuse(stream: Stream, { response, call }: Refusal): StreamListener {
    if (call !== undefined) {
      if (this.observer !== undefined)
        new CallMeasure(this.observer, call.method, "call").end(call.status, this.peer);
      for (const counts of [this.#core.counts, this.counts]) {
        counts.started++;
        counts.end(call.status);
      }
    }
    return refusedCall(stream, response);
  }

  #read(headers: HeaderBlock): RequestHead {
    const head = parseRequestHead(headers, this.#core.findRoute, knowsEncoding, acceptEncoding);
    // A method that is not served now may be added later; only what was found is remembered.
    if (head.route !== undefined) headers.memo = head;
    return head;
  }
}
