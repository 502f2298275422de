import { ErrorCode, type Stream } from "@weft/http2";
import type { CallFailure, PendingCall } from "../channel/pending-call.ts";
import type { Subchannel } from "../channel/subchannel.ts";
import type { WaitingLine } from "../channel/waiting-line.ts";
import type { CallContext } from "../context/call-context.ts";
import { type CallPeer, callPeer } from "../context/call-peer.ts";
import { deadlines, TimerEntry } from "../deadline/timer-wheel.ts";
import { prefixBytes } from "../framing/prefix.ts";
import { CallMeasure } from "../observability/call-measure.ts";
import type { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { type CallEnd, endOf, errorFor } from "./call-error.ts";
import { deadlineFault, expiryOf } from "./call-expiry.ts";
import type { CallOptions } from "./call-options.ts";
import { CallTies } from "./call-ties.ts";
import { ClientInterception } from "./client-interception.ts";
import type { CallOptionsOrContext } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";

/** What a call needs of its stream; a call that may be retried gets one that stands for several. */
export type CallStream = Pick<
  Stream,
  | "reserveData"
  | "commitData"
  | "sendData"
  | "sendDataVector"
  | "reset"
  | "consume"
  | "connection"
  | "localClosed"
  | "bufferedBytes"
>;

/**
 * How a call begins and ends: its deadline, what it is tied to, the interceptors around it and what its caller
 * hears. The call is the timer entry of its own deadline. What goes over the stream is a subclass's.
 */
export abstract class CallLife extends TimerEntry implements PendingCall {
  readonly stub: MethodStub;
  readonly options: CallOptions | undefined;
  /** The line the call waits in for a connection. */
  waitingIn: WaitingLine | undefined;
  waitingAt = 0;
  protected stream: CallStream | undefined;
  protected ended = false;
  /** Where the call, or its latest attempt, went. */
  protected subchannel: Subchannel | undefined;
  protected interception: ClientInterception | undefined;
  protected measure: CallMeasure | undefined;
  /** The call being served that this one is made for. */
  readonly #parent: CallContext | undefined;
  #ties: CallTies | undefined;

  constructor(stub: MethodStub, options: CallOptionsOrContext | undefined) {
    super();
    this.stub = stub;
    this.expiresAtMs = Number.POSITIVE_INFINITY;
    if (options !== undefined && "parentCall" in options) {
      this.#parent = options;
      this.options = undefined;
    } else {
      this.options = options;
      this.#parent = options?.parent;
    }
  }

  /** Makes the call, past all interceptors. */
  abstract proceed(): void;
  abstract attach(subchannel: Subchannel): void;
  abstract onUnavailable(failure: CallFailure): void;
  /** The call is over; `failure` is undefined when its status is OK. */
  protected abstract onEnd(failure: CallEnd | undefined): void;
  /** Whether the call can be made again from the start: nothing it sent is lost. */
  protected abstract readonly restartable: boolean;

  get waitForReady(): boolean {
    return this.options?.waitForReady ?? this.stub.channel.waitForReady;
  }

  protected start(): void {
    const { options, stub } = this;
    if (stub.observer !== undefined) {
      const kind = stub.retry === undefined ? "only attempt" : "call";
      this.measure = new CallMeasure(stub.observer, stub.method, kind);
    }
    if (options !== undefined || this.#parent !== undefined || stub.timeoutMs !== Number.POSITIVE_INFINITY) {
      if (!this.#bind(options)) return;
    }
    if (stub.interceptors.length === 0) this.proceed();
    else {
      this.interception = new ClientInterception(this, options?.metadata, this.#parent);
      this.interception.run(stub.interceptors);
    }
  }

  /** Makes the call ready to be made once more; false when it cannot be. */
  renew(): boolean {
    if (!this.restartable || !this.ended) return false;
    this.ended = false;
    this.stream = undefined;
    return true;
  }

  /** The interceptors are done, and this is how the call ends for its caller. */
  conclude(failure: CallEnd | undefined): void {
    this.#untie();
    this.onEnd(failure);
  }

  /** Where the call, or its latest attempt, went. */
  noteSubchannel(subchannel: Subchannel): void {
    this.subchannel = subchannel;
  }

  onTimer(): void {
    const where =
      this.subchannel === undefined ? "while waiting for a connection" : "while waiting for the response";
    this.#endForGood({ code: Status.DEADLINE_EXCEEDED, message: `the deadline passed ${where}` });
  }

  cancel(cause?: unknown): void {
    this.#endForGood({ code: Status.CANCELLED, message: "the call was cancelled by its caller", cause });
  }

  /** Its caller waits no longer, whatever the interceptors would still make of it. */
  #endForGood(failure: CallFailure): void {
    this.failWith(failure);
    this.interception?.giveUp(endOf(failure));
  }

  protected fail(code: Status, message: string, cause?: unknown): void {
    this.failWith({ code, message, cause });
  }

  protected failWith(failure: CallFailure | RpcError): void {
    if (this.ended) {
      // The interceptors may still be at it, and mean to make the call once more: its caller need not wait for them.
      this.interception?.giveUp(endOf(failure));
      return;
    }
    const { stream } = this;
    this.finish(endOf(failure));
    stream?.reset(ErrorCode.CANCEL);
  }

  /** The error for a failure, with where the call went. */
  errorOf(failure: CallEnd): unknown {
    return errorFor(failure, this.stub.method, this.subchannel);
  }

  /** Bytes of messages received so far, without their prefixes; known when somebody observes. */
  get receivedBytes(): number {
    return this.measure?.receivedBytes ?? 0;
  }

  /** A received message as the interceptors leave it; it took `wireBytes` with its prefix. */
  protected incoming(message: unknown, wireBytes: number): unknown {
    if (this.measure !== undefined) this.measure.receivedBytes += wireBytes - prefixBytes;
    return this.interception === undefined ? message : this.interception.incoming(message);
  }

  /** Ties the call to its deadline, signal and parent; false when it is over before it began. */
  #bind(options: CallOptions | undefined): boolean {
    const now = deadlines.now();
    const parent = this.#parent?.parentCall;
    if (options?.signal !== undefined || parent !== undefined) {
      this.#ties = new CallTies(this, options?.signal, parent);
      if (this.#ties.broken) {
        this.cancel(options?.signal?.reason);
        return false;
      }
      this.#ties.fasten();
    }
    const fault = options === undefined ? undefined : deadlineFault(options);
    if (fault !== undefined) {
      this.fail(Status.INTERNAL, fault);
      return false;
    }
    const expiresAt = expiryOf(options, parent, this.stub.timeoutMs, now);
    if (expiresAt <= now) {
      this.fail(Status.DEADLINE_EXCEEDED, "the deadline had passed before the call was made");
      return false;
    }
    if (expiresAt !== Number.POSITIVE_INFINITY) deadlines.add(this, expiresAt);
    return true;
  }

  #peer(): CallPeer | undefined {
    const connection = this.subchannel?.lastConnection;
    return connection === undefined ? undefined : callPeer(connection.peer);
  }

  protected finish(failure: CallEnd | undefined): void {
    this.ended = true;
    if (this.waitingIn !== undefined) this.waitingIn.delete(this);
    const status = failure?.code ?? Status.OK;
    // A call of several attempts: each has been counted where it went.
    if (this.stub.retry === undefined) this.subchannel?.callEnded(status);
    if (this.measure !== undefined) this.measure.end(status, this.#peer());
    if (this.interception === undefined || !this.interception.settle(failure)) this.conclude(failure);
  }

  #untie(): void {
    deadlines.remove(this);
    this.#ties?.release();
  }
}
