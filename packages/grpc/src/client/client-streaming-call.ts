import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import type { CallEnd } from "./call-error.ts";
import type { ClientStreamingCall } from "./client-types.ts";
import { raise } from "./raise.ts";
import { SendingCall } from "./sending-call.ts";
import { noResponse } from "./unary-call.ts";

const nothing: unique symbol = Symbol("no response yet");

/** A stream of messages out, one message back. */
export class ClientStreaming extends SendingCall implements ClientStreamingCall<unknown, unknown> {
  #response: unknown = nothing;
  #outcome: { failure: CallEnd | undefined } | undefined;
  #waiting: ((response: unknown) => void)[] = [];

  get response(): Promise<unknown> {
    const outcome = this.#outcome;
    if (outcome === undefined) return new Promise((resolve) => this.#waiting.push(resolve));
    return Promise.resolve(this.#settled(outcome.failure));
  }

  end(): Promise<unknown> {
    this.sender.end();
    return this.response;
  }

  onMessage(message: unknown, wireBytes: number): void {
    if (this.#response !== nothing)
      throw new RpcError(
        Status.UNIMPLEMENTED,
        "the server sent more than one response message to a call that takes one",
      );
    this.#response = this.incoming(message, wireBytes);
  }

  protected account(bytes: number): void {
    this.stream!.consume(bytes);
  }

  protected override onEnd(failure: CallEnd | undefined): void {
    const end = failure ?? (this.#response === nothing ? noResponse : undefined);
    this.#outcome = { failure: end };
    super.onEnd(end);
    for (const resolve of this.#waiting.splice(0)) resolve(this.#settled(end));
  }

  #settled(failure: CallEnd | undefined): unknown {
    return failure === undefined ? this.#response : raise(() => this.errorOf(failure));
  }
}
