import {
  ConnectionError,
  ErrorCode,
  type HeaderBlock,
  type Stream,
  type StreamError,
  type StreamListener,
} from "@weft/http2";
import type { CallFailure, PendingCall } from "../channel/pending-call.ts";
import type { Subchannel } from "../channel/subchannel.ts";
import type { WaitingLine } from "../channel/waiting-line.ts";
import { callPeer } from "../context/call-peer.ts";
import { prefixBytes } from "../framing/prefix.ts";
import type { CallMeasure } from "../observability/call-measure.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";

/** Who makes attempts and hears of them. */
export interface AttemptOwner {
  readonly waitForReady: boolean;
  requestBlock(attempt: Attempt): HeaderBlock;
  /** What the call sent as its `index`th, undefined when it has not sent so much yet. */
  sentAt(index: number): { readonly chunks: readonly Uint8Array[]; readonly endStream: boolean } | undefined;
  /** Bytes of messages the attempt brought. */
  receivedBytesOf(attempt: Attempt): number;
  onAttached(subchannel: Subchannel): void;
  onRoom(): void;
  onHeaders(attempt: Attempt, block: HeaderBlock, endStream: boolean): void;
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void;
  onTrailers(attempt: Attempt, block: HeaderBlock): void;
  onReset(attempt: Attempt, error: StreamError): void;
  onUnavailable(attempt: Attempt, failure: CallFailure): void;
}

/** One attempt at a call: a stream that is sent what the call has sent so far. */
export class Attempt implements PendingCall, StreamListener {
  waitingIn: WaitingLine | undefined;
  waitingAt = 0;
  /** How many attempts came before this one. */
  readonly previous: number;
  /** Which of the things the call sent comes next. */
  next = 0;
  readonly #owner: AttemptOwner;
  readonly #measure: CallMeasure | undefined;
  #stream: Stream | undefined;
  #subchannel: Subchannel | undefined;
  #blocked = false;
  #dropped = false;

  constructor(owner: AttemptOwner, previous: number, measure: CallMeasure | undefined) {
    this.#measure = measure;
    this.#owner = owner;
    this.previous = previous;
  }

  get waitForReady(): boolean {
    return this.#owner.waitForReady;
  }

  attach(subchannel: Subchannel): void {
    this.#subchannel = subchannel;
    this.#owner.onAttached(subchannel);
    try {
      this.#stream = subchannel.request(this.#owner.requestBlock(this), this);
    } catch (cause) {
      this.#owner.onUnavailable(this, notSent(cause));
      return;
    }
    if (this.pump()) this.#owner.onRoom();
  }

  onUnavailable(failure: CallFailure): void {
    this.#owner.onUnavailable(this, failure);
  }

  /** Sends what has not been sent yet; true when there is room for more. */
  pump(): boolean {
    if (this.#stream === undefined) return false;
    while (!this.#blocked) {
      const item = this.#owner.sentAt(this.next);
      if (item === undefined) return true;
      this.next++;
      if (this.#measure !== undefined) this.#measure.sentBytes += messageBytes(item.chunks);
      if (!this.#stream.sendDataVector(item.chunks, item.endStream)) this.#blocked = true;
    }
    return false;
  }

  /** Gives the attempt up. */
  drop(code: ErrorCode): void {
    this.#dropped = true;
    this.countEnd(Status.CANCELLED);
    this.waitingIn?.delete(this);
    this.#stream?.reset(code);
  }

  /** The server has said its last word: what has not left yet is of no use to it. */
  release(): void {
    const stream = this.#stream;
    if (stream !== undefined && (!stream.localClosed || stream.bufferedBytes > 0))
      stream.reset(ErrorCode.NO_ERROR);
  }

  /** How the attempt ended, for the counts of where it went. */
  countEnd(code: Status): void {
    const connection = this.#subchannel?.lastConnection;
    if (this.#measure !== undefined) this.#measure.receivedBytes = this.#owner.receivedBytesOf(this);
    this.#measure?.end(code, connection === undefined ? undefined : callPeer(connection.peer));
    this.#subchannel?.callEnded(code);
    this.#subchannel = undefined;
  }

  consume(bytes: number): void {
    this.#stream?.consume(bytes);
  }

  onHeaders(block: HeaderBlock, endStream: boolean): void {
    if (!this.#dropped) this.#owner.onHeaders(this, block, endStream);
  }
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    if (!this.#dropped) this.#owner.onData(buffer, start, end, endStream);
  }
  onTrailers(block: HeaderBlock): void {
    if (!this.#dropped) this.#owner.onTrailers(this, block);
  }
  onReset(error: StreamError): void {
    if (!this.#dropped) this.#owner.onReset(this, error);
  }
  onDrain(): void {
    this.#blocked = false;
    if (this.pump()) this.#owner.onRoom();
  }
}

function notSent(cause: unknown): CallFailure {
  if (cause instanceof RpcError) return { code: cause.code, message: cause.statusMessage };
  if (cause instanceof ConnectionError)
    return { code: Status.UNAVAILABLE, message: "the connection is gone", cause };
  return { code: Status.INTERNAL, message: "the request cannot be sent", cause };
}

/** The size of a message without its prefix; nothing is what ends a stream. */
function messageBytes(chunks: readonly Uint8Array[]): number {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return Math.max(0, bytes - prefixBytes);
}
