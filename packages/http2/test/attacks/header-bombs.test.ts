import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "@weft/http2";
import { END_HEADERS, END_STREAM, frame, GET_BLOCK, RawPeer, Type } from "../raw-peer.ts";
import { silent, underAttack } from "./victim.ts";

/** HEADERS and as many CONTINUATIONs as the block needs. */
function* blockFrames(streamId: number, block: Buffer): Generator<Buffer> {
  const size = 16_384;
  for (let start = 0; start < block.length; start += size) {
    const last = start + size >= block.length ? END_HEADERS : 0;
    const part = block.subarray(start, start + size);
    yield start === 0
      ? frame(Type.HEADERS, END_STREAM | last, streamId, part)
      : frame(Type.CONTINUATION, last, streamId, part);
  }
}

describe("header lists made to hurt", () => {
  it("a small block that unfolds to megabytes is refused, its stream alone (HPACK bomb)", async () => {
    await underAttack({}, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      // One entry of 4 000 bytes, then 16 000 references to it: 64 MB if they were all written out.
      const entry = Buffer.concat([
        Buffer.from([0x40, 0x01, 0x78, 0x7f, 0x81, 0x1e]),
        Buffer.alloc(3968, 0x79),
      ]);
      await peer.flood([frame(Type.HEADERS, END_HEADERS | END_STREAM, 1, Buffer.concat([GET_BLOCK, entry]))]);
      for (let id = 3; id < 103; id += 2) {
        await peer.flood(blockFrames(id, Buffer.concat([GET_BLOCK, Buffer.alloc(16_000, 0xbe)])));
      }
      const refusal = await peer.until((seen) => seen.type === Type.RST_STREAM && seen.streamId === 101);
      assert.equal(refusal.payload.readUInt32BE(0), ErrorCode.ENHANCE_YOUR_CALM);
      assert.equal(peer.goawayCode, -1);
      peer.destroy();
    });
  });

  it("a list of 10 000 small fields is refused", async () => {
    await underAttack({}, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      await peer.flood(blockFrames(1, Buffer.concat([GET_BLOCK, Buffer.alloc(10_000, 0x90)])));
      const refusal = await peer.until((seen) => seen.type === Type.RST_STREAM);
      assert.equal(refusal.payload.readUInt32BE(0), ErrorCode.ENHANCE_YOUR_CALM);
      peer.destroy();
    });
  });

  it("a block larger than any list allowed ends the connection before it is decoded", async () => {
    await underAttack({}, silent, async (port) => {
      const peer = await RawPeer.greeting(port);
      const field = Buffer.from([0x00, 0x04, 0x78, 0x2d, 0x61, 0x61, 0x04, 0x79, 0x79, 0x79, 0x79]);
      await peer.flood(blockFrames(1, Buffer.concat(Array.from({ length: 10_000 }, () => field))));
      await peer.closed();
      assert.equal(peer.goawayCode, ErrorCode.ENHANCE_YOUR_CALM);
    });
  });
});
