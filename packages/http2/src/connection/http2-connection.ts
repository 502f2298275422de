import type { ConnectionListener, Peer, RemoteSettings, StreamListener } from "../api.ts";
import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { CLIENT_PREFACE } from "../frame/frame-type.ts";
import { PING_BYTES, writePing } from "../frame/ping.ts";
import { settingsFrameBytes, writeSettings } from "../frame/settings.ts";
import type { HeaderBlock } from "../header-block.ts";
import type { Http2Stream, StreamHost } from "../stream/http2-stream.ts";
import { ConnectionState, Phase } from "./connection-state.ts";
import { FrameDispatcher } from "./frame-dispatcher.ts";
import { FrameReader } from "./frame-reader.ts";
import { close, isFinished, shutdown, transportClosed } from "./lifecycle.ts";
import { firstSettings } from "./local-settings.ts";
import { PingKind } from "./ping-tracker.ts";
import { notifyDrained, pump } from "./pump.ts";
import { consume, openConnectionWindow } from "./receive-window.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { commitData, reserveData, sendData, sendDataRange, sendDataVector } from "./send-data.ts";
import {
  availableStreams,
  canOpen,
  openStream,
  sendHeaders,
  sendInformational,
  sendTrailers,
} from "./send-headers.ts";
import type { Sink } from "./sink.ts";
import { resetStream } from "./stream-end.ts";
import { tick } from "./tick.ts";
import { readAgainWhenTaken, stopReadingWhenUnread } from "./unread-output.ts";

const UNKNOWN_PEER: Peer = { address: "unknown", port: 0 };
/** One flush writes at most this often, so that a fast reader on one connection does not starve the others. */
const MAX_WRITES_PER_FLUSH = 8;

/**
 * One HTTP/2 connection. It knows no socket: an adapter calls `start` once, feeds `receive`, calls `flush` in the turn
 * after `Sink.wake`, `written` after an unfinished write, `tick` twice a second or so, `transportClosed` at the end.
 */
export class Http2Connection implements StreamHost {
  readonly role: "client" | "server";
  peer: Peer = UNKNOWN_PEER;
  readonly #state: ConnectionState;
  readonly #reader: FrameReader;
  readonly #dispatcher: FrameDispatcher;
  #hadNoSlot = false;
  #busy = false;

  constructor(role: "client" | "server", options: ResolvedOptions, sink: Sink, listener: ConnectionListener) {
    this.role = role;
    const state = new ConnectionState(role, options, sink, this, listener);
    this.#state = state;
    this.#dispatcher = new FrameDispatcher(state);
    this.#reader = new FrameReader(this.#dispatcher, options.maxFrameBytes, role === "server");
  }

  /** Sends our preface: for a client the fixed bytes, for both SETTINGS. Source: RFC 9113 §3.4. */
  start(): void {
    const { options, output, role, settingsSentAtMs } = this.#state;
    if (role === "client") {
      output.reserve(CLIENT_PREFACE.length);
      output.copy(CLIENT_PREFACE, 0, CLIENT_PREFACE.length);
    }
    const entries = firstSettings(role, options);
    const offset = output.reserve(settingsFrameBytes(entries.length / 2));
    output.position = writeSettings(output.page, offset, entries);
    settingsSentAtMs.push(options.now());
    openConnectionWindow(this.#state);
    this.#state.wake();
  }

  /** To be set before the first byte is received. */
  set listener(listener: ConnectionListener) {
    this.#state.listener = listener;
  }

  get remoteSettings(): RemoteSettings {
    return this.#state.remote;
  }

  get usable(): boolean {
    return this.role === "client" ? canOpen(this.#state) : this.#state.phase === Phase.OPEN;
  }

  get closed(): boolean {
    return this.#state.phase === Phase.CLOSED;
  }

  get availableStreams(): number {
    const available = availableStreams(this.#state);
    if (available === 0) this.#hadNoSlot = true;
    return available;
  }

  get openStreams(): number {
    return this.#state.streams.size;
  }

  get reservedBuffer(): Uint8Array {
    return this.#state.output.page;
  }

  /** Bytes framed that the transport has not taken. */
  get unsentBytes(): number {
    return this.#state.output.unsentBytes;
  }

  // ---- in: called by the adapter

  /** Bytes from the peer. Nothing keeps a view of `buffer` after the call. */
  receive(buffer: Uint8Array, start: number = 0, end: number = buffer.length): void {
    if (this.#state.phase === Phase.CLOSED) return;
    this.#state.heard = true;
    try {
      this.#reader.read(buffer, start, end);
      this.#endTurn();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Hands the output to the sink. */
  flush(): void {
    const state = this.#state;
    state.beginFlush();
    if (state.phase === Phase.CLOSED) return;
    try {
      this.#write();
      this.#endTurn();
      this.#tellBusy();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The sink is done with a write that it could not finish at once. */
  written(): void {
    const state = this.#state;
    // The farewell may still be on its way: its pages are not to be written anew.
    if (state.phase === Phase.CLOSED) return;
    state.output.settle();
    this.flush();
    readAgainWhenTaken(state);
  }

  /** Time has passed; `nowMs` on the clock of `options.now`. */
  tick(nowMs: number): void {
    if (this.#state.phase === Phase.CLOSED) return;
    try {
      // A header block is late as a whole: a further frame of it is no progress.
      tick(this.#state, nowMs, -this.#dispatcher.partialBlock || this.#reader.partialFrame);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The transport has ended; `cause` when it failed. */
  transportClosed(cause?: unknown): void {
    transportClosed(this.#state, cause);
  }

  #tellBusy(): void {
    const busy = this.#state.streams.size > 0;
    if (busy === this.#busy) return;
    this.#busy = busy;
    this.#state.sink.busy(busy);
  }

  #write(): void {
    const state = this.#state;
    const { output, sink } = state;
    pump(state);
    notifyDrained(state);
    for (let writes = 0; !output.inFlight && !output.isEmpty; writes++) {
      if (writes === MAX_WRITES_PER_FLUSH) {
        state.wake();
        return;
      }
      if (!sink.write(output.take())) return;
      output.settle();
      pump(state);
      notifyDrained(state);
    }
  }

  /** What is due when everything that came has been dealt with. */
  #endTurn(): void {
    const state = this.#state;
    if (state.phase === Phase.CLOSED) return;
    stopReadingWhenUnread(state);
    if (state.slotFreed || this.#hadNoSlot) this.#onSlotFreed();
  }

  #onSlotFreed(): void {
    const state = this.#state;
    state.slotFreed = false;
    if (isFinished(state)) {
      close(state, undefined);
      return;
    }
    if (!this.#hadNoSlot || this.availableStreams === 0) return;
    this.#hadNoSlot = false;
    state.listener.onStreamsAvailable?.();
  }

  #fail(error: unknown): void {
    const failure =
      error instanceof ConnectionError
        ? error
        : new ConnectionError(ErrorCode.INTERNAL_ERROR, "a listener threw", { cause: error });
    close(this.#state, failure);
  }

  // ---- out: called by the upper layer

  request(headers: HeaderBlock, endStream: boolean, listener: StreamListener): Http2Stream {
    const stream = openStream(this.#state, headers, endStream, listener);
    if (availableStreams(this.#state) === 0) this.#hadNoSlot = true;
    return stream;
  }

  /** Leaves out stream ids (client), for tests of their exhaustion. Source: RFC 9113 §5.1.1. */
  skipToStreamId(streamId: number): void {
    this.#state.streams.nextLocalId = streamId;
  }

  ping(onAck: (rttMs: number) => void): void {
    const state = this.#state;
    if (state.phase === Phase.CLOSED) return;
    const { output, pings, options } = state;
    const offset = output.reserve(PING_BYTES);
    output.position = writePing(output.page, offset, PingKind.USER, pings.add(options.now(), onAck));
    state.wake();
  }

  shutdown(): void {
    shutdown(this.#state);
  }

  close(error?: ConnectionError): void {
    close(this.#state, error);
  }

  sendHeaders(stream: Http2Stream, block: HeaderBlock, endStream: boolean): void {
    sendHeaders(this.#state, stream, block, endStream);
  }

  sendInformational(stream: Http2Stream, block: HeaderBlock): void {
    sendInformational(this.#state, stream, block);
  }

  sendData(stream: Http2Stream, data: Uint8Array, endStream: boolean): boolean {
    return sendData(this.#state, stream, data, endStream);
  }

  sendDataRange(
    stream: Http2Stream,
    buffer: Uint8Array,
    start: number,
    end: number,
    endStream: boolean,
  ): boolean {
    return sendDataRange(this.#state, stream, buffer, start, end, endStream);
  }

  sendDataVector(
    stream: Http2Stream,
    chunks: readonly Uint8Array[],
    endStream: boolean,
    onSent?: () => void,
  ): boolean {
    return sendDataVector(this.#state, stream, chunks, endStream, onSent);
  }

  reserveData(stream: Http2Stream, maxBytes: number): number {
    return reserveData(this.#state, stream, maxBytes);
  }

  commitData(stream: Http2Stream, endOffset: number, endStream: boolean): void {
    commitData(this.#state, stream, endOffset, endStream);
  }

  sendTrailers(stream: Http2Stream, block: HeaderBlock): void {
    sendTrailers(this.#state, stream, block);
  }

  resetStream(stream: Http2Stream, code: ErrorCode): void {
    resetStream(this.#state, stream, code);
  }

  consume(stream: Http2Stream, bytes: number): void {
    consume(this.#state, stream, bytes);
  }
}
