import type { CallContext } from "../context/call-context.ts";
import type { MethodDefinition, RequestInitOf, ResponseOf, ServiceDefinition } from "../method/method.ts";
import type { CallOptions } from "./call-options.ts";

/** Where options go, a handler's context may be given instead: the call then lives within the one being served. */
export type CallOptionsOrContext = CallOptions | CallContext;

/** Messages to send: anything that can be iterated. */
export type RequestSource<T> = AsyncIterable<T> | Iterable<T>;

/** A running call with a stream of responses. Leaving the loop over it cancels the call. */
export interface ResponseStream<Response> extends AsyncIterable<Response> {
  [Symbol.asyncIterator](): AsyncIterableIterator<Response>;
  /** Ends the call; the loop over it ends with CANCELLED. */
  cancel(): void;
}

/** What can be said of one message of a stream. */
export interface WriteOptions {
  /** Whether this message is compressed, when the call compresses at all. Default true. */
  readonly compress?: boolean | undefined;
}

/** The sending side of a call. */
export interface RequestWriter<Request> {
  /** Sends a message; resolves when there is room for the next. Rejects with the call's RpcError once it has failed. */
  write(message: Request, options?: WriteOptions): Promise<void>;
}

/** A running call that takes a stream of messages and answers with one. */
export interface ClientStreamingCall<Request, Response> extends RequestWriter<Request> {
  /** No more messages; resolves with the response. */
  end(): Promise<Response>;
  /** The response, also when the server answers before the end. */
  readonly response: Promise<Response>;
  cancel(): void;
}

/** A running call with streams both ways. */
export interface BidiStreamingCall<Request, Response>
  extends RequestWriter<Request>,
    ResponseStream<Response> {
  /** No more messages from this side. */
  end(): void;
}

/** How a client offers one method, by its kind. */
export type ClientMethod<M extends MethodDefinition> = M["kind"] extends "unary"
  ? (request: RequestInitOf<M>, options?: CallOptionsOrContext) => Promise<ResponseOf<M>>
  : M["kind"] extends "server_streaming"
    ? (request: RequestInitOf<M>, options?: CallOptionsOrContext) => ResponseStream<ResponseOf<M>>
    : M["kind"] extends "client_streaming"
      ? ClientStreamingMethod<RequestInitOf<M>, ResponseOf<M>>
      : (
          requests?: RequestSource<RequestInitOf<M>>,
          options?: CallOptionsOrContext,
        ) => BidiStreamingCall<RequestInitOf<M>, ResponseOf<M>>;

/** With messages: a promise of the response. Without: a call to write to. */
export interface ClientStreamingMethod<Request, Response> {
  (requests: RequestSource<Request>, options?: CallOptionsOrContext): Promise<Response>;
  (requests?: undefined, options?: CallOptionsOrContext): ClientStreamingCall<Request, Response>;
}

/** A service as its callers see it: one function for each method. */
export type Client<S extends ServiceDefinition> = {
  readonly [Name in keyof S["methods"]]: ClientMethod<S["methods"][Name]>;
};
