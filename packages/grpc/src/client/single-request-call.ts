import { ClientCall } from "./client-call.ts";
import type { CallOptionsOrContext } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import type { EncodedRequest } from "./outgoing-call.ts";

/** A call with one request message. */
export abstract class SingleRequestCall extends ClientCall {
  readonly #request: unknown;
  /** The request as it was when the call began to wait for a connection: it may change meanwhile. */
  #encoded: EncodedRequest | undefined;

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
    if (this.#encoded === undefined) this.sendRequest(this.#request, true);
    else this.sendEncoded(this.#encoded, true);
  }
}
