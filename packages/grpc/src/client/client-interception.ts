import type { HeaderBlock } from "@weft/http2";
import type { CallContext } from "../context/call-context.ts";
import type { ClientInterceptor, InterceptedClientCall } from "../interceptor/client-interceptor.ts";
import { Metadata, type MetadataInit } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { handled } from "../streaming/handled.ts";
import type { CallEnd } from "./call-error.ts";

type MessageMap = (message: unknown) => unknown;

const neverMade: Promise<CallEnd> = Promise.resolve({
  code: Status.INTERNAL,
  message: "an interceptor returned without making the call",
  metadata: undefined,
});

/** What an interception needs of its call. */
export interface InterceptableCall {
  readonly stub: { readonly method: MethodDefinition };
  proceed(): void;
  renew(): boolean;
  conclude(failure: CallEnd | undefined): void;
  errorOf(failure: CallEnd): unknown;
}

/** The interceptors around one call; made only when there are any. */
export class ClientInterception implements InterceptedClientCall {
  readonly metadata: Metadata;
  readonly parent: CallContext | undefined;
  readonly #call: InterceptableCall;
  readonly #requestMaps: MessageMap[] = [];
  readonly #responseMaps: MessageMap[] = [];
  #headers: HeaderBlock | undefined;
  #trailers: HeaderBlock | undefined;
  #made = false;
  /** How the call that was made last has gone. */
  #outcome: Promise<CallEnd | undefined> = neverMade;
  /** Ends the `next` that is under way. */
  #gate: ((failure: CallEnd | undefined) => void) | undefined;
  #lastFailure: CallEnd | undefined;
  #lastError: unknown;
  #concluded = false;
  #givenUp = false;

  constructor(call: InterceptableCall, metadata: MetadataInit | undefined, parent: CallContext | undefined) {
    this.#call = call;
    this.metadata = new Metadata(metadata);
    this.parent = parent;
  }

  get method(): MethodDefinition {
    return this.#call.stub.method;
  }
  get responseHeaders(): Metadata | undefined {
    return this.#headers === undefined ? undefined : Metadata.fromFields(this.#headers.fields);
  }
  get responseTrailers(): Metadata | undefined {
    return this.#trailers === undefined ? undefined : Metadata.fromFields(this.#trailers.fields);
  }
  mapRequest(map: MessageMap): void {
    this.#requestMaps.push(map);
  }
  mapResponse(map: MessageMap): void {
    this.#responseMaps.push(map);
  }

  /** Runs the interceptors from the first inward. */
  run(interceptors: readonly ClientInterceptor[]): void {
    const step = async (index: number): Promise<void> => {
      const interceptor = interceptors[index];
      if (interceptor === undefined) return this.#make();
      await interceptor(this, () => handled(step(index + 1)));
    };
    step(0)
      // How the call went stands unless an interceptor throws instead; none can make a failure a success.
      .then(() => this.#outcome)
      .then(
        (failure) => this.#conclude(failure),
        (error: unknown) => this.#conclude(this.#failureOf(error)),
      );
  }

  outgoing(message: unknown): unknown {
    return this.#requestMaps.reduce((mapped, map) => map(mapped), message);
  }

  incoming(message: unknown): unknown {
    return this.#responseMaps.reduce((mapped, map) => map(mapped), message);
  }

  noteHeaders(block: HeaderBlock): void {
    this.#headers = block;
  }

  noteTrailers(block: HeaderBlock): void {
    this.#trailers = block;
  }

  /** The call has ended; true when the interceptors are to hear of it before the caller does. */
  settle(failure: CallEnd | undefined): boolean {
    const gate = this.#gate;
    if (gate === undefined) {
      // Over while an interceptor was still at work before `next`: the caller need not wait for it.
      this.#concluded = true;
      return false;
    }
    this.#gate = undefined;
    gate(failure);
    return true;
  }

  /** The call is not made again, and its caller waits no longer; interceptors that are done at once still have their say. */
  giveUp(failure: CallEnd): void {
    this.#givenUp = true;
    if (!this.#concluded) setImmediate(() => this.#conclude(failure));
  }

  async #make(): Promise<void> {
    if (this.#concluded || this.#givenUp) throw new RpcError(Status.CANCELLED, "the call has ended");
    if (this.#made && !this.#call.renew())
      throw new RpcError(Status.INTERNAL, "an interceptor made a call twice that cannot be made again");
    this.#made = true;
    this.#outcome = new Promise((resolve) => {
      this.#gate = resolve;
    });
    this.#call.proceed();
    const failure = await this.#outcome;
    if (failure === undefined) return;
    this.#lastFailure = failure;
    this.#lastError = this.#call.errorOf(failure);
    throw this.#lastError;
  }

  #failureOf(error: unknown): CallEnd {
    // The call's own error, passed on: made anew for the caller, with the caller's line in its stack.
    if (error === this.#lastError && this.#lastFailure !== undefined) return this.#lastFailure;
    return { code: Status.UNKNOWN, message: "an interceptor failed", metadata: undefined, thrown: error };
  }

  #conclude(failure: CallEnd | undefined): void {
    if (this.#concluded) return;
    this.#concluded = true;
    this.#call.conclude(failure);
  }
}
