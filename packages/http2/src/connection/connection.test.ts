import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "../error-code.ts";
import { CLIENT_PREFACE, FrameType } from "../frame/frame-type.ts";
import { Setting } from "../frame/settings.ts";
import { HeaderBlock } from "../header-block.ts";
import type { ServerOptions } from "../options.ts";
import { exchange, GET, OK, POST, RecordingListener, TestBench } from "../testing/engine.test.helper.ts";
import { concat, frame, settingsPayload, uint32 } from "../testing/frames.test.helper.ts";

/** Answers so many requests in one turn; returns how many writes that took. */
function answerAll(server: TestBench, requests: number): number {
  for (let i = 0; i < requests; i++) server.sendHeaders(2 * i + 1, GET, true);
  const before = server.sink.writes;
  for (const stream of server.streams) {
    stream.sendHeaders(OK, false);
    stream.sendData(Uint8Array.of(1), true);
  }
  server.connection.flush();
  return server.sink.writes - before;
}

/** A server that has answered more PINGs than it may without being read. */
function withUnreadAnswers(options: ServerOptions): TestBench {
  const server = TestBench.ready("server", {
    outputHighWaterBytes: 1000,
    maxUnreadOutputBytes: 1000,
    idleFrameBurst: 10_000,
    ...options,
  });
  server.sink.stalled = true;
  server.send(FrameType.PING, 0, 0, new Uint8Array(8));
  server.connection.flush();
  for (let i = 0; i < 200; i++) server.send(FrameType.PING, 0, 0, new Uint8Array(8));
  return server;
}

describe("requests while the socket is behind", () => {
  it("are asked to wait, and told when there is room again", () => {
    const client = TestBench.ready("client", { outputHighWaterBytes: 4096 });
    client.sink.stalled = true;
    let opened = 0;
    while (client.connection.availableStreams > 0) {
      client.connection.request(GET, true, new RecordingListener());
      opened++;
    }
    assert.ok(opened < 1000, "held back by the bytes, not by the number of streams");
    client.connection.flush();
    assert.equal(client.slots, 0);
    client.sink.stalled = false;
    client.connection.written();
    assert.equal(client.slots, 1);
    assert.ok(client.connection.availableStreams > 0);
  });
});

describe("the start of a connection", () => {
  it("a client sends the preface, SETTINGS without push, and opens the connection window", () => {
    const client = new TestBench("client");
    client.connection.flush();
    assert.deepEqual(client.sink.bytes.subarray(0, 24), CLIENT_PREFACE);
    const [settings, update] = client.frames();
    assert.equal(settings!.type, FrameType.SETTINGS);
    assert.deepEqual([...settings!.payload.subarray(0, 6)], settingsPayload(Setting.ENABLE_PUSH, 0));
    assert.deepEqual([...update!.payload], uint32(2_097_152 - 65_535));
  });

  it("acknowledges SETTINGS", () => {
    const server = new TestBench("server");
    server.connection.receive(CLIENT_PREFACE);
    server.send(FrameType.SETTINGS, 0, 0);
    assert.equal(server.framesOf(FrameType.SETTINGS).at(-1)!.flags, 1);
  });

  it("a server refuses what is not the preface", () => {
    const server = new TestBench("server");
    server.connection.receive(new TextEncoder().encode("GET / HTTP/1.1\r\n\r\n"));
    assert.equal(server.closedWith?.code, ErrorCode.PROTOCOL_ERROR);
    assert.equal(server.sink.ended, true);
  });

  it("refuses a first frame other than SETTINGS", () => {
    const client = new TestBench("client");
    client.send(FrameType.PING, 0, 0, new Uint8Array(8));
    assert.equal(client.closedWith?.code, ErrorCode.PROTOCOL_ERROR);
  });

  it("gives up when no preface comes in time", () => {
    const server = new TestBench("server", { prefaceTimeoutMs: 500 });
    server.connection.tick(server.nowMs + 499);
    assert.equal(server.closed, false);
    server.connection.tick(server.nowMs + 500);
    assert.equal(server.closedWith?.code, ErrorCode.SETTINGS_TIMEOUT);
  });

  it("gives up when SETTINGS are not acknowledged in time", () => {
    const server = new TestBench("server", { settingsAckTimeoutMs: 500 });
    server.connection.receive(concat(CLIENT_PREFACE, frame(FrameType.SETTINGS, 0, 0)));
    server.connection.tick(server.nowMs + 500);
    assert.equal(server.closedWith?.code, ErrorCode.SETTINGS_TIMEOUT);
  });
});

describe("a request and its response", () => {
  it("travels with body and trailers both ways, byte by byte as well", () => {
    for (const step of [1, 7, 100_000]) {
      const client = TestBench.ready("client");
      const server = TestBench.ready("server");
      const { stream, listener } = client.request(POST, false);
      stream.sendData(Uint8Array.of(1, 2, 3), false);
      stream.sendTrailers(new HeaderBlock(["x-sum", "6"]));
      client.connection.flush();
      const up = client.sink.bytes.slice();
      for (let i = 0; i < up.length; i += step) server.connection.receive(up.slice(i, i + step));
      assert.deepEqual(server.listeners[0]!.body, [1, 2, 3]);
      assert.equal(server.listeners[0]!.events.at(-1), "trailers x-sum 6");
      const answer = server.streams[0]!;
      answer.sendInformational(new HeaderBlock([":status", "103"]));
      answer.sendHeaders(OK, false);
      answer.sendData(Uint8Array.of(9), true);
      server.connection.flush();
      const down = server.sink.bytes.slice();
      for (let i = 0; i < down.length; i += step) client.connection.receive(down.slice(i, i + step));
      assert.deepEqual(listener.events, ["informational 103", "headers", "data 1 end"]);
      assert.deepEqual([client.connection.openStreams, server.connection.openStreams], [0, 0]);
    }
  });

  it("leaves in one write per flush when the streams are few", () => {
    const server = TestBench.ready("server");
    assert.equal(answerAll(server, 5), 1);
  });

  it("begins to write before the flush when the streams are many, ever more at a time", () => {
    const server = TestBench.ready("server");
    const writes = answerAll(server, 500);
    assert.ok(writes > 2 && writes < 8, `${writes} writes`);
    assert.equal(server.frames().filter(({ type }) => type === FrameType.DATA).length, 500);
  });

  it("does not write before the flush while a write is under way", () => {
    const server = TestBench.ready("server");
    server.sink.stalled = true;
    assert.equal(answerAll(server, 50), 1);
  });

  it("spans CONTINUATION frames when the header list is long", () => {
    const client = TestBench.ready("client");
    const server = TestBench.ready("server");
    const value = "é{}|".repeat(10_000);
    client.request(new HeaderBlock([...GET.fields, "x-long", value]));
    exchange(client, server);
    assert.equal(server.listeners[0]!.headers!.get("x-long"), value);
  });

  it("gives reserved room to be filled in place", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    const stream = server.streams[0]!;
    stream.sendHeaders(OK, false);
    const offset = stream.reserveData(100);
    server.connection.reservedBuffer[offset] = 42;
    stream.commitData(offset + 1, true);
    assert.deepEqual([...server.framesOf(FrameType.DATA)[0]!.payload], [42]);
    assert.equal(server.connection.openStreams, 0);
  });

  it("a reservation that is not committed leaves no trace", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    const stream = server.streams[0]!;
    stream.sendHeaders(OK, false);
    assert.notEqual(stream.reserveData(10), -1);
    stream.sendData(Uint8Array.of(7), true);
    assert.deepEqual([...server.framesOf(FrameType.DATA)[0]!.payload], [7]);
  });
});

describe("what is not worth a frame", () => {
  it("empty data that ends nothing is not sent", () => {
    const client = TestBench.ready("client");
    const { stream } = client.request(POST, false);
    stream.sendData(new Uint8Array(0), false);
    stream.sendDataVector([new Uint8Array(0)], false);
    stream.sendDataRange(new Uint8Array(5), 2, 2, false);
    assert.equal(client.framesOf(FrameType.DATA).length, 0);
  });
});

describe("flow control", () => {
  it("sends no more than the stream's window and goes on when it opens", () => {
    const client = TestBench.ready("client", {}, [Setting.INITIAL_WINDOW_SIZE, 10]);
    const { stream } = client.request(POST, false);
    stream.sendData(new Uint8Array(25), true);
    assert.deepEqual(
      client.framesOf(FrameType.DATA).map((seen) => seen.payload.length),
      [10],
    );
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(15));
    const [last] = client.framesOf(FrameType.DATA);
    assert.deepEqual([last!.payload.length, last!.flags], [15, 1]);
  });

  it("sends no more than the connection's window", () => {
    const client = TestBench.ready("client", {}, [Setting.INITIAL_WINDOW_SIZE, 1 << 20]);
    const { stream } = client.request(POST, false);
    stream.sendData(new Uint8Array(100_000), true);
    const sent = (): number =>
      client.framesOf(FrameType.DATA).reduce((sum, seen) => sum + seen.payload.length, 0);
    assert.equal(sent(), 65_535);
    client.send(FrameType.WINDOW_UPDATE, 0, 0, uint32(40_000));
    assert.equal(sent(), 100_000 - 65_535);
  });

  it("holds back while an initial window that shrank leaves the stream's window negative", () => {
    const client = TestBench.ready("client", {}, [Setting.INITIAL_WINDOW_SIZE, 10]);
    const { stream } = client.request(POST, false);
    stream.sendData(new Uint8Array(15), true);
    client.frames();
    client.send(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.INITIAL_WINDOW_SIZE, 4));
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(6));
    assert.equal(client.framesOf(FrameType.DATA).length, 0);
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(5));
    assert.equal(client.framesOf(FrameType.DATA)[0]!.payload.length, 5);
  });

  it("says when too much is queued and when there is room again", () => {
    const client = TestBench.ready("client", { streamHighWaterBytes: 100 }, [Setting.INITIAL_WINDOW_SIZE, 0]);
    const { stream, listener } = client.request(POST, false);
    assert.equal(stream.sendData(new Uint8Array(60), false), true);
    assert.equal(stream.sendData(new Uint8Array(60), false), false);
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(60));
    client.frames();
    assert.deepEqual(listener.events, []);
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(10));
    client.frames();
    assert.deepEqual(listener.events, ["drain"]);
  });

  it("sends queued data before trailers", () => {
    const client = TestBench.ready("client", {}, [Setting.INITIAL_WINDOW_SIZE, 0]);
    const { stream } = client.request(POST, false);
    stream.sendData(new Uint8Array(5), false);
    stream.sendTrailers(new HeaderBlock(["a", "b"]));
    assert.deepEqual(
      client.frames().map((seen) => seen.type),
      [FrameType.HEADERS],
    );
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(5));
    assert.deepEqual(
      client.frames().map((seen) => [seen.type, seen.flags]),
      [
        [FrameType.DATA, 0],
        [FrameType.HEADERS, 5],
      ],
    );
  });

  it("announces consumed bytes once half a window is due", () => {
    const server = TestBench.ready("server", { initialStreamWindowBytes: 1000, maxWindowBytes: 1000 });
    server.sendHeaders(1, POST, false);
    server.send(FrameType.DATA, 0, 1, new Uint8Array(800));
    const stream = server.streams[0]!;
    stream.consume(400);
    assert.equal(server.framesOf(FrameType.WINDOW_UPDATE).length, 0);
    stream.consume(400);
    const [update] = server.framesOf(FrameType.WINDOW_UPDATE);
    assert.deepEqual([update!.streamId, ...update!.payload], [1, ...uint32(800)]);
  });

  it("resets a stream that overruns its window and keeps the connection", () => {
    const server = TestBench.ready("server", { initialStreamWindowBytes: 100 });
    server.sendHeaders(1, POST, false);
    server.send(FrameType.DATA, 0, 1, new Uint8Array(101));
    assert.deepEqual(
      [...server.framesOf(FrameType.RST_STREAM)[0]!.payload],
      uint32(ErrorCode.FLOW_CONTROL_ERROR),
    );
    assert.equal(server.listeners[0]!.error?.code, ErrorCode.FLOW_CONTROL_ERROR);
    assert.equal(server.closed, false);
  });

  it("ends a connection that overruns its window", () => {
    const server = TestBench.ready("server", {
      initialConnectionWindowBytes: 65_535,
      initialStreamWindowBytes: 1 << 20,
    });
    server.sendHeaders(1, POST, false);
    for (let i = 0; i < 5; i++) server.send(FrameType.DATA, 0, 1, new Uint8Array(16_384));
    assert.equal(server.closedWith?.code, ErrorCode.FLOW_CONTROL_ERROR);
  });

  it("gives back to the connection what a reset stream had not consumed", () => {
    const server = TestBench.ready("server", { initialConnectionWindowBytes: 65_535 });
    server.sendHeaders(1, POST, false);
    for (let i = 0; i < 3; i++) server.send(FrameType.DATA, 0, 1, new Uint8Array(16_000));
    server.streams[0]!.reset(ErrorCode.CANCEL);
    const [update] = server.framesOf(FrameType.WINDOW_UPDATE);
    assert.deepEqual([update!.streamId, ...update!.payload], [0, ...uint32(48_000)]);
  });

  it("grows its windows when a round trip carries as much as they hold", () => {
    const server = TestBench.ready("server", { initialStreamWindowBytes: 40_000 });
    server.sendHeaders(1, POST, false);
    server.send(FrameType.DATA, 0, 1, new Uint8Array(16_000));
    server.send(FrameType.DATA, 0, 1, new Uint8Array(16_000));
    server.streams[0]!.consume(32_000);
    const [ping] = server.framesOf(FrameType.PING);
    server.send(FrameType.DATA, 0, 1, new Uint8Array(16_000));
    server.streams[0]!.consume(16_000);
    server.send(FrameType.DATA, 0, 1, new Uint8Array(16_000));
    server.send(FrameType.PING, 1, 0, ping!.payload);
    const [settings] = server.framesOf(FrameType.SETTINGS);
    assert.deepEqual([...settings!.payload], settingsPayload(Setting.INITIAL_WINDOW_SIZE, 64_000));
  });

  it("counts padding against the window and gives it back at once", () => {
    const server = TestBench.ready("server", { initialStreamWindowBytes: 100 });
    server.sendHeaders(1, POST, false);
    server.send(FrameType.DATA, 8, 1, [60, 1, 2, 3, ...new Uint8Array(60)]);
    assert.deepEqual(server.listeners[0]!.body, [1, 2, 3]);
    assert.deepEqual([...server.framesOf(FrameType.WINDOW_UPDATE)[0]!.payload], uint32(61));
  });
});

describe("PING", () => {
  it("is answered with its own bytes", () => {
    const server = TestBench.ready("server");
    server.send(FrameType.PING, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]);
    const [ack] = server.framesOf(FrameType.PING);
    assert.deepEqual([ack!.flags, ...ack!.payload], [1, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("measures the round trip", () => {
    const client = TestBench.ready("client");
    const measured: number[] = [];
    client.connection.ping((rttMs) => measured.push(rttMs));
    const [ping] = client.framesOf(FrameType.PING);
    client.nowMs += 25;
    client.send(FrameType.PING, 1, 0, ping!.payload);
    assert.deepEqual(measured, [25]);
  });

  it("keeps a silent peer company and ends the connection when it does not answer", () => {
    const client = TestBench.ready("client", { keepaliveMs: 1000, keepaliveTimeoutMs: 500 });
    for (const ms of [0, 500, 1000]) client.connection.tick(client.nowMs + ms);
    client.connection.tick(client.nowMs + 2000);
    assert.equal(client.framesOf(FrameType.PING).length, 1);
    client.connection.tick(client.nowMs + 2500);
    assert.equal(client.closedWith?.remote, true);
  });

  it("asks nothing while no stream is open, when told so, and counts silence from the next one on", () => {
    const client = TestBench.ready("client", { keepaliveMs: 1000, keepaliveWithoutStreams: false });
    const pings = (): number => client.framesOf(FrameType.PING).length;
    for (const ms of [0, 1000, 2000, 5000]) client.connection.tick(client.nowMs + ms);
    assert.equal(pings(), 0);
    client.request(POST, false);
    client.connection.tick(client.nowMs + 5999);
    assert.equal(pings(), 0);
    client.connection.tick(client.nowMs + 6000);
    assert.equal(pings(), 1);
  });
});

describe("the end of a stream", () => {
  it("a reset by the peer reaches the listener, marked refused when it was", () => {
    const client = TestBench.ready("client");
    const { listener, stream } = client.request(POST, false);
    client.send(FrameType.RST_STREAM, 0, 1, uint32(ErrorCode.REFUSED_STREAM));
    assert.deepEqual([listener.error?.remote, listener.error?.refused], [true, true]);
    stream.sendData(Uint8Array.of(1), true);
    assert.equal(client.framesOf(FrameType.DATA).length, 0);
  });

  it("a local reset is silent for the listener, and late frames are ignored", () => {
    const client = TestBench.ready("client");
    const { listener, stream } = client.request(POST, false);
    stream.reset(ErrorCode.CANCEL);
    client.sendHeaders(1, OK, false);
    client.send(FrameType.DATA, 1, 1, [1]);
    assert.deepEqual(listener.events, []);
    assert.equal(client.closed, false);
    assert.equal(client.framesOf(FrameType.RST_STREAM).length, 1);
  });

  it("data after the end is a stream error, and headers on a closed stream a connection error", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    server.send(FrameType.DATA, 0, 1, [1]);
    assert.deepEqual([...server.framesOf(FrameType.RST_STREAM)[0]!.payload], uint32(ErrorCode.STREAM_CLOSED));
    server.sendHeaders(3, GET, true);
    server.streams[1]!.sendHeaders(OK, true);
    server.sendHeaders(3, GET, true);
    assert.equal(server.closedWith?.code, ErrorCode.STREAM_CLOSED);
  });

  it("sending past the end, or before the headers, is the caller's mistake", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    const stream = server.streams[0]!;
    assert.throws(() => stream.sendData(Uint8Array.of(1), true), { name: "UsageError" });
    stream.sendHeaders(OK, false);
    stream.sendData(Uint8Array.of(1), true);
    assert.throws(() => stream.sendData(Uint8Array.of(1), true), { name: "UsageError" });
    assert.throws(() => stream.sendTrailers(new HeaderBlock([])), { name: "UsageError" });
  });
});

describe("the limit on streams", () => {
  it("a server refuses what is over its limit", () => {
    const server = TestBench.ready("server", { maxConcurrentStreams: 1 });
    server.sendHeaders(1, GET, true);
    server.sendHeaders(3, GET, true);
    assert.deepEqual(
      [...server.framesOf(FrameType.RST_STREAM)[0]!.payload],
      uint32(ErrorCode.REFUSED_STREAM),
    );
  });

  it("a client knows how many it may open and hears when one is free again", () => {
    const client = TestBench.ready("client", {}, [Setting.MAX_CONCURRENT_STREAMS, 1]);
    assert.equal(client.connection.availableStreams, 1);
    client.request();
    assert.equal(client.connection.availableStreams, 0);
    assert.throws(() => client.request(), { name: "UsageError" });
    client.sendHeaders(1, OK, true);
    assert.deepEqual([client.slots, client.connection.availableStreams], [1, 1]);
  });

  it("a client takes no stream after its ids are used up", () => {
    const client = TestBench.ready("client");
    const listener = new RecordingListener();
    client.connection.request(GET, true, listener);
    client.exhaustStreamIds();
    client.connection.request(GET, true, listener);
    assert.equal(client.connection.usable, false);
    assert.throws(() => client.request(), { name: "ConnectionError" });
  });
});

describe("the end of a connection", () => {
  it("a server that shuts down names no last stream, waits a round trip, names it, and ends with its last stream", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    server.connection.shutdown();
    const [goaway, ping] = server.frames();
    assert.deepEqual([...goaway!.payload], [...uint32(2 ** 31 - 1), ...uint32(0)]);
    server.sendHeaders(3, GET, true);
    server.send(FrameType.PING, 1, 0, ping!.payload);
    assert.deepEqual([...server.framesOf(FrameType.GOAWAY)[0]!.payload], [...uint32(3), ...uint32(0)]);
    server.sendHeaders(5, GET, true);
    for (const stream of server.streams) stream.sendHeaders(OK, true);
    server.frames();
    assert.deepEqual(
      [server.streams.length, server.closed, server.closedWith, server.sink.ended],
      [2, true, undefined, true],
    );
  });

  it("a server that has named the last stream it takes does not name a later one, whatever comes", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, GET, true);
    server.connection.shutdown();
    server.connection.tick(server.nowMs + 1000);
    server.sendHeaders(3, GET, true);
    server.streams[0]!.sendHeaders(OK, true);
    const last = server.framesOf(FrameType.GOAWAY).map(({ payload }) => [...payload.subarray(0, 4)]);
    assert.deepEqual(
      last,
      [uint32(2 ** 31 - 1), uint32(1), uint32(1)].map((id) => [...id]),
    );
  });

  it("what comes for streams above the last one taken is ignored", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, POST, false);
    server.connection.shutdown();
    const [, ping] = server.frames();
    server.send(FrameType.PING, 1, 0, ping!.payload);
    server.sendHeaders(3, POST, false);
    server.send(FrameType.DATA, 0, 3, [1]);
    server.sendHeaders(3, new HeaderBlock(["a", "b"]), true);
    assert.deepEqual([server.closed, server.framesOf(FrameType.RST_STREAM).length], [false, 0]);
  });

  it("a client's streams above the last one the server took are refused; the others go on", () => {
    const client = TestBench.ready("client");
    const first = client.request();
    const second = client.request();
    client.send(FrameType.GOAWAY, 0, 0, [...uint32(1), ...uint32(0)]);
    assert.deepEqual([first.listener.events, second.listener.error?.refused], [[], true]);
    assert.equal(client.connection.usable, false);
    assert.throws(() => client.request(), { name: "ConnectionError" });
    client.sendHeaders(1, OK, true);
    assert.deepEqual([client.closed, client.closedWith], [true, undefined]);
  });

  it("tells every stream and the listener when the transport is lost", () => {
    const client = TestBench.ready("client");
    const { listener } = client.request();
    client.connection.transportClosed(new TypeError("gone"));
    assert.equal(listener.error?.remote, true);
    assert.equal(client.closedWith?.cause instanceof TypeError, true);
  });

  it("a listener that throws ends the connection with INTERNAL_ERROR, and the cause is told", () => {
    const client = TestBench.ready("client");
    const listener = new RecordingListener();
    const cause = new TypeError("a mistake in the upper layer");
    listener.onHeaders = () => {
      throw cause;
    };
    client.connection.request(GET, true, listener);
    client.sendHeaders(1, OK, true);
    assert.equal(client.closedWith?.code, ErrorCode.INTERNAL_ERROR);
    assert.equal(client.closedWith?.cause, cause);
  });

  it("gives up on a frame that is begun and never ended", () => {
    const server = TestBench.ready("server", { frameTimeoutMs: 500 });
    server.connection.receive(Uint8Array.of(0, 0, 8, FrameType.PING));
    server.connection.tick(server.nowMs);
    server.connection.tick(server.nowMs + 500);
    assert.equal(server.closed, true);
  });

  it("stays with a peer whose frames are cut at every look of the clock, each another one", () => {
    const server = TestBench.ready("server", { frameTimeoutMs: 500 });
    const ping = frame(FrameType.PING, 0, 0, new Uint8Array(8));
    server.connection.receive(ping.subarray(0, 4));
    for (let at = 0; at < 5000; at += 500) {
      server.connection.tick(server.nowMs + at);
      server.connection.receive(concat(ping.subarray(4), ping.subarray(0, 4)));
    }
    assert.equal(server.closed, false);
  });

  it("gives up on a header block that goes on and on", () => {
    const server = TestBench.ready("server", { frameTimeoutMs: 500 });
    server.send(FrameType.HEADERS, 1, 1, server.encode(GET));
    const piece = frame(FrameType.CONTINUATION, 0, 1, []);
    for (let at = 0; at <= 500; at += 100) {
      server.connection.tick(server.nowMs + at);
      server.connection.receive(concat(piece, piece.subarray(0, 4)));
      server.connection.receive(piece.subarray(4));
    }
    assert.equal(server.closed, true);
  });

  it("does not read from a peer that makes it answer and does not read, until it does", () => {
    const server = withUnreadAnswers({ unreadTimeoutMs: 1000, settingsAckTimeoutMs: 100, keepaliveMs: 1 });
    assert.deepEqual([server.closed, server.sink.readingOn], [false, false]);
    server.connection.tick(server.nowMs + 999);
    server.sink.stalled = false;
    server.connection.written();
    assert.equal(server.sink.readingOn, true);
    server.connection.tick(server.nowMs + 2000);
    assert.equal(server.closed, false);
  });

  it("ends a connection whose peer makes it answer and never reads", () => {
    const server = withUnreadAnswers({ unreadTimeoutMs: 1000 });
    server.connection.tick(server.nowMs + 1000);
    assert.deepEqual([server.closedWith?.code, server.sink.destroyed], [ErrorCode.ENHANCE_YOUR_CALM, true]);
  });

  it("stays with a peer that takes frames of many MiB and sends a PING while one is on its way", () => {
    const large = [Setting.MAX_FRAME_SIZE, 4 << 20, Setting.INITIAL_WINDOW_SIZE, 16 << 20];
    const server = TestBench.ready("server", {}, large);
    server.send(FrameType.WINDOW_UPDATE, 0, 0, uint32(16 << 20));
    server.sendHeaders(1, POST, true);
    server.sink.stalled = true;
    server.streams[0]!.sendHeaders(OK, false);
    server.streams[0]!.sendData(new Uint8Array(8 << 20), true);
    server.connection.flush();
    server.send(FrameType.PING, 0, 0, new Uint8Array(8));
    assert.deepEqual([server.closed, server.sink.destroyed], [false, false]);
  });
});

describe("what a server may be set to", () => {
  it("resets a request that it has answered whole and that is still coming", () => {
    const server = TestBench.ready("server", { resetUnreadRequests: true });
    server.sendHeaders(1, POST, false);
    server.streams[0]!.sendHeaders(OK, true);
    const [headers, reset] = server.frames();
    assert.deepEqual(
      [headers!.flags, reset!.type, ...reset!.payload],
      [5, FrameType.RST_STREAM, ...uint32(0)],
    );
    assert.equal(server.connection.openStreams, 0);
    assert.deepEqual(server.listeners[0]!.events, ["headers"]);
  });

  it("counts PINGs that come too often, forgives them with a response, and ends the connection in the end", () => {
    const server = TestBench.ready("server", { minPingIntervalMs: 1000, maxPingStrikes: 2 });
    const ping = (): void => server.send(FrameType.PING, 0, 0, new Uint8Array(8));
    for (let i = 0; i < 3; i++) ping();
    server.sendHeaders(1, GET, true);
    server.streams[0]!.sendHeaders(OK, true);
    for (let i = 0; i < 3; i++) ping();
    assert.equal(server.closed, false);
    ping();
    assert.match(server.closedWith!.message, /too_many_pings/);
  });
});

describe("the end of a connection", () => {
  it("reaches every stream and the socket though a listener throws, which its giver hears of", () => {
    const client = TestBench.ready("client");
    const first = client.request();
    const second = client.request();
    first.listener.onReset = () => {
      throw new RangeError("a listener's own mistake");
    };
    assert.throws(() => client.connection.close(), RangeError);
    assert.match(second.listener.events.join(), /reset/);
    assert.equal(client.closed, true);
    assert.equal(client.sink.ended, true);
  });
});

describe("streams waiting for the connection's window", () => {
  it("do not keep those behind them from ending", () => {
    // The window of 65 535 bytes is a multiple: it runs out with the output at its high-water mark.
    const server = TestBench.ready("server", { outputHighWaterBytes: 1_285 }, [
      Setting.INITIAL_WINDOW_SIZE,
      1_000_000,
    ]);
    server.sendHeaders(1, GET, true);
    server.sendHeaders(3, GET, true);
    const [large, empty] = server.streams;
    for (const stream of [large!, empty!]) stream.sendHeaders(OK, false);
    server.connection.flush();
    server.sink.stalled = true;
    large!.sendData(new Uint8Array(100_000), true);
    for (let sent = 0; sent < 65_535; ) {
      for (const { payload } of server.framesOf(FrameType.DATA)) sent += payload.length;
      if (sent < 65_535) server.connection.written();
    }
    empty!.sendData(new Uint8Array(0), true);
    server.connection.written();
    const ended = server.framesOf(FrameType.DATA).filter(({ flags }) => (flags & 1) !== 0);
    assert.deepEqual(
      ended.map(({ streamId }) => streamId),
      [3],
    );
  });
});
