import type { HeaderBlock, Stream } from "@weft/http2";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { MessageQueue, type QueueOwner } from "../streaming/message-queue.ts";
import type { CallScope } from "./call-scope.ts";
import { HandledCall } from "./handled-call.ts";
import type { ResponseSource } from "./handlers.ts";
import type { RequestHead } from "./request-head.ts";
import { type PumpTarget, ResponsePump } from "./response-pump.ts";
import type { Route } from "./route.ts";
import { tooManyRequests } from "./unary-server-call.ts";

/** A call with a stream of messages on at least one side. */
export class StreamServerCall extends HandledCall implements QueueOwner, PumpTarget {
  /** The request stream, for methods that have one. */
  readonly #requests: MessageQueue<unknown> | undefined;
  readonly #streamsResponses: boolean;
  #request: unknown;
  #hasRequest = false;
  #pump: ResponsePump | undefined;

  constructor(scope: CallScope, route: Route, stream: Stream, head: RequestHead, block: HeaderBlock) {
    super(scope, route, stream, head, block);
    const { kind } = route.method;
    this.#streamsResponses = kind !== "client_streaming";
    if (kind !== "server_streaming") this.#requests = new MessageQueue<unknown>(this);
  }

  override get requestCompressed(): boolean {
    return this.#requests?.takenCompressed ?? super.requestCompressed;
  }

  /** To be called once the stream knows its listener. */
  begin(): void {
    if (this.#requests !== undefined) this.dispatch();
  }

  override onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    if (this.#requests === undefined || this.ended) {
      const over = this.ended;
      super.onData(buffer, start, end, endStream);
      if (!over) this.stream.consume(end - start);
      return;
    }
    this.#requests.charge(end - start);
    super.onData(buffer, start, end, endStream);
    this.#requests.settle();
  }

  onMessage(message: unknown, wireBytes: number): void {
    this.noteReceived(wireBytes);
    if (this.#requests !== undefined) {
      this.#requests.push(this.mapIncoming(message), wireBytes, super.requestCompressed);
      return;
    }
    if (this.#hasRequest) throw tooManyRequests();
    this.#hasRequest = true;
    this.#request = message;
  }

  protected onRequestEnd(): void {
    if (this.#requests !== undefined) this.#requests.end();
    else if (this.#hasRequest) this.dispatch();
    else
      this.fail(
        new RpcError(Status.UNIMPLEMENTED, "the client sent no request message to a method that takes one"),
      );
  }

  protected invoke(): void {
    const input = this.#requests ?? this.mapIncoming(this.#request);
    let result: unknown;
    try {
      result = this.route.handler(input, this);
    } catch (error) {
      this.handlerFailed(error);
      return;
    }
    if (this.#streamsResponses) {
      this.#pump = new ResponsePump(result as ResponseSource<unknown>, this);
      this.#pump.start();
    } else this.handlerReturned(result);
  }

  protected conclude(response: unknown): void {
    if (this.#streamsResponses) this.succeed();
    else this.respond(response);
  }

  /** The call is over: request messages nobody will read are given back to the connection's window. */
  protected override onReleased(): void {
    if (!this.cancelled) void this.#requests?.return();
  }

  protected onCancelled(error: RpcError): void {
    this.#requests?.fail(() => Promise.reject(error), true);
    const pump = this.#pump;
    // Interceptors hear of it when the generator has run its `finally` blocks: the handler is done then.
    if (pump !== undefined) void pump.stop().then(() => this.handlerFailed(error));
  }

  onDrain(): void {
    this.#pump?.resume();
  }

  // What the request stream's reader does

  onConsumed(bytes: number): void {
    this.stream.consume(bytes);
  }
  onAbandoned(): void {}

  // What the response stream does

  writeResponse(message: unknown): boolean {
    return this.sendResponse(message);
  }
  onPumpDone(): void {
    this.handlerDone(undefined);
  }
  onPumpFailed(error: unknown): void {
    this.handlerFailed(error);
  }
}
