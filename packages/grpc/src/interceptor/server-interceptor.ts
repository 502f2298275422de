import type { CallContext } from "../context/call-context.ts";

/** A call as an interceptor sees it: its context, and hooks around each message. */
export interface InterceptedServerCall extends CallContext {
  /** Looks at, replaces or refuses (by throwing) each request message on its way to the handler. */
  mapRequest(map: (message: unknown) => unknown): void;
  /** Looks at, replaces or refuses (by throwing) each response message on its way out. */
  mapResponse(map: (message: unknown) => unknown): void;
}

/**
 * Stands around a whole call. `next` runs the interceptors after this one and then the handler; it resolves
 * when the handler is done (a stream: when its last message is on its way) and rejects with what the handler
 * threw. What an interceptor throws becomes the call's status.
 */
export type ServerInterceptor = (
  call: InterceptedServerCall,
  next: (call: InterceptedServerCall) => Promise<void>,
) => Promise<void>;
