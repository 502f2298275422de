import { type Connection, ConnectionError, ErrorCode, type HeaderBlock, type StreamError } from "@weft/http2";
import type { CallFailure } from "../channel/pending-call.ts";
import type { Subchannel } from "../channel/subchannel.ts";
import type { MethodDefinition } from "../method/method.ts";
import { CallMeasure } from "../observability/call-measure.ts";
import type { CallObserver } from "../observability/call-record.ts";
import { statusFromResetCode } from "../status/http-status.ts";
import { Status } from "../status/status.ts";
import { type AttemptOutcome, afterAttempt } from "./after-attempt.ts";
import { Attempt, type AttemptOwner } from "./attempt.ts";
import type { AttemptPolicy } from "./attempt-policy.ts";
import type { CallStream } from "./call-life.ts";
import type { CallChannel } from "./method-stub.ts";
import { statusHead } from "./response-head.ts";

/** What a call sent may be kept for another attempt up to this many bytes; beyond, the attempt under way is final. */
const maxBufferedBytes = 256 * 1024;

/** The call behind a retrying stream: gets the events of the attempt that counts. */
export interface RetriedCall {
  readonly stub: { readonly observer: CallObserver | undefined; readonly method: MethodDefinition };
  readonly waitForReady: boolean;
  readonly receivedBytes: number;
  requestBlock(): HeaderBlock;
  noteSubchannel(subchannel: Subchannel): void;
  onHeaders(block: HeaderBlock, endStream: boolean): void;
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void;
  onTrailers(block: HeaderBlock): void;
  onReset(error: StreamError): void;
  onDrain(): void;
  onUnavailable(failure: CallFailure): void;
}

/** How an attempt ended, and how to pass that on if it is the end of the call. */
interface AttemptEnd extends AttemptOutcome {
  forward(): void;
}

/**
 * Looks like one stream to its call and stands for several, one after the other (retry) or at once (hedging),
 * until one of them counts: its response begins, or it ends in a way that is final (gRFC A6).
 */
export class RetryingStream implements CallStream, AttemptOwner {
  readonly #call: RetriedCall;
  readonly #channel: CallChannel;
  readonly #policy: AttemptPolicy;
  /** Everything the call has sent, for attempts to come. */
  #sent: { readonly chunks: readonly Uint8Array[]; readonly endStream: boolean }[] = [];
  #sentBytes = 0;
  readonly #live = new Set<Attempt>();
  #committed: Attempt | undefined;
  #started = 0;
  #transparent = 0;
  #timer: NodeJS.Timeout | undefined;
  #over = false;
  localClosed = false;

  constructor(call: RetriedCall, channel: CallChannel, policy: AttemptPolicy) {
    this.#call = call;
    this.#channel = channel;
    this.#policy = policy;
  }

  open(): void {
    this.#startAttempt();
    if (this.#policy.kind === "hedge") this.#scheduleHedge();
  }

  // What the call does with its stream

  get connection(): Connection {
    throw new ConnectionError(ErrorCode.INTERNAL_ERROR, "a call with several attempts has no one connection");
  }
  get bufferedBytes(): number {
    return 0;
  }
  reserveData(): number {
    return -1;
  }
  commitData(): void {}

  sendData(data: Uint8Array, endStream: boolean): boolean {
    return this.sendDataVector([data], endStream);
  }

  sendDataVector(chunks: readonly Uint8Array[], endStream: boolean): boolean {
    if (this.#over) return true;
    this.#sent.push({ chunks, endStream });
    if (endStream) this.localClosed = true;
    for (const chunk of chunks) this.#sentBytes += chunk.length;
    let room = false;
    for (const attempt of this.#live) room = attempt.pump() || room;
    if (this.#committed === undefined && this.#sentBytes > maxBufferedBytes) this.#commitNewest();
    this.#forgetSent();
    return room;
  }

  reset(code: ErrorCode): void {
    if (this.#over) return;
    this.#finish();
    for (const attempt of this.#live) attempt.drop(code);
    this.#live.clear();
  }

  consume(bytes: number): void {
    this.#committed?.consume(bytes);
  }

  // What attempts report

  get waitForReady(): boolean {
    return this.#call.waitForReady;
  }
  requestBlock(attempt: Attempt): HeaderBlock {
    const block = this.#call.requestBlock();
    return attempt.previous === 0
      ? block
      : block.with(["grpc-previous-rpc-attempts", String(attempt.previous)]);
  }
  sentAt(index: number): { readonly chunks: readonly Uint8Array[]; readonly endStream: boolean } | undefined {
    return this.#sent[index];
  }
  receivedBytesOf(attempt: Attempt): number {
    // Messages are read once an attempt is the one that counts.
    return attempt === this.#committed ? this.#call.receivedBytes : 0;
  }
  onAttached(subchannel: Subchannel): void {
    this.#call.noteSubchannel(subchannel);
  }
  onRoom(): void {
    this.#call.onDrain();
  }

  onHeaders(attempt: Attempt, block: HeaderBlock, endStream: boolean): void {
    if (endStream)
      this.#ended(
        attempt,
        this.#statusEnd(block, () => this.#call.onHeaders(block, true)),
      );
    else {
      this.#commit(attempt);
      this.#call.onHeaders(block, false);
    }
  }
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.#call.onData(buffer, start, end, endStream);
  }
  onTrailers(attempt: Attempt, block: HeaderBlock): void {
    this.#ended(
      attempt,
      this.#statusEnd(block, () => this.#call.onTrailers(block)),
    );
  }
  onReset(attempt: Attempt, error: StreamError): void {
    this.#ended(attempt, {
      code: error.cause instanceof ConnectionError ? Status.UNAVAILABLE : statusFromResetCode(error.code),
      refused: error.refused,
      pushbackMs: undefined,
      forward: () => this.#call.onReset(error),
    });
  }
  onUnavailable(attempt: Attempt, failure: CallFailure): void {
    this.#ended(attempt, {
      code: failure.code,
      refused: false,
      pushbackMs: undefined,
      forward: () => this.#call.onUnavailable(failure),
    });
  }

  // Deciding

  #statusEnd(block: HeaderBlock, forward: () => void): AttemptEnd {
    const pushback = block.get("grpc-retry-pushback-ms");
    const valid = pushback !== undefined && /^\d{1,9}$/.test(pushback);
    const pushbackMs = pushback === undefined ? undefined : valid ? Number(pushback) : -1;
    return { code: statusHead(block).code, refused: false, pushbackMs, forward };
  }

  #ended(attempt: Attempt, end: AttemptEnd): void {
    attempt.countEnd(end.code);
    attempt.release();
    if (this.#over) return;
    if (attempt === this.#committed) {
      this.#finish();
      if (end.code === Status.OK) this.#policy.throttle?.onSuccess();
      end.forward();
      return;
    }
    this.#live.delete(attempt);
    const next = afterAttempt(this.#policy, end, {
      started: this.#started,
      transparent: this.#transparent,
      underWay: this.#live.size,
    });
    if (next === "again unseen") {
      // Not an attempt that counts.
      this.#transparent++;
      this.#started--;
      this.#startAttempt();
    } else if (next === "wait") clearTimeout(this.#timer);
    else if (next !== "end") {
      clearTimeout(this.#timer);
      this.#scheduleAttempt(next.attemptInMs);
    } else {
      this.#finish();
      for (const other of this.#live) other.drop(ErrorCode.CANCEL);
      this.#live.clear();
      end.forward();
    }
  }

  #startAttempt(): void {
    const attempt = new Attempt(this, this.#started, this.#measureAttempt());
    this.#started++;
    this.#live.add(attempt);
    this.#channel.begin(attempt);
  }

  #measureAttempt(): CallMeasure | undefined {
    const { observer, method } = this.#call.stub;
    return observer === undefined ? undefined : new CallMeasure(observer, method, "attempt");
  }

  #scheduleAttempt(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#startAttempt();
      if (this.#policy.kind === "hedge") this.#scheduleHedge();
    }, delayMs);
  }

  #scheduleHedge(): void {
    if (this.#over || this.#committed !== undefined || this.#started >= this.#policy.maxAttempts) return;
    this.#timer = setTimeout(() => {
      if (!(this.#policy.throttle?.allows ?? true)) return;
      this.#startAttempt();
      this.#scheduleHedge();
    }, this.#policy.delayMs(this.#started));
  }

  #commitNewest(): void {
    const newest = [...this.#live].at(-1);
    if (newest !== undefined) this.#commit(newest);
  }

  #commit(attempt: Attempt): void {
    if (this.#committed !== undefined) return;
    this.#committed = attempt;
    clearTimeout(this.#timer);
    for (const other of this.#live) if (other !== attempt) other.drop(ErrorCode.CANCEL);
    this.#live.clear();
    this.#live.add(attempt);
    this.#forgetSent();
  }

  #forgetSent(): void {
    const attempt = this.#committed;
    if (attempt === undefined) return;
    this.#sent = this.#sent.slice(attempt.next);
    attempt.next = 0;
  }

  #finish(): void {
    this.#over = true;
    this.localClosed = true;
    this.#sent = [];
    clearTimeout(this.#timer);
  }
}
