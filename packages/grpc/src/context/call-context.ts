import type { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { CallPeer } from "./call-peer.ts";
import type { ParentCall } from "./parent-call.ts";

/**
 * What a handler knows of the call it serves. It can be given to a client in place of call options: the new
 * call then shares this one's deadline and ends when this one is cancelled.
 */
export interface CallContext {
  readonly method: MethodDefinition;
  /** Who calls. */
  readonly peer: CallPeer;
  /** What the client sent along; parsed when first read. */
  readonly metadata: Metadata;
  /** When the client stops waiting, or undefined when it set no deadline. */
  readonly deadline: Date | undefined;
  /** Milliseconds until the deadline, `Infinity` when there is none; never negative. */
  timeRemainingMs(): number;
  /** Aborts when the call ends before its handler is done: cancelled, past its deadline, connection lost. Made when first read. */
  readonly signal: AbortSignal;
  /** Whether the call has ended before its handler was done. */
  readonly cancelled: boolean;
  /** Metadata sent ahead of the first response message; without effect once that has left. */
  readonly responseHeaders: Metadata;
  /** Metadata sent after the last response message, along with the status. */
  readonly responseTrailers: Metadata;
  /** Whether the latest request message came compressed. */
  readonly requestCompressed: boolean;
  /** Whether response messages from now on are compressed, if client and server have agreed on how. Default true. */
  compressResponses: boolean;
  /** Sends the response headers now rather than with the first message. */
  sendHeaders(): void;
  /** Values that interceptors leave for handlers, under keys of their own. */
  readonly values: Map<unknown, unknown>;
  /** What a call made within this one shares with it. */
  readonly parentCall: ParentCall;
}
