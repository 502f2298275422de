import type { Connection, Stream, StreamListener } from "../api.ts";
import { Http2Connection } from "../connection/http2-connection.ts";
import { resolveOptions } from "../connection/resolve-options.ts";
import type { Sink } from "../connection/sink.ts";
import type { ConnectionError, StreamError } from "../errors.ts";
import { CLIENT_PREFACE, FrameType } from "../frame/frame-type.ts";
import { HeaderBlock } from "../header-block.ts";
import { HpackDecoder } from "../hpack/decoder.ts";
import { HpackEncoder } from "../hpack/encoder.ts";
import type { ClientOptions, ServerOptions } from "../options.ts";
import { concat, frame, parseFrames, type SeenFrame, settingsPayload } from "./frames.test.helper.ts";

/** Records what a connection writes; can play a socket that does not finish its writes. */
export class RecordingSink implements Sink {
  bytes: Uint8Array = new Uint8Array(0);
  wakes = 0;
  writes = 0;
  stalled = false;
  readingOn = true;
  ended = false;
  destroyed = false;

  wake(): void {
    this.wakes++;
  }

  write(chunks: readonly Uint8Array[]): boolean {
    this.writes++;
    this.bytes = concat(this.bytes, ...chunks);
    return !this.stalled;
  }

  reading(on: boolean): void {
    this.readingOn = on;
  }

  busy(): void {}

  end(): void {
    this.ended = true;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

/** Remembers everything a stream's listener is told, as short words. */
export class RecordingListener implements StreamListener {
  readonly events: string[] = [];
  headers: HeaderBlock | undefined;
  body: number[] = [];
  error: StreamError | undefined;

  onHeaders(headers: HeaderBlock, endStream: boolean): void {
    this.headers = headers;
    this.events.push(`headers${endStream ? " end" : ""}`);
  }

  onInformational(headers: HeaderBlock): void {
    this.events.push(`informational ${headers.get(":status")}`);
  }

  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    for (let i = start; i < end; i++) this.body.push(buffer[i]!);
    this.events.push(`data ${end - start}${endStream ? " end" : ""}`);
  }

  onTrailers(trailers: HeaderBlock): void {
    this.events.push(`trailers ${trailers.fields.join(" ")}`);
  }

  onReset(error: StreamError): void {
    this.error = error;
    this.events.push(`reset ${error.code}`);
  }

  onDrain(): void {
    this.events.push("drain");
  }
}

export const GET: HeaderBlock = new HeaderBlock([
  ":method",
  "GET",
  ":scheme",
  "http",
  ":path",
  "/",
  ":authority",
  "a",
]);
export const POST: HeaderBlock = new HeaderBlock([
  ":method",
  "POST",
  ":scheme",
  "http",
  ":path",
  "/",
  ":authority",
  "a",
]);
export const OK: HeaderBlock = new HeaderBlock([":status", "200"]);

/** An engine under test and, on the other side, hands that write frames. */
export class TestBench {
  readonly sink: RecordingSink = new RecordingSink();
  readonly connection: Http2Connection;
  readonly encoder: HpackEncoder = new HpackEncoder(4096);
  readonly decoder: HpackDecoder = new HpackDecoder(1 << 20);
  readonly listeners: RecordingListener[] = [];
  readonly streams: Stream[] = [];
  readonly remoteSettings: unknown[] = [];
  nowMs = 1000;
  closed = false;
  closedWith: ConnectionError | undefined;
  goaways: number[] = [];
  slots = 0;

  constructor(role: "client" | "server", options: ClientOptions & ServerOptions = {}) {
    this.connection = new Http2Connection(
      role,
      resolveOptions(role, { now: () => this.nowMs, ...options }),
      this.sink,
      role === "server" ? this.#serverListener() : this.#clientListener(),
    );
    this.connection.start();
  }

  #clientListener() {
    return {
      onClosed: (error: ConnectionError | undefined): void => {
        this.closed = true;
        this.closedWith = error;
      },
      onGoaway: (lastStreamId: number): void => {
        this.goaways.push(lastStreamId);
      },
      onStreamsAvailable: (): void => {
        this.slots++;
      },
    };
  }

  #serverListener() {
    return {
      ...this.#clientListener(),
      onRequest: (stream: Stream, headers: HeaderBlock, endStream: boolean): StreamListener => {
        const listener = new RecordingListener();
        listener.onHeaders(headers, endStream);
        this.listeners.push(listener);
        this.streams.push(stream);
        return listener;
      },
    };
  }

  /** Exchanges prefaces and forgets what was written for them. */
  static ready(
    role: "client" | "server",
    options: ClientOptions & ServerOptions = {},
    settings: number[] = [],
  ): TestBench {
    const bench = new TestBench(role, options);
    if (role === "server") bench.connection.receive(CLIENT_PREFACE);
    bench.send(FrameType.SETTINGS, 0, 0, settingsPayload(...settings));
    bench.send(FrameType.SETTINGS, 1, 0);
    bench.frames();
    return bench;
  }

  send(type: number, flags: number, streamId: number, payload: ArrayLike<number> = []): void {
    this.connection.receive(frame(type, flags, streamId, payload));
  }

  /** HEADERS with END_HEADERS. */
  sendHeaders(streamId: number, block: HeaderBlock, endStream: boolean): void {
    this.send(FrameType.HEADERS, 4 | (endStream ? 1 : 0), streamId, this.encode(block));
  }

  encode(block: HeaderBlock): Uint8Array {
    this.encoder.encode(block);
    return this.encoder.bytes.slice(0, this.encoder.length);
  }

  /** What the engine has written since the last call; flushes first. The client's preface is left out. */
  frames(): SeenFrame[] {
    this.connection.flush();
    let { bytes } = this.sink;
    this.sink.bytes = new Uint8Array(0);
    if (bytes[0] === CLIENT_PREFACE[0] && bytes[1] === CLIENT_PREFACE[1])
      bytes = bytes.subarray(CLIENT_PREFACE.length);
    return parseFrames(bytes);
  }

  /** The frames of one type. */
  framesOf(type: number): SeenFrame[] {
    return this.frames().filter((seen) => seen.type === type);
  }

  /** The fields of a HEADERS frame the engine wrote; every one must be decoded, in order. */
  decode(seen: SeenFrame): readonly string[] {
    return this.decoder.decode(seen.payload, 0, seen.payload.length).fields;
  }

  /** As if all ids but the last had been used. */
  exhaustStreamIds(): void {
    this.connection.skipToStreamId(2 ** 31 - 1);
  }

  /** A client request with its recording listener. */
  request(block: HeaderBlock = GET, endStream = true): { stream: Stream; listener: RecordingListener } {
    const listener = new RecordingListener();
    return { stream: this.connection.request(block, endStream, listener), listener };
  }
}

/** Moves bytes between two engines until neither has more to say. */
export function exchange(client: TestBench, server: TestBench, maxRounds = 10_000): void {
  for (let round = 0; round < maxRounds; round++) {
    client.connection.flush();
    server.connection.flush();
    const up = client.sink.bytes;
    const down = server.sink.bytes;
    if (up.length === 0 && down.length === 0) return;
    client.sink.bytes = new Uint8Array(0);
    server.sink.bytes = new Uint8Array(0);
    server.connection.receive(up);
    client.connection.receive(down);
  }
}

export type { Connection };
