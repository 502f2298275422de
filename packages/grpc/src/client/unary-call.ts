import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallEnd } from "./call-error.ts";
import { raise } from "./raise.ts";
import { SingleRequestCall } from "./single-request-call.ts";

const nothing: unique symbol = Symbol("no response yet");

type Resolve = (response: unknown) => void;

let lastResolve: Resolve;
// One executor for all calls: a promise without a closure of its own.
const keepResolve = (resolve: Resolve): void => {
  lastResolve = resolve;
};

/** One message out, one message back. */
export class UnaryCall extends SingleRequestCall {
  #response: unknown = nothing;
  #resolve: Resolve | undefined;

  /** Makes the call. */
  run(): Promise<unknown> {
    const promise = new Promise<unknown>(keepResolve);
    this.#resolve = lastResolve;
    this.start();
    return promise;
  }

  override renew(): boolean {
    this.#response = nothing;
    return super.renew();
  }

  protected account(bytes: number): void {
    this.stream!.consume(bytes);
  }

  onMessage(message: unknown, wireBytes: number): void {
    if (this.#response !== nothing)
      throw new RpcError(
        Status.UNIMPLEMENTED,
        "the server sent more than one response message to a unary call",
      );
    this.#response = this.incoming(message, wireBytes);
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
