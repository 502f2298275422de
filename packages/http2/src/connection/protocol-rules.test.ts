import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "../error-code.ts";
import { FrameType } from "../frame/frame-type.ts";
import { Setting } from "../frame/settings.ts";
import { HeaderBlock } from "../header-block.ts";
import { GET, OK, POST, TestBench } from "../testing/engine.test.helper.ts";
import { frame, settingsPayload, uint32 } from "../testing/frames.test.helper.ts";

const END_STREAM = 1;
const END_HEADERS = 4;
const PADDED = 8;
const PRIORITY = 32;

type Role = "client" | "server";
const bothRoles: readonly Role[] = ["client", "server"];

/** With stream 1 open: requested by us, or by the peer. */
function withOpenStream(role: Role, settings: number[] = []): TestBench {
  const bench = TestBench.ready(role, {}, settings);
  if (role === "client") bench.streams.push(bench.request(POST, false).stream);
  else bench.sendHeaders(1, POST, false);
  bench.frames();
  return bench;
}

describe("what ends a connection", () => {
  const rules: readonly [string, readonly Role[], ErrorCode, readonly Uint8Array[]][] = [
    ["DATA on stream 0", bothRoles, ErrorCode.PROTOCOL_ERROR, [frame(FrameType.DATA, 0, 0, [1])]],
    ["DATA on an idle stream", bothRoles, ErrorCode.PROTOCOL_ERROR, [frame(FrameType.DATA, 0, 101, [1])]],
    [
      "padding longer than its DATA",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.DATA, PADDED, 1, [5, 1])],
    ],
    [
      "padded DATA without a padding length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.DATA, PADDED, 1)],
    ],
    [
      "HEADERS on stream 0",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS, 0, [0x88])],
    ],
    [
      "HEADERS on an idle stream of ours",
      ["server"],
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS, 2, [0x82])],
    ],
    [
      "a stream opened by a server",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS, 2, [0x88])],
    ],
    [
      "padding longer than its HEADERS",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS | PADDED, 3, [9, 0x82])],
    ],
    [
      "padded HEADERS without a padding length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS | PADDED, 3)],
    ],
    [
      "HEADERS too short for their priority",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS | PRIORITY, 3, [0, 0])],
    ],
    [
      "a stream that depends on itself",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS | PRIORITY, 3, [0, 0, 0, 3, 1, 0x82])],
    ],
    [
      "a header block that cannot be decoded",
      bothRoles,
      ErrorCode.COMPRESSION_ERROR,
      [frame(FrameType.HEADERS, END_HEADERS, 1, [0x80])],
    ],
    [
      "a frame between HEADERS and CONTINUATION",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, 0, 1, [0x88]), frame(FrameType.PING, 0, 0, new Uint8Array(8))],
    ],
    [
      "an unknown frame inside a header block",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, 0, 1, [0x88]), frame(0x77, 0, 0)],
    ],
    [
      "DATA inside a header block",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, 0, 1, [0x88]), frame(FrameType.DATA, 0, 1)],
    ],
    [
      "CONTINUATION of another stream",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.HEADERS, 0, 1, [0x88]), frame(FrameType.CONTINUATION, END_HEADERS, 3)],
    ],
    [
      "CONTINUATION of nothing",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.CONTINUATION, END_HEADERS, 1, [0x88])],
    ],
    [
      "PRIORITY on stream 0",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.PRIORITY, 0, 0, [0, 0, 0, 0, 1])],
    ],
    [
      "PRIORITY of a wrong length on an idle stream",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.PRIORITY, 0, 101, [0])],
    ],
    [
      "RST_STREAM on stream 0",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.RST_STREAM, 0, 0, uint32(8))],
    ],
    [
      "RST_STREAM on an idle stream",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.RST_STREAM, 0, 101, uint32(8))],
    ],
    [
      "RST_STREAM of a wrong length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.RST_STREAM, 0, 1, [0])],
    ],
    ["SETTINGS on a stream", bothRoles, ErrorCode.PROTOCOL_ERROR, [frame(FrameType.SETTINGS, 0, 1)]],
    [
      "SETTINGS of a broken length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, [0, 1, 0])],
    ],
    [
      "an acknowledgement with content",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.SETTINGS, 1, 0, settingsPayload(1, 1))],
    ],
    [
      "ENABLE_PUSH of 2",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.ENABLE_PUSH, 2))],
    ],
    [
      "ENABLE_PUSH of a server",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.ENABLE_PUSH, 1))],
    ],
    [
      "an initial window past 2^31-1",
      bothRoles,
      ErrorCode.FLOW_CONTROL_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.INITIAL_WINDOW_SIZE, 2 ** 31))],
    ],
    [
      "a frame size under 16384",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.MAX_FRAME_SIZE, 16_383))],
    ],
    [
      "a frame size past 2^24-1",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.MAX_FRAME_SIZE, 2 ** 24))],
    ],
    [
      "extended CONNECT taken back",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [
        frame(
          FrameType.SETTINGS,
          0,
          0,
          settingsPayload(Setting.ENABLE_CONNECT_PROTOCOL, 1, Setting.ENABLE_CONNECT_PROTOCOL, 0),
        ),
      ],
    ],
    [
      "an initial window that overflows a stream's",
      bothRoles,
      ErrorCode.FLOW_CONTROL_ERROR,
      [
        frame(FrameType.WINDOW_UPDATE, 0, 1, uint32(2 ** 31 - 1 - 65_535)),
        frame(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.INITIAL_WINDOW_SIZE, 65_536)),
      ],
    ],
    [
      "PUSH_PROMISE",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.PUSH_PROMISE, END_HEADERS, 1, [0, 0, 0, 2, 0x82])],
    ],
    [
      "PING on a stream",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.PING, 0, 1, new Uint8Array(8))],
    ],
    [
      "PING of a wrong length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.PING, 0, 0, new Uint8Array(7))],
    ],
    [
      "GOAWAY on a stream",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.GOAWAY, 0, 1, new Uint8Array(8))],
    ],
    [
      "GOAWAY too short",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.GOAWAY, 0, 0, new Uint8Array(7))],
    ],
    [
      "WINDOW_UPDATE of zero for the connection",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.WINDOW_UPDATE, 0, 0, uint32(0))],
    ],
    [
      "WINDOW_UPDATE of a wrong length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.WINDOW_UPDATE, 0, 0, [1])],
    ],
    [
      "WINDOW_UPDATE on an idle stream",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      [frame(FrameType.WINDOW_UPDATE, 0, 101, uint32(1))],
    ],
    [
      "a connection window past 2^31-1",
      bothRoles,
      ErrorCode.FLOW_CONTROL_ERROR,
      [frame(FrameType.WINDOW_UPDATE, 0, 0, uint32(2 ** 31 - 1))],
    ],
    [
      "a frame larger than announced",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      [frame(FrameType.DATA, 0, 1, new Uint8Array(16_385))],
    ],
  ];
  for (const [what, roles, code, frames] of rules) {
    for (const role of roles) {
      it(`${what}, seen by a ${role}`, () => {
        const bench = withOpenStream(role);
        for (const bytes of frames) bench.connection.receive(bytes);
        assert.equal(bench.closedWith?.code, code);
        assert.equal(bench.closedWith.remote, false);
        assert.equal(bench.sink.ended, true);
      });
    }
  }
});

describe("what ends a stream and nothing else", () => {
  const trailers = new HeaderBlock(["a", "b"]);
  const rules: readonly [string, readonly Role[], ErrorCode, (bench: TestBench) => void][] = [
    [
      "WINDOW_UPDATE of zero",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(0)),
    ],
    [
      "a window past 2^31-1",
      bothRoles,
      ErrorCode.FLOW_CONTROL_ERROR,
      (bench) => bench.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(2 ** 31 - 1)),
    ],
    [
      "PRIORITY of a wrong length",
      bothRoles,
      ErrorCode.FRAME_SIZE_ERROR,
      (bench) => bench.send(FrameType.PRIORITY, 0, 1, [0]),
    ],
    [
      "PRIORITY on itself",
      bothRoles,
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.send(FrameType.PRIORITY, 0, 1, [...uint32(1), 1]),
    ],
    [
      "trailers that do not end it",
      ["server"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.sendHeaders(1, trailers, false),
    ],
    [
      "trailers with a pseudo-header",
      ["server"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.sendHeaders(1, GET, true),
    ],
    [
      "response headers without a status",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.sendHeaders(1, trailers, false),
    ],
    [
      "an interim response that ends it",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.sendHeaders(1, new HeaderBlock([":status", "100"]), true),
    ],
    [
      "DATA before the response headers",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.send(FrameType.DATA, 0, 1, [1]),
    ],
    [
      "content shorter than its length",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => {
        bench.sendHeaders(1, new HeaderBlock([":status", "200", "content-length", "2"]), false);
        bench.send(FrameType.DATA, END_STREAM, 1, [1]);
      },
    ],
    [
      "content longer than its length",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => {
        bench.sendHeaders(1, new HeaderBlock([":status", "200", "content-length", "2"]), false);
        bench.send(FrameType.DATA, 0, 1, [1, 2, 3]);
      },
    ],
    [
      "trailers before all the content has come",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => {
        bench.sendHeaders(1, new HeaderBlock([":status", "200", "content-length", "2"]), false);
        bench.sendHeaders(1, trailers, true);
      },
    ],
    [
      "a content-length without content",
      ["client"],
      ErrorCode.PROTOCOL_ERROR,
      (bench) => bench.sendHeaders(1, new HeaderBlock([":status", "200", "content-length", "2"]), true),
    ],
  ];
  for (const [what, roles, code, act] of rules) {
    for (const role of roles) {
      it(`${what}, seen by a ${role}`, () => {
        const bench = withOpenStream(role);
        act(bench);
        const [reset] = bench.framesOf(FrameType.RST_STREAM);
        assert.deepEqual([reset?.streamId, ...(reset?.payload ?? [])], [1, ...uint32(code)]);
        assert.deepEqual([bench.closed, bench.connection.openStreams], [false, 0]);
      });
    }
  }

  it("malformed requests, before the layer above hears of them", () => {
    const server = TestBench.ready("server");
    server.sendHeaders(1, new HeaderBlock([...GET.fields, "Upper", "case"]), true);
    server.sendHeaders(3, new HeaderBlock([...POST.fields, "content-length", "5"]), true);
    const resets = server.framesOf(FrameType.RST_STREAM).map((seen) => [seen.streamId, ...seen.payload]);
    assert.deepEqual(
      resets,
      [1, 3].map((id) => [id, ...uint32(ErrorCode.PROTOCOL_ERROR)]),
    );
    assert.deepEqual([server.listeners.length, server.closed], [0, false]);
  });
});

describe("what is too much", () => {
  it("interim responses without end", () => {
    const client = withOpenStream("client");
    const early = new HeaderBlock([":status", "103"]);
    for (let i = 0; i < 1001; i++) client.sendHeaders(1, early, false);
    assert.equal(client.closedWith?.code, ErrorCode.ENHANCE_YOUR_CALM);
  });
});

describe("what is let through", () => {
  it("more cancelled streams than the burst, when others ended in good order", () => {
    const server = TestBench.ready("server", { resetBurst: 1 });
    for (let id = 1; id < 80; id += 4) {
      server.sendHeaders(id, GET, true);
      server.streams.at(-1)!.sendHeaders(new HeaderBlock([":status", "200"]), true);
      server.connection.flush();
      server.sendHeaders(id + 2, GET, true);
      server.send(FrameType.RST_STREAM, 0, id + 2, uint32(ErrorCode.CANCEL));
    }
    assert.equal(server.closedWith, undefined);
    assert.equal(server.streams.length, 40);
  });

  it("unknown frames, unknown settings and unknown error codes", () => {
    for (const role of bothRoles) {
      const bench = withOpenStream(role);
      bench.send(0x77, 0xff, 1, [1, 2, 3]);
      bench.send(FrameType.SETTINGS, 0, 0, settingsPayload(0x99, 1));
      bench.send(FrameType.RST_STREAM, 0, 1, uint32(0xffff_ffff));
      assert.equal(bench.closed, false);
    }
  });

  it("a response to HEAD, 204 and 304 with a content-length and no content", () => {
    const head = new HeaderBlock([":method", "HEAD", ":scheme", "http", ":path", "/"]);
    for (const [request, status] of [
      [head, "200"],
      [GET, "204"],
      [GET, "304"],
    ] as const) {
      const client = TestBench.ready("client");
      const { listener } = client.request(request);
      client.sendHeaders(1, new HeaderBlock([":status", status, "content-length", "5"]), true);
      assert.deepEqual(listener.events, ["headers end"]);
    }
  });

  it("extended CONNECT, where the server has announced it, and there alone", () => {
    const websocket = new HeaderBlock([
      ...[
        ":method",
        "CONNECT",
        ":protocol",
        "websocket",
        ":scheme",
        "https",
        ":path",
        "/",
        ":authority",
        "a",
      ],
    ]);
    const strict = TestBench.ready("server");
    strict.sendHeaders(1, websocket, false);
    assert.equal(strict.framesOf(FrameType.RST_STREAM).length, 1);
    const server = new TestBench("server", { enableConnectProtocol: true });
    const [settings] = server.frames();
    assert.ok(
      Buffer.from(settings!.payload).includes(
        Buffer.from(settingsPayload(Setting.ENABLE_CONNECT_PROTOCOL, 1)),
      ),
    );
    const open = TestBench.ready("server", { enableConnectProtocol: true });
    open.sendHeaders(1, websocket, false);
    assert.equal(open.listeners.length, 1);
    assert.throws(() => TestBench.ready("client").request(websocket, false), { name: "UsageError" });
    const client = TestBench.ready("client", {}, [Setting.ENABLE_CONNECT_PROTOCOL, 1]);
    client.request(websocket, false);
    assert.equal(client.connection.openStreams, 1);
  });
});

describe("what a caller must not do", () => {
  it("send malformed headers, or requests as a server", () => {
    const client = TestBench.ready("client");
    assert.throws(() => client.request(OK), { name: "UsageError" });
    assert.throws(() => client.request(new HeaderBlock([...GET.fields, "a", "b\r\nc: d"])), {
      name: "UsageError",
    });
    const server = withOpenStream("server");
    assert.throws(() => server.request(), { name: "UsageError" });
    assert.throws(() => server.streams[0]!.sendHeaders(GET, false), { name: "UsageError" });
    assert.throws(() => server.streams[0]!.sendData(new Uint8Array(1), false), { name: "UsageError" });
    assert.throws(() => server.streams[0]!.sendTrailers(new HeaderBlock([])), { name: "UsageError" });
  });

  it("ask for options out of their range, or of another type", () => {
    const mistakes: Record<string, unknown>[] = [
      { maxFrameBytes: 100 },
      { initialStreamWindowBytes: 0 },
      { outputHighWaterBytes: 0 },
      { streamHighWaterBytes: Number.NaN },
      { streamHighWaterBytes: -1 },
      { keepaliveMs: "1000" },
      { prefaceTimeoutMs: 2 ** 31 },
      { enableConnectProtocol: 1 },
    ];
    for (const mistake of mistakes) {
      assert.throws(() => new TestBench("server", mistake), {
        name: "UsageError",
        message: new RegExp(Object.keys(mistake)[0]!),
      });
    }
    assert.equal(new TestBench("server", { keepaliveMs: undefined }).closed, false);
  });
});

describe("time alone", () => {
  it("ends an idle connection gracefully when it is told to", () => {
    const client = TestBench.ready("client", { idleTimeoutMs: 1000 });
    client.connection.tick(client.nowMs);
    client.connection.tick(client.nowMs + 999);
    assert.equal(client.connection.usable, true);
    client.connection.tick(client.nowMs + 1000);
    client.frames();
    assert.deepEqual([client.closed, client.closedWith], [true, undefined]);
  });

  it("completes a shutdown whose PING is never answered", () => {
    const server = withOpenStream("server");
    server.connection.shutdown();
    server.frames();
    server.connection.tick(server.nowMs + 1000);
    assert.deepEqual([...server.framesOf(FrameType.GOAWAY)[0]!.payload], [...uint32(1), ...uint32(0)]);
  });
});

describe("a client's limit on streams", () => {
  it("is raised by SETTINGS, which is told when all were in use", () => {
    const client = TestBench.ready("client", {}, [Setting.MAX_CONCURRENT_STREAMS, 1]);
    client.request();
    assert.equal(client.connection.availableStreams, 0);
    client.send(FrameType.SETTINGS, 0, 0, settingsPayload(Setting.MAX_CONCURRENT_STREAMS, 5));
    assert.deepEqual([client.slots, client.connection.availableStreams], [1, 4]);
  });
});

describe("a range sent by copy", () => {
  it("may be written over at once, whether it leaves or waits", () => {
    const client = TestBench.ready("client", {}, [Setting.INITIAL_WINDOW_SIZE, 2]);
    const { stream } = client.request(POST, false);
    const memory = Buffer.from([9, 1, 2, 3, 4, 9]);
    stream.sendDataRange(memory, 1, 3, false);
    stream.sendDataRange(memory, 3, 5, true);
    memory.fill(0);
    client.send(FrameType.WINDOW_UPDATE, 0, 1, uint32(10));
    const sent = client.framesOf(FrameType.DATA).flatMap((seen) => [...seen.payload]);
    assert.deepEqual(sent, [1, 2, 3, 4]);
  });

  it("goes in one frame with other pieces when they fit together", () => {
    const client = withOpenStream("client");
    client.streams[0]!.sendDataVector([Uint8Array.of(1, 2), new Uint8Array(10_000), Uint8Array.of(3)], true);
    const [data, ...more] = client.framesOf(FrameType.DATA);
    assert.deepEqual(
      [data!.payload.length, data!.payload.at(-1), data!.flags, more.length],
      [10_003, 3, END_STREAM, 0],
    );
  });
});
