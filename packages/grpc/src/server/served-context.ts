import type { HeaderBlock, Stream } from "@weft/http2";
import type { CallContext } from "../context/call-context.ts";
import type { CallPeer } from "../context/call-peer.ts";
import type { ParentCall } from "../context/parent-call.ts";
import { deadlines, TimerEntry } from "../deadline/timer-wheel.ts";
import type { InterceptedServerCall } from "../interceptor/server-interceptor.ts";
import { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { RpcError } from "../status/rpc-error.ts";
import type { CallScope } from "./call-scope.ts";
import type { RequestHead } from "./request-head.ts";
import type { Route } from "./route.ts";

type MessageMap = (message: unknown) => unknown;

/**
 * A call being served as its handler and the interceptors see it. What only some calls use (metadata, signal,
 * hooks around messages) comes into being when asked for.
 */
export abstract class ServedContext
  extends TimerEntry
  implements CallContext, InterceptedServerCall, ParentCall
{
  readonly stream: Stream;
  readonly route: Route;
  readonly scope: CallScope;
  readonly head: RequestHead;
  readonly #requestBlock: HeaderBlock;
  cancelled = false;
  compressResponses = true;
  /** Undefined while nobody has asked for them. */
  protected ownHeaders: Metadata | undefined;
  /** Undefined while nobody has asked for them. */
  protected ownTrailers: Metadata | undefined;
  #requestMaps: MessageMap[] | undefined;
  #responseMaps: MessageMap[] | undefined;
  #metadata: Metadata | undefined;
  #controller: AbortController | undefined;
  #cancelListeners: Set<() => void> | undefined;
  #values: Map<unknown, unknown> | undefined;
  /** Why the call is over before its handler is done. */
  protected cancelReason: RpcError | undefined;

  constructor(scope: CallScope, route: Route, stream: Stream, head: RequestHead, block: HeaderBlock) {
    super();
    this.scope = scope;
    this.route = route;
    this.stream = stream;
    this.head = head;
    this.#requestBlock = block;
    this.expiresAtMs = Number.POSITIVE_INFINITY;
    if (head.timeoutMs !== Number.POSITIVE_INFINITY) deadlines.add(this, deadlines.now() + head.timeoutMs);
  }

  abstract get requestCompressed(): boolean;
  abstract sendHeaders(): void;

  get method(): MethodDefinition {
    return this.route.method;
  }
  get peer(): CallPeer {
    return this.scope.peer;
  }
  get metadata(): Metadata {
    return (this.#metadata ??= Metadata.fromFields(this.#requestBlock.fields));
  }
  get deadline(): Date | undefined {
    if (this.expiresAtMs === Number.POSITIVE_INFINITY) return undefined;
    return new Date(Date.now() + this.timeRemainingMs());
  }
  timeRemainingMs(): number {
    if (this.expiresAtMs === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    return Math.max(0, this.expiresAtMs - deadlines.now());
  }
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.cancelled) this.#controller.abort(this.cancelReason);
    }
    return this.#controller.signal;
  }
  get responseHeaders(): Metadata {
    return (this.ownHeaders ??= new Metadata());
  }
  get responseTrailers(): Metadata {
    return (this.ownTrailers ??= new Metadata());
  }
  get values(): Map<unknown, unknown> {
    return (this.#values ??= new Map());
  }
  get parentCall(): ParentCall {
    return this;
  }
  get expiresAt(): number {
    return this.expiresAtMs;
  }
  addCancelListener(listener: () => void): void {
    (this.#cancelListeners ??= new Set()).add(listener);
  }
  removeCancelListener(listener: () => void): void {
    this.#cancelListeners?.delete(listener);
  }
  mapRequest(map: MessageMap): void {
    (this.#requestMaps ??= []).push(map);
  }
  mapResponse(map: MessageMap): void {
    (this.#responseMaps ??= []).push(map);
  }

  /** A request message as the interceptors leave it. */
  protected mapIncoming(message: unknown): unknown {
    return this.#requestMaps === undefined ? message : applyAll(this.#requestMaps, message);
  }

  /** A response message as the interceptors leave it. */
  protected mapOutgoing(message: unknown): unknown {
    return this.#responseMaps === undefined ? message : applyAll(this.#responseMaps, message);
  }

  /** Tells everybody who hangs on the call that it is over before its handler is done. */
  protected tellCancelled(reason: RpcError): void {
    this.cancelled = true;
    this.cancelReason = reason;
    this.#controller?.abort(reason);
    const listeners = this.#cancelListeners;
    if (listeners !== undefined) for (const listener of Array.from(listeners)) listener();
  }
}

function applyAll(maps: readonly MessageMap[], message: unknown): unknown {
  let mapped = message;
  for (const map of maps) mapped = map(mapped);
  return mapped;
}
