import type { HeaderBlock, Stream, StreamError, StreamListener } from "@weft/http2";
import type { Compressor } from "../compression/compression.ts";
import { deadlines } from "../deadline/timer-wheel.ts";
import { MessageReader, type MessageSink } from "../framing/message-reader.ts";
import { prefixBytes } from "../framing/prefix.ts";
import { encodeMessage, lastSent, prefixOf, sendMessage } from "../framing/send-message.ts";
import { headerListBytes } from "../metadata/header-list-bytes.ts";
import { Metadata } from "../metadata/metadata.ts";
import { CallMeasure } from "../observability/call-measure.ts";
import { asRpcError, RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallScope } from "./call-scope.ts";
import type { RequestHead } from "./request-head.ts";
import { errorFields, okTrailers, responseHeaders, statusTrailers, trailersOnly } from "./response-blocks.ts";
import type { Route } from "./route.ts";
import { ServedContext } from "./served-context.ts";

const moreThanTaken = "are more than the client takes";
/** What is left of a status message that is far too long. */
const keptMessageLength = 500;

/**
 * A call being served: the stream's listener, the deadline's timer entry and the handler's context in one
 * object.
 */
export abstract class ServerCall extends ServedContext implements StreamListener, MessageSink {
  /** No more response, and what the handler still returns is dropped. */
  ended = false;
  requestEnded = false;
  readonly #measure: CallMeasure | undefined;
  protected headersSent = false;
  protected reader: MessageReader | undefined;
  /** Compression of the responses, chosen when the headers leave. */
  protected compressor: Compressor | undefined;

  constructor(scope: CallScope, route: Route, stream: Stream, head: RequestHead, block: HeaderBlock) {
    super(scope, route, stream, head, block);
    if (scope.observer !== undefined) this.#measure = new CallMeasure(scope.observer, route.method, "call");
  }

  get requestCompressed(): boolean {
    return this.reader?.lastCompressed ?? false;
  }

  sendHeaders(): void {
    if (this.headersSent || this.ended) return;
    this.compressor = this.scope.compressor(this.head.acceptEncoding);
    const block = this.#headersBlock();
    if (this.ownHeaders !== undefined) {
      const bytes = headerListBytes(block.fields);
      if (bytes > this.scope.maxHeaderListBytes)
        throw new RpcError(Status.RESOURCE_EXHAUSTED, `response headers of ${bytes} bytes ${moreThanTaken}`);
    }
    this.headersSent = true;
    this.stream.sendHeaders(block, false);
  }

  // What kinds of call differ in

  abstract onMessage(message: unknown, wireBytes: number): void;
  /** The request stream has ended in good order. */
  protected abstract onRequestEnd(): void;
  /** The call is over before the handler is. */
  protected abstract onCancelled(error: RpcError): void;
  abstract onDrain(): void;
  /** Runs the handler within the interceptors. */
  protected abstract dispatch(): void;

  // What comes from the stream

  onHeaders(): void {}

  /** Reads on. Giving the bytes back to the window is the subclass's, unless the call was over before. */
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    if (this.ended) {
      this.stream.consume(end - start);
      return;
    }
    try {
      if (end > start) this.#openReader().read(buffer, start, end, this);
      if (endStream && this.reader?.partial)
        throw new RpcError(Status.INTERNAL, "the request ended in the middle of a message");
    } catch (error) {
      this.abort(this.unreadable(error));
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

  // What goes out

  /** Sends one response message; false asks to wait for `onDrain`. Throws what the codec or a hook throws. */
  protected sendResponse(message: unknown): boolean {
    const codec = this.route.method.output;
    const mapped = this.mapOutgoing(message);
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

  /** Counts a request message, which took `wireBytes` with its prefix. */
  protected noteReceived(wireBytes: number): void {
    if (this.#measure !== undefined) this.#measure.receivedBytes += wireBytes - prefixBytes;
  }

  /** Ends the call with OK. */
  protected succeed(): void {
    if (this.ended) return;
    if (this.ownTrailers === undefined && this.headersSent) {
      this.ended = true;
      this.stream.sendTrailers(okTrailers);
      this.#release(Status.OK);
    } else this.sendStatus(Status.OK, "", []);
  }

  /** Ends the call with what a handler threw. */
  fail(thrown: unknown): void {
    if (this.ended) return;
    if (thrown instanceof RpcError && thrown.code !== Status.OK) {
      this.sendStatus(thrown.code, thrown.statusMessage, errorFields(thrown));
      return;
    }
    this.scope.reportError(thrown, this);
    this.sendStatus(Status.INTERNAL, "the handler failed", []);
  }

  protected sendStatus(code: Status, message: string, fields: readonly string[]): void {
    if (this.ended) return;
    this.ended = true;
    const own = this.ownTrailers;
    const metadata = own === undefined ? fields : [...Metadata.fieldsOf(own), ...fields];
    const headers = this.headersSent ? undefined : this.ownHeaders;
    const all = headers === undefined ? metadata : [...Metadata.fieldsOf(headers), ...metadata];
    let status = code;
    let block = this.#statusBlock(code, message, all);
    const bytes = headerListBytes(block.fields);
    if (bytes > this.scope.maxHeaderListBytes) {
      // A client that gets more than it takes may give up the whole connection: the status goes without the rest.
      if (code === Status.OK) status = Status.RESOURCE_EXHAUSTED;
      const said = message.length > keptMessageLength ? `${message.slice(0, keptMessageLength)}…` : message;
      const reason = `${bytes} bytes of status and metadata ${moreThanTaken}`;
      block = this.#statusBlock(status, said === "" ? reason : `${said} (${reason})`, []);
    }
    if (this.headersSent) this.stream.sendTrailers(block);
    else {
      this.headersSent = true;
      this.stream.sendHeaders(block, true);
    }
    this.#release(status);
  }

  #statusBlock(code: Status, message: string, metadata: readonly string[]): HeaderBlock {
    return this.headersSent ? statusTrailers(code, message, metadata) : trailersOnly(code, message, metadata);
  }

  /** Ends the call with a status while its handler may still be running. */
  abort(error: RpcError): void {
    if (this.ended) return;
    this.sendStatus(error.code, error.statusMessage, errorFields(error));
    this.#cancel(error);
  }

  /** Why the request cannot be taken, as the client is told. */
  protected unreadable(thrown: unknown): RpcError {
    return this.scope.unreadable(asRpcError(thrown, Status.INTERNAL, "the request cannot be read"), this);
  }

  #cancel(error: RpcError): void {
    this.tellCancelled(error);
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
    const own = this.ownHeaders;
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
