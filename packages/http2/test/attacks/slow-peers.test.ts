import assert from "node:assert/strict";
import { once } from "node:events";
import * as net from "node:net";
import { describe, it } from "node:test";
import { ErrorCode, HeaderBlock, type ServerListener, type Stream, type StreamListener } from "@weft/http2";
import {
  END_HEADERS,
  END_STREAM,
  frame,
  GET_BLOCK,
  POST_BLOCK,
  RawPeer,
  repeated,
  Type,
  uint32,
} from "../raw-peer.ts";
import { silent, underAttack } from "./victim.ts";

/** Answers with a gigabyte as fast as it is told that there is room. */
class FloodingListener implements StreamListener {
  static readonly piece: Uint8Array = new Uint8Array(65_536);
  readonly #stream: Stream;
  #left = 16_384;
  largestBacklog = 0;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.sendHeaders(new HeaderBlock([":status", "200"]), false);
    this.onDrain();
  }

  onHeaders(): void {}
  onData(): void {}
  onTrailers(): void {}
  onReset(): void {}

  onDrain(): void {
    while (this.#left-- > 0) {
      const room = this.#stream.sendData(FloodingListener.piece, false);
      this.largestBacklog = Math.max(this.largestBacklog, this.#stream.bufferedBytes);
      if (!room) return;
    }
  }
}

const HUGE_WINDOWS = Buffer.concat([Buffer.from([0, 4]), uint32(2 ** 31 - 1)]);

describe("peers that are slow on purpose", () => {
  it("a reader that never reads gets as much as its socket holds, and the rest is not made", async () => {
    const flooding: FloodingListener[] = [];
    const flooder = (): ServerListener => ({
      onRequest: (stream) => {
        const listener = new FloodingListener(stream);
        flooding.push(listener);
        return listener;
      },
      onClosed: () => {},
    });
    await underAttack({}, flooder, async (port) => {
      const peer = await RawPeer.greeting(port, HUGE_WINDOWS);
      peer.socket.write(frame(Type.WINDOW_UPDATE, 0, 0, uint32(2 ** 31 - 1 - 65_535)));
      peer.socket.pause();
      for (let id = 1; id < 40; id += 2)
        peer.socket.write(frame(Type.HEADERS, END_HEADERS | END_STREAM, id, GET_BLOCK));
      while (flooding.length < 20) await new Promise((resolve) => setImmediate(resolve));
      for (let turn = 0; turn < 1000; turn++) await new Promise((resolve) => setImmediate(resolve));
      for (const { largestBacklog } of flooding)
        assert.ok(largestBacklog <= 2 * 65_536, `${largestBacklog} bytes queued`);
      peer.destroy();
    });
  });

  it("a reader that never reads its answers to control frames is cut off", async () => {
    await underAttack({ idleFrameBurst: 10_000_000, unreadTimeoutMs: 100 }, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      peer.socket.pause();
      await peer.flood(repeated(2_000_000, () => frame(Type.PING, 0, 0, Buffer.alloc(8))));
      peer.socket.resume();
      await peer.closed();
    });
  });

  it("a reader that is late is waited for, and gets every answer", async () => {
    const pings = 1_000_000;
    await underAttack({ idleFrameBurst: 10_000_000 }, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      let answered = 0;
      peer.socket.removeAllListeners("data");
      peer.socket.pause().on("data", (chunk: Buffer) => {
        answered += chunk.length;
      });
      const flooded = peer.flood(repeated(pings, () => frame(Type.PING, 0, 0, Buffer.alloc(8))));
      for (let turn = 0; turn < 2000; turn++) await new Promise((resolve) => setImmediate(resolve));
      peer.socket.resume();
      await flooded;
      while (answered < pings * 17 && !peer.socket.destroyed)
        await new Promise((resolve) => setImmediate(resolve));
      assert.equal(answered, pings * 17);
      peer.destroy();
    });
  });

  it("a client that opens streams and never ends them gets no more than its share", async () => {
    await underAttack({ maxConcurrentStreams: 100 }, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      await peer.flood(repeated(101, (index) => frame(Type.HEADERS, END_HEADERS, index * 2 + 1, POST_BLOCK)));
      const refusal = await peer.until((seen) => seen.type === Type.RST_STREAM);
      assert.deepEqual([refusal.streamId, refusal.payload.readUInt32BE(0)], [201, ErrorCode.REFUSED_STREAM]);
      peer.destroy();
    });
  });

  it("a client that does not finish its preface is closed", async () => {
    await underAttack({ prefaceTimeoutMs: 50 }, silent, async (port) => {
      const socket = net.connect({ host: "127.0.0.1", port });
      socket.write("PRI * HT");
      socket.resume();
      await once(socket, "close");
    });
  });

  it("a client that does not finish a frame is closed", async () => {
    await underAttack({ frameTimeoutMs: 50 }, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      peer.socket.write(frame(Type.HEADERS, END_HEADERS, 1, GET_BLOCK).subarray(0, 10));
      await peer.closed();
      assert.equal(peer.goawayCode, ErrorCode.PROTOCOL_ERROR);
    });
  });

  it("a peer that is gone without a word (half-open) is found out by PING", async () => {
    await underAttack({ keepaliveMs: 50, keepaliveTimeoutMs: 50 }, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      await peer.until((seen) => seen.type === Type.PING);
      await peer.closed();
    });
  });

  it("a client that speaks something else is told so and closed", async () => {
    for (const garbage of [
      "GET / HTTP/1.1\r\nhost: a\r\n\r\n",
      "\x16\x03\x01\x02\x00\x01\x00",
      "\x00".repeat(100_000),
    ]) {
      await underAttack({}, silent, async (port) => {
        const peer = new RawPeer(port);
        peer.socket.write(Buffer.from(garbage, "latin1"));
        await peer.closed();
        assert.equal(peer.goawayCode, ErrorCode.PROTOCOL_ERROR);
      });
    }
  });

  it("a client that sends noise after a good start is closed", async () => {
    await underAttack({}, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      await peer.flood([Buffer.alloc(1_000_000, 0x5a)]);
      await peer.closed();
      assert.notEqual(peer.goawayCode, ErrorCode.NO_ERROR);
    });
  });
});
