import type { FramedMessage } from "../framing/send-message.ts";
import { ClientCall } from "./client-call.ts";
import type { CallOptionsOrContext } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";

/** A call with one request message. */
export abstract class SingleRequestCall extends ClientCall {
  readonly #request: unknown;
  /** The request as it was when the call began to wait for a connection: it may change meanwhile. */
  #encoded: FramedMessage | undefined;

  constructor(stub: MethodStub, request: unknown, options: CallOptionsOrContext | undefined) {
    super(stub, options);
    this.#request = request;
  }

  protected readonly restartable: boolean = true;

  override renew(): boolean {
    this.#encoded = undefined;
    return super.renew();
  }

  protected onWait(): void {
    this.#encoded ??= this.encodeRequest(this.#request);
  }

  protected onOpen(): void {
    const encoded = this.#encoded;
    if (encoded === undefined) {
      this.sendRequest(this.#request, true);
      return;
    }
    // Its memory is another message's once it is sent: a call that is begun anew encodes again.
    this.#encoded = undefined;
    this.sendEncoded(encoded, true);
  }
}
