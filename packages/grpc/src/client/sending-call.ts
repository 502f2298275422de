import type { FramedMessage } from "../framing/send-message.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallEnd } from "./call-error.ts";
import { ClientCall } from "./client-call.ts";
import type { CallOptionsOrContext, RequestSource, WriteOptions } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import { raise } from "./raise.ts";
import { RequestSender, type WriterTarget } from "./request-sender.ts";

const noData = new Uint8Array(0);

/** A call with a stream of request messages. */
export abstract class SendingCall extends ClientCall implements WriterTarget {
  protected readonly sender: RequestSender;
  #end: CallEnd | undefined;
  #written = false;

  constructor(stub: MethodStub, options: CallOptionsOrContext | undefined) {
    super(stub, options);
    this.sender = new RequestSender(this);
  }

  /** Makes the call; with `requests` it also sends them. */
  run(requests: RequestSource<unknown> | undefined): this {
    this.start();
    if (requests !== undefined) void this.sender.sendAll(requests);
    return this;
  }

  write(message: unknown, options?: WriteOptions): Promise<void> {
    return this.sender.write(message, options?.compress ?? true);
  }

  get open(): boolean {
    return this.stream !== undefined;
  }

  writeRequest(message: unknown, compress: boolean): boolean {
    this.#written = true;
    try {
      return this.sendRequest(message, false, compress);
    } catch (error) {
      this.onSourceFailed(error);
      return false;
    }
  }

  encodeAhead(message: unknown, compress: boolean): FramedMessage | undefined {
    // Interceptors at work may yet say what becomes of messages.
    if (!this.proceeded || this.ended) return undefined;
    try {
      return this.encodeRequest(message, compress);
    } catch (error) {
      this.onSourceFailed(error);
      return undefined;
    }
  }

  writeEncoded(request: FramedMessage): boolean {
    this.#written = true;
    return this.sendEncoded(request, false);
  }

  endRequests(): void {
    this.#written = true;
    this.stream?.sendData(noData, true);
  }

  failure(): Promise<never> {
    const end = this.#end ?? { code: Status.CANCELLED, message: "the call has ended", metadata: undefined };
    return raise(() => this.errorOf(end));
  }

  writtenAfterEnd(): Promise<never> {
    const message = "a message was written after end()";
    return raise(() => this.errorOf({ code: Status.INTERNAL, message, metadata: undefined }));
  }

  onSourceFailed(error: unknown): void {
    if (error instanceof RpcError) this.failWith(error);
    else this.fail(Status.CANCELLED, "the source of request messages failed", error);
  }

  onDrain(): void {
    this.sender.onRoom();
  }

  protected get restartable(): boolean {
    return !this.#written;
  }

  protected onWait(): void {}

  protected onOpen(): void {
    this.sender.onOpen();
  }

  protected onEnd(failure: CallEnd | undefined): void {
    this.#end = failure;
    this.sender.stop();
  }
}
