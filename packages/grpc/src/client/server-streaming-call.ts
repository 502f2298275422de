import { Status } from "../status/status.ts";
import { MessageQueue, type QueueOwner } from "../streaming/message-queue.ts";
import type { CallEnd } from "./call-error.ts";
import type { CallOptionsOrContext, ResponseStream } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import { raise } from "./raise.ts";
import { SingleRequestCall } from "./single-request-call.ts";

/** One message out, a stream of messages back. */
export class ServerStreaming extends SingleRequestCall implements ResponseStream<unknown>, QueueOwner {
  readonly #responses: MessageQueue<unknown>;

  constructor(stub: MethodStub, request: unknown, options: CallOptionsOrContext | undefined) {
    super(stub, request, options);
    this.#responses = new MessageQueue<unknown>(this);
  }

  /** Makes the call. */
  run(): this {
    this.start();
    return this;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<unknown> {
    return this.#responses;
  }

  override onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    super.onData(buffer, start, end, endStream);
    this.#responses.settle();
  }

  onMessage(message: unknown, wireBytes: number): void {
    this.#responses.push(this.incoming(message, wireBytes), wireBytes);
  }

  onDrain(): void {}

  protected account(bytes: number): void {
    this.#responses.charge(bytes);
  }

  onConsumed(bytes: number): void {
    this.stream?.consume(bytes);
  }

  onAbandoned(): void {
    this.cancel();
  }

  protected onEnd(failure: CallEnd | undefined): void {
    if (failure === undefined) this.#responses.end();
    // What came before an error is still good; a caller who cancelled wants no more of it.
    else this.#responses.fail(() => raise(() => this.errorOf(failure)), failure.code === Status.CANCELLED);
  }
}
