import { Status } from "../status/status.ts";
import type { QueueOwner } from "../streaming/message-queue.ts";
import { MessageQueue } from "../streaming/message-queue.ts";
import type { CallEnd } from "./call-error.ts";
import type { BidiStreamingCall, CallOptionsOrContext } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import { raise } from "./raise.ts";
import { SendingCall } from "./sending-call.ts";

/** Streams of messages both ways. */
export class BidiCall extends SendingCall implements BidiStreamingCall<unknown, unknown>, QueueOwner {
  readonly #responses: MessageQueue<unknown>;

  constructor(stub: MethodStub, options: CallOptionsOrContext | undefined) {
    super(stub, options);
    this.#responses = new MessageQueue<unknown>(this);
  }

  end(): void {
    this.sender.end();
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

  protected account(bytes: number): void {
    this.#responses.charge(bytes);
  }

  onConsumed(bytes: number): void {
    this.stream?.consume(bytes);
  }

  onAbandoned(): void {
    this.cancel();
  }

  protected override onEnd(failure: CallEnd | undefined): void {
    super.onEnd(failure);
    if (failure === undefined) this.#responses.end();
    // What came before an error is still good; a caller who cancelled wants no more of it.
    else this.#responses.fail(() => raise(() => this.errorOf(failure)), failure.code === Status.CANCELLED);
  }
}
