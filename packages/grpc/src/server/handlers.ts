import type { CallContext } from "../context/call-context.ts";
import type { MethodDefinition, RequestOf, ResponseInitOf, ServiceDefinition } from "../method/method.ts";

/** A response stream: a generator, or anything else that can be iterated. */
export type ResponseSource<T> = AsyncIterable<T> | Iterable<T>;

/** The request stream of a call; leaving the loop early is allowed. */
export type RequestStream<T> = AsyncIterableIterator<T>;

/** What implements one method, by its kind. */
export type Handler<M extends MethodDefinition> = M["kind"] extends "unary"
  ? (request: RequestOf<M>, context: CallContext) => ResponseInitOf<M> | Promise<ResponseInitOf<M>>
  : M["kind"] extends "server_streaming"
    ? (request: RequestOf<M>, context: CallContext) => ResponseSource<ResponseInitOf<M>>
    : M["kind"] extends "client_streaming"
      ? (
          requests: RequestStream<RequestOf<M>>,
          context: CallContext,
        ) => ResponseInitOf<M> | Promise<ResponseInitOf<M>>
      : (requests: RequestStream<RequestOf<M>>, context: CallContext) => ResponseSource<ResponseInitOf<M>>;

/** What implements a service: one handler for each method, as an object literal or a class instance. */
export type ServiceHandlers<S extends ServiceDefinition> = {
  [Name in keyof S["methods"]]: Handler<S["methods"][Name]>;
};

/** A handler with its types erased, as the machinery calls it. */
export type AnyHandler = (request: unknown, context: CallContext) => unknown;
