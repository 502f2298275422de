import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "@weft/http2";
import { END_HEADERS, frame, POST_BLOCK, RawPeer, repeated, Type, uint32 } from "../raw-peer.ts";
import { silent, underAttack } from "./victim.ts";

const ATTEMPTS = 50_000;

async function assertCutOff(
  code: number,
  first: readonly Buffer[],
  make: (index: number) => Buffer,
): Promise<void> {
  await underAttack({}, silent, async (port) => {
    const peer = await RawPeer.greeting(port);
    await peer.flood(first);
    await peer.flood(repeated(ATTEMPTS, make));
    await peer.closed();
    assert.equal(peer.goawayCode, code);
  });
}

describe("a client is cut off that floods the server with", () => {
  const calm = ErrorCode.ENHANCE_YOUR_CALM;
  const open = frame(Type.HEADERS, END_HEADERS, 1, POST_BLOCK);
  const begun = frame(Type.HEADERS, 0, 1, POST_BLOCK);

  it("CONTINUATION frames that carry fields", () =>
    assertCutOff(calm, [begun], () => frame(Type.CONTINUATION, 0, 1, Buffer.alloc(1000, 0x82))));

  it("empty CONTINUATION frames", () => assertCutOff(calm, [begun], () => frame(Type.CONTINUATION, 0, 1)));

  it("empty DATA frames", () => assertCutOff(calm, [open], () => frame(Type.DATA, 0, 1)));

  it("empty DATA frames that end a stream long reset", () =>
    assertCutOff(calm, [open, frame(Type.WINDOW_UPDATE, 0, 1, uint32(0)), frame(Type.DATA, 1, 1)], () =>
      frame(Type.DATA, 1, 1),
    ));

  it("HEADERS for a stream that was reset", () =>
    assertCutOff(calm, [open, frame(Type.WINDOW_UPDATE, 0, 1, uint32(0))], () =>
      frame(Type.HEADERS, END_HEADERS, 1, POST_BLOCK),
    ));

  it("DATA frames of padding alone", () =>
    assertCutOff(calm, [open], () => frame(Type.DATA, 8, 1, Buffer.alloc(1))));

  it("SETTINGS", () => assertCutOff(calm, [], () => frame(Type.SETTINGS, 0, 0)));

  it("one frame of SETTINGS that opens and shuts the windows of all streams time and again", () => {
    const entries = Array.from({ length: 2000 }, (_, i) =>
      Buffer.concat([Buffer.from([0, 4]), uint32(i % 2)]),
    );
    return assertCutOff(calm, [frame(Type.SETTINGS, 0, 0, Buffer.concat(entries))], () => Buffer.alloc(0));
  });

  it("acknowledgements of SETTINGS never sent", () =>
    assertCutOff(calm, [], () => frame(Type.SETTINGS, 1, 0)));

  it("PING", () => assertCutOff(calm, [], () => frame(Type.PING, 0, 0, Buffer.alloc(8))));

  it("answers to PINGs never sent", () =>
    assertCutOff(calm, [], () => frame(Type.PING, 1, 0, Buffer.alloc(8))));

  it("PRIORITY", () =>
    assertCutOff(calm, [], (index) => frame(Type.PRIORITY, 0, index * 2 + 1, Buffer.from([0, 0, 0, 0, 1]))));

  it("window updates of one byte", () =>
    assertCutOff(calm, [], () => frame(Type.WINDOW_UPDATE, 0, 0, uint32(1))));

  it("resets of streams long gone", () =>
    assertCutOff(calm, [open, frame(Type.RST_STREAM, 0, 1, uint32(8))], () =>
      frame(Type.RST_STREAM, 0, 1, uint32(8)),
    ));

  it("frames of unknown type", () => assertCutOff(calm, [], () => frame(0xee, 0, 0, Buffer.alloc(100))));

  it("a window update of zero for the connection", () =>
    assertCutOff(ErrorCode.PROTOCOL_ERROR, [], () => frame(Type.WINDOW_UPDATE, 0, 0, uint32(0))));

  it("a window past 2^31-1 for the connection", () =>
    assertCutOff(ErrorCode.FLOW_CONTROL_ERROR, [], () =>
      frame(Type.WINDOW_UPDATE, 0, 0, uint32(2 ** 31 - 1)),
    ));
});
