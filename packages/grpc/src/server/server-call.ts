import type { HeaderBlock, Stream, StreamError, StreamListener } from "@weft/http2";
import type { Compressor } from "../compression/compression.ts";
import type { CallContext } from "../context/call-context.ts";
import type { CallPeer } from "../context/call-peer.ts";
import type { ParentCall } from "../context/parent-call.ts";
import { deadlines, TimerEntry } from "../deadline/timer-wheel.ts";
import { MessageReader, type MessageSink } from "../framing/message-reader.ts";
import { encodeMessage, lastSent, prefixOf, sendMessage } from "../framing/send-message.ts";
import type { InterceptedServerCall } from "../interceptor/server-interceptor.ts";
import { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import { CallMeasure } from "../observability/call-measure.ts";
import { asRpcError, RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallScope } from "./call-scope.ts";
import type { RequestHead } from "./request-head.ts";
import { errorFields, okTrailers, responseHeaders, statusTrailers, trailersOnly } from "./response-blocks.ts";
import type { Route } from "./route.ts";

type MessageMap = (message: unknown) => unknown;

/**
 * A call being served: the stream's listener, the deadline's timer entry and the handler's context in one
 * object. What only some calls use (metadata, signal, interceptors' hooks) comes into being when asked for.
 */
export abstract class ServerCall
  extends TimerEntry
  implements StreamListener, MessageSink, CallContext, InterceptedServerCall, ParentCall
{
  readonly stream: Stream;
  readonly route: Route;
  readonly scope: CallScope;
  readonly head: RequestHead;
  readonly #requestBlock: HeaderBlock;
  /** No more response, and what the handler still returns is dropped. */
  ended = false;
  cancelled = false;
  requestEnded = false;
  compressResponses = true;
  readonly #measure: CallMeasure | undefined;
  protected headersSent = false;
  protected reader: MessageReader | undefined;
  /** Compression of the responses, chosen when the headers leave. */
  protected compressor: Compressor | undefined;
  #requestMaps: MessageMap[] | undefined;
  #responseMaps: MessageMap[] | undefined;
  #metadata: Metadata | undefined;
  #responseHeaders: Metadata | undefined;
  #responseTrailers: Metadata | undefined;
  #controller: AbortController | undefined;
  #cancelListeners: Set<() => void> | undefined;
  #values: Map<unknown, unknown> | undefined;
  #cancelReason: RpcError | undefined;

  constructor(scope: CallScope, route: Route, stream: Stream, head: RequestHead, block: HeaderBlock) {
    super();
    this.scope = scope;
    this.route = route;
    this.stream = stream;
    this.head = head;
    this.#requestBlock = block;
    if (scope.observer !== undefined) this.#measure = new CallMeasure(scope.observer, route.method, "call");
    this.expiresAtMs = Number.POSITIVE_INFINITY;
    if (head.timeoutMs !== Number.POSITIVE_INFINITY) deadlines.add(this, deadlines.now() + head.timeoutMs);
  }

  // What the handler sees

  get method(): MethodDefinition {
    return this.route.method;
  }
  get peer(): CallPeer {
    return this.scope.peer;
  }
  get metadata(): Metadata {
    return (this.#metadata ??= Metadata.fromFields(this.#requestBlock.fields));
  }
  get deadline(): Date | undefined {
    if (this.expiresAtMs === Number.POSITIVE_INFINITY) return undefined;
    return new Date(Date.now() + this.timeRemainingMs());
  }
  timeRemainingMs(): number {
    if (this.expiresAtMs === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    return Math.max(0, this.expiresAtMs - deadlines.now());
  }
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.cancelled) this.#controller.abort(this.#cancelReason);
    }
    return this.#controller.signal;
  }
  get responseHeaders(): Metadata {
    return (this.#responseHeaders ??= new Metadata());
  }
  get responseTrailers(): Metadata {
    return (this.#responseTrailers ??= new Metadata());
  }
  get values(): Map<unknown, unknown> {
    return (this.#values ??= new Map());
  }
  get parentCall(): ParentCall {
    return this;
  }
  get expiresAt(): number {
    return this.expiresAtMs;
  }
  addCancelListener(listener: () => void): void {
    (this.#cancelListeners ??= new Set()).add(listener);
  }
  removeCancelListener(listener: () => void): void {
    this.#cancelListeners?.delete(listener);
  }
  mapRequest(map: MessageMap): void {
    (this.#requestMaps ??= []).push(map);
  }
  mapResponse(map: MessageMap): void {
    (this.#responseMaps ??= []).push(map);
  }

  get requestCompressed(): boolean {
    return this.reader?.lastCompressed ?? false;
  }

  sendHeaders(): void {
    if (this.headersSent || this.ended) return;
    this.headersSent = true;
    this.compressor = this.scope.compressor(this.head.acceptEncoding);
    this.stream.sendHeaders(this.#headersBlock(), false);
  }

  // What kinds of call differ in

  abstract onMessage(message: unknown, wireBytes: number): void;
  /** The request stream has ended in good order. */
  protected abstract onRequestEnd(): void;
  /** The call is over before the handler is. */
  protected abstract onCancelled(error: RpcError): void;
  abstract onDrain(): void;
  /** Runs the handler. */
  protected abstract invoke(): void;

  // What comes from the stream

  onHeaders(): void {}

  /** Reads on. Giving the bytes back to the window is the subclass's, unless the call was over before. */
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    if (this.ended) {
      this.stream.consume(end - start);
      return;
    }
    this.noteReceived(end - start);
    try {
      if (end > start) this.#openReader().read(buffer, start, end, this);
      if (endStream && this.reader?.partial)
        throw new RpcError(Status.INTERNAL, "the request ended in the middle of a message");
    } catch (error) {
      this.abort(asRpcError(error, Status.INTERNAL, "the request cannot be read"));
      return;
    }
    if (endStream) this.endRequest();
  }

  onTrailers(): void {
    this.endRequest();
  }

  onReset(error: StreamError): void {
    if (this.ended) return;
    this.ended = true;
    this.#release(Status.CANCELLED);
    this.#cancel(new RpcError(Status.CANCELLED, "the call was cancelled by the client", { cause: error }));
  }

  onTimer(): void {
    this.abort(new RpcError(Status.DEADLINE_EXCEEDED, "the deadline passed before the handler was done"));
  }

  protected endRequest(): void {
    if (this.requestEnded || this.ended) return;
    this.requestEnded = true;
    this.onRequestEnd();
  }

  /** Runs the interceptors, if any, and the handler within them. */
  protected dispatch(): void {
    if (this.scope.interceptors.length === 0) this.invoke();
    else this.intercept();
  }
  protected abstract intercept(): void;

  protected mapIncoming(message: unknown): unknown {
    return this.#requestMaps === undefined ? message : applyAll(this.#requestMaps, message);
  }

  // What goes out

  /** Sends one response message; false asks to wait for `onDrain`. Throws what the codec or a hook throws. */
  protected sendResponse(message: unknown): boolean {
    const codec = this.route.method.output;
    const mapped = this.#responseMaps === undefined ? message : applyAll(this.#responseMaps, message);
    if (!this.headersSent) this.sendHeaders();
    const maxBytes = this.scope.maxSendMessageBytes;
    if (this.compressor === undefined || !this.compressResponses) {
      const room = sendMessage(this.stream, codec, mapped, false, maxBytes);
      if (this.#measure !== undefined) this.#measure.sentBytes += lastSent.bytes;
      return room;
    }
    const payload = this.compressor.compress(encodeMessage(codec, mapped, maxBytes));
    if (this.#measure !== undefined) this.#measure.sentBytes += payload.length;
    return this.stream.sendDataVector([prefixOf(payload.length, true), payload], false);
  }

  protected noteReceived(bytes: number): void {
    if (this.#measure !== undefined) this.#measure.receivedBytes += bytes;
  }

  /** Ends the call with OK. */
  protected succeed(): void {
    if (this.ended) return;
    if (this.#responseTrailers === undefined && this.headersSent) {
      this.ended = true;
      this.stream.sendTrailers(okTrailers);
      this.#release(Status.OK);
    } else this.sendStatus(Status.OK, "", []);
  }

  /** Ends the call with what a handler threw. */
  fail(thrown: unknown): void {
    if (this.ended) return;
    if (thrown instanceof RpcError) {
      this.sendStatus(thrown.code, thrown.statusMessage, errorFields(thrown));
      return;
    }
    this.scope.reportError(thrown, this);
    this.sendStatus(Status.INTERNAL, "the handler failed", []);
  }

  protected sendStatus(code: Status, message: string, fields: readonly string[]): void {
    if (this.ended) return;
    this.ended = true;
    const own = this.#responseTrailers;
    const metadata = own === undefined ? fields : [...Metadata.fieldsOf(own), ...fields];
    if (this.headersSent) this.stream.sendTrailers(statusTrailers(code, message, metadata));
    else {
      const headers = this.#responseHeaders;
      const all = headers === undefined ? metadata : [...Metadata.fieldsOf(headers), ...metadata];
      this.headersSent = true;
      this.stream.sendHeaders(trailersOnly(code, message, all), true);
    }
    this.#release(code);
  }

  /** Ends the call with a status while its handler may still be running. */
  abort(error: RpcError): void {
    if (this.ended) return;
    this.sendStatus(error.code, error.statusMessage, errorFields(error));
    this.#cancel(error);
  }

  #cancel(error: RpcError): void {
    this.cancelled = true;
    this.#cancelReason = error;
    this.#controller?.abort(error);
    const listeners = this.#cancelListeners;
    if (listeners !== undefined) for (const listener of Array.from(listeners)) listener();
    this.onCancelled(error);
  }

  protected onReleased(): void {}

  #release(status: Status): void {
    deadlines.remove(this);
    if (this.#measure !== undefined) this.#measure.end(status, this.peer);
    this.onReleased();
    this.scope.callEnded(status);
  }

  #headersBlock(): HeaderBlock {
    const own = this.#responseHeaders;
    const extra: string[] = [];
    if (this.compressor !== undefined) extra.push("grpc-encoding", this.compressor.name);
    if (own !== undefined) extra.push(...Metadata.fieldsOf(own));
    return extra.length === 0 ? responseHeaders : responseHeaders.with(extra);
  }

  #openReader(): MessageReader {
    if (this.reader !== undefined) return this.reader;
    const { encoding } = this.head;
    const decompress = encoding === undefined ? undefined : this.scope.decompressor(encoding);
    return (this.reader = new MessageReader(
      this.route.method.input,
      this.scope.maxReceiveMessageBytes,
      decompress,
    ));
  }
}

function applyAll(maps: readonly MessageMap[], message: unknown): unknown {
  let mapped = message;
  for (const map of maps) mapped = map(mapped);
  return mapped;
}
