import type { CallContext } from "../context/call-context.ts";
import type { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";

/** A call as an interceptor on the client sees it. */
export interface InterceptedClientCall {
  readonly method: MethodDefinition;
  /** Sent ahead of the first message; change it before `next`. */
  readonly metadata: Metadata;
  /** The call being served that this one is made for. */
  readonly parent: CallContext | undefined;
  /** Metadata that came ahead of the first response message, once it has. */
  readonly responseHeaders: Metadata | undefined;
  /** Metadata that came with the status, once it has. */
  readonly responseTrailers: Metadata | undefined;
  /** Looks at, replaces or refuses (by throwing) each request message on its way out. */
  mapRequest(map: (message: unknown) => unknown): void;
  /** Looks at, replaces or refuses (by throwing) each response message on its way to the caller. */
  mapResponse(map: (message: unknown) => unknown): void;
}

/**
 * Stands around a whole call. `next` makes it; it resolves when the call has ended well and rejects with its
 * RpcError otherwise. What an interceptor throws is what the caller gets.
 */
export type ClientInterceptor = (
  call: InterceptedClientCall,
  next: (call: InterceptedClientCall) => Promise<void>,
) => Promise<void>;
