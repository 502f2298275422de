import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallEnd } from "./call-error.ts";
import { ClientCall } from "./client-call.ts";
import type { CallOptionsOrContext } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import { raise } from "./raise.ts";

const nothing: unique symbol = Symbol("no response yet");

type Resolve = (response: unknown) => void;

let lastResolve: Resolve;
// One executor for all calls: a promise without a closure of its own.
const keepResolve = (resolve: Resolve): void => {
  lastResolve = resolve;
};

/** One message out, one message back. */
export class UnaryCall extends ClientCall {
  readonly #request: unknown;
  #response: unknown = nothing;
  #resolve: Resolve | undefined;

  constructor(stub: MethodStub, request: unknown, options: CallOptionsOrContext | undefined) {
    super(stub, options);
    this.#request = request;
  }

  /** Makes the call. */
  run(): Promise<unknown> {
    const promise = new Promise<unknown>(keepResolve);
    this.#resolve = lastResolve;
    this.start();
    return promise;
  }

  protected readonly restartable: boolean = true;

  override renew(): boolean {
    this.#response = nothing;
    return super.renew();
  }

  protected onOpen(): void {
    this.sendRequest(this.#request, true);
  }

  protected account(bytes: number): void {
    this.stream!.consume(bytes);
  }

  onMessage(message: unknown): void {
    if (this.#response !== nothing)
      throw new RpcError(
        Status.UNIMPLEMENTED,
        "the server sent more than one response message to a unary call",
      );
    this.#response = this.incoming(message);
  }

  onDrain(): void {}

  protected onEnd(failure: CallEnd | undefined): void {
    const resolve = this.#resolve!;
    if (failure !== undefined) resolve(raise(() => this.errorOf(failure)));
    else if (this.#response === nothing) resolve(raise(() => this.errorOf(noResponse)));
    else resolve(this.#response);
  }
}

/** How a call ends that was promised a response and got an OK status alone. */
export const noResponse: CallEnd = {
  code: Status.UNIMPLEMENTED,
  message: "the server sent no response message",
  metadata: undefined,
};
