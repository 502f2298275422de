import {
  ConnectionError,
  ErrorCode,
  type HeaderBlock,
  type StreamError,
  type StreamListener,
} from "@weft/http2";
import { lossReason } from "../channel/connectivity/connect-failure.ts";
import type { CallFailure, PendingCall } from "../channel/pending-call.ts";
import type { Subchannel } from "../channel/subchannel.ts";
import { chooseCompressor, decompressorOf } from "../compression/compression.ts";
import { deadlines } from "../deadline/timer-wheel.ts";
import {
  type Decompress,
  decodeMessage,
  MessageReader,
  type MessageSink,
} from "../framing/message-reader.ts";
import { prefixBytes, readLength } from "../framing/prefix.ts";
import { Metadata, wireFields } from "../metadata/metadata.ts";
import { statusFromResetCode } from "../status/http-status.ts";
import { asRpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { endOf } from "./call-error.ts";
import { timeoutText } from "./call-expiry.ts";
import { OutgoingCall } from "./outgoing-call.ts";
import { responseHead, statusHead } from "./response-head.ts";
import { RetryingStream } from "./retrying-stream.ts";

/** A server that refuses a call unseen gets it once more (gRFC A6 §Transparent Retries). */
const maxRefusals = 1;
/** Connections that are gone before the call is on them. */
const maxLostConnections = 3;

/**
 * A call being made: stream listener, timer entry of its deadline and waiting-line entry in one object.
 * Subclasses add what becomes of the messages.
 */
export abstract class ClientCall extends OutgoingCall implements StreamListener, MessageSink, PendingCall {
  protected reader: MessageReader | undefined;
  #decompress: Decompress | undefined;
  #refusals = 0;
  #lostConnections = 0;
  /** Past the interceptors: what they do to messages is settled. */
  protected proceeded = false;
  #headersSeen = false;

  // What the kinds of call differ in

  /** There is no stream yet: encode what the caller might change meanwhile. Throws what the codec throws. */
  protected abstract onWait(): void;
  /** The stream is open: send what there is to send. Throws what the codec throws. */
  protected abstract onOpen(): void;
  abstract onMessage(message: unknown, wireBytes: number): void;
  abstract onDrain(): void;
  /** Bytes have come; sees to it that they are given back to the window when they are used up. */
  protected abstract account(bytes: number): void;

  /** Makes the call, past all interceptors. */
  proceed(): void {
    const { stub } = this;
    this.proceeded = true;
    try {
      this.compressor = chooseCompressor(this.options?.compression, stub.channel.compressor);
    } catch (error) {
      this.failWith(asRpcError(error, Status.INTERNAL, "no such compression"));
      return;
    }
    if (stub.retry === undefined) this.#begin();
    else {
      const stream = new RetryingStream(this, stub.channel, stub.retry);
      this.stream = stream;
      stream.open();
      if (!this.ended) this.opened();
    }
  }

  override renew(): boolean {
    this.reader = undefined;
    this.#headersSeen = false;
    return super.renew();
  }

  attach(subchannel: Subchannel): void {
    this.subchannel = subchannel;
    try {
      this.stream = subchannel.request(this.requestBlock(), this);
    } catch (error) {
      if (error instanceof ConnectionError)
        this.#restartOrFail(
          this.#lostConnections++ < maxLostConnections,
          Status.UNAVAILABLE,
          "the connection is gone",
          error,
        );
      else
        this.failWith(asRpcError(error, Status.INTERNAL, `the request cannot be sent: ${reasonOf(error)}`));
      return;
    }
    this.opened();
  }

  /** The request's header block, with what is left of the deadline. */
  requestBlock(): HeaderBlock {
    const { expiresAtMs } = this;
    const timeout =
      expiresAtMs === Number.POSITIVE_INFINITY
        ? ""
        : timeoutText(expiresAtMs - deadlines.now(), this.options?.deadlineMs);
    const metadata = this.options?.metadata;
    const template =
      this.compressor === undefined
        ? this.stub.template
        : this.stub.template.compressed(this.compressor.name);
    if (this.interception !== undefined)
      return template.block(timeout, wireFields(this.interception.metadata));
    return metadata === undefined ? template.block(timeout) : template.block(timeout, wireFields(metadata));
  }

  protected opened(): void {
    try {
      this.onOpen();
    } catch (error) {
      this.failWith(asRpcError(error, Status.INTERNAL, "the request cannot be sent"));
    }
  }

  onUnavailable(failure: CallFailure): void {
    this.finish(endOf(failure));
  }

  // What comes from the stream

  onHeaders(block: HeaderBlock, endStream: boolean): void {
    if (this.ended) return;
    this.#headersSeen = true;
    if (endStream) {
      this.onTrailers(block);
      return;
    }
    const head = responseHead(block);
    if (head.failure !== undefined) {
      this.fail(head.failure.code, head.failure.message);
      return;
    }
    if (head.encoding !== undefined) {
      this.#decompress = decompressorOf(head.encoding);
      if (this.#decompress === undefined)
        this.fail(
          Status.INTERNAL,
          `the server answered with grpc-encoding "${head.encoding}", which is not known here`,
        );
    }
    this.interception?.noteHeaders(block);
    const onHeaders = this.options?.onHeaders;
    if (onHeaders !== undefined) this.#tell("onHeaders", onHeaders, block);
  }

  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.account(end - start);
    if (this.ended) return;
    try {
      const from = start + prefixBytes;
      // The usual case, a whole uncompressed message in one piece, needs no reader.
      if (
        this.reader === undefined &&
        from <= end &&
        buffer[start] === 0 &&
        readLength(buffer, start + 1) === end - from &&
        end - from <= this.#maxReceiveBytes()
      )
        this.onMessage(decodeMessage(this.stub.method.output, buffer, from, end, false), end - start);
      else if (end > start) (this.reader ?? this.#openReader()).read(buffer, start, end, this);
    } catch (error) {
      this.failWith(asRpcError(error, Status.INTERNAL, "the response cannot be read"));
      return;
    }
    if (endStream) this.fail(Status.INTERNAL, "the server ended the stream without a status");
  }

  onTrailers(block: HeaderBlock): void {
    if (this.ended) return;
    this.#stopSending();
    this.interception?.noteTrailers(block);
    const { code, message } = statusHead(block);
    const listener = this.options?.onTrailers;
    if (listener !== undefined) this.#tell("onTrailers", listener, block);
    // A listener may have ended the call, by throwing or by cancelling it.
    if (this.ended) return;
    if (code === Status.OK && this.reader?.partial !== true) {
      this.finish(undefined);
      return;
    }
    const metadata = Metadata.fromFields(block.fields);
    if (code === Status.OK)
      this.finish({
        code: Status.INTERNAL,
        message: "the response ended in the middle of a message",
        metadata,
      });
    else this.finish({ code, message, metadata });
  }

  onReset(error: StreamError): void {
    if (this.ended) return;
    if (error.cause instanceof ConnectionError) {
      const message = lossReason(error.cause);
      if (error.refused) this.#onRefused(Status.UNAVAILABLE, message, error);
      else this.fail(Status.UNAVAILABLE, message, error);
      return;
    }
    const code = statusFromResetCode(error.code);
    if (error.refused) this.#onRefused(code, "the server refused the call", error);
    else if (this.expiresAtMs <= deadlines.now()) this.onTimer();
    else this.fail(code, error.message, error);
  }

  // Inner workings

  /** What a caller's own function throws ends its call, and reaches nobody else's. */
  #tell(name: string, listener: (metadata: Metadata) => void, block: HeaderBlock): void {
    try {
      listener(Metadata.fromFields(block.fields));
    } catch (error) {
      this.fail(Status.INTERNAL, `the call's ${name} failed`, error);
    }
  }

  #maxReceiveBytes(): number {
    const own = this.options?.maxReceiveMessageBytes;
    const { channel, maxResponseMessageBytes } = this.stub;
    return own === undefined ? channel.maxReceiveMessageBytes : Math.min(own, maxResponseMessageBytes);
  }

  #openReader(): MessageReader {
    return (this.reader = new MessageReader(
      this.stub.method.output,
      this.#maxReceiveBytes(),
      this.#decompress,
    ));
  }

  /** The server has said its last word: what has not left yet is of no use to it. */
  #stopSending(): void {
    const { stream } = this;
    if (stream !== undefined && (!stream.localClosed || stream.bufferedBytes > 0))
      stream.reset(ErrorCode.NO_ERROR);
  }

  #onRefused(code: Status, message: string, cause: unknown): void {
    const again = !this.#headersSeen && this.restartable && this.#refusals++ < maxRefusals;
    this.#restartOrFail(again, code, message, cause);
  }

  #restartOrFail(again: boolean, code: Status, message: string, cause: unknown): void {
    if (!again || this.stub.retry !== undefined) {
      this.fail(code, message, cause);
      return;
    }
    this.stream = undefined;
    this.#begin();
  }

  #begin(): void {
    this.stub.channel.begin(this);
    if (this.waitingIn === undefined) return;
    try {
      this.onWait();
    } catch (error) {
      this.failWith(asRpcError(error, Status.INTERNAL, "the request cannot be sent"));
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
