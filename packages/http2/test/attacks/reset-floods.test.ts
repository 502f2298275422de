import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "@weft/http2";
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

const ATTEMPTS = 20_000;
const opened = (id: number): Buffer => frame(Type.HEADERS, END_HEADERS | END_STREAM, id, GET_BLOCK);

async function assertCutOff(make: (streamId: number) => Buffer): Promise<void> {
  await underAttack({}, silent, async (port) => {
    const peer = await RawPeer.greeting(port);
    await peer.flood(repeated(ATTEMPTS, (index) => make(index * 2 + 1)));
    await peer.closed();
    assert.equal(peer.goawayCode, ErrorCode.ENHANCE_YOUR_CALM);
  });
}

describe("a client that opens streams only to cancel them", () => {
  it("is cut off (rapid reset, CVE-2023-44487)", async () => {
    await assertCutOff((id) =>
      Buffer.concat([opened(id), frame(Type.RST_STREAM, 0, id, uint32(ErrorCode.CANCEL))]),
    );
  });
});

describe("a client that makes the server reset its streams (MadeYouReset, CVE-2025-8671) is cut off", () => {
  it("with window updates of zero", async () => {
    await assertCutOff((id) => Buffer.concat([opened(id), frame(Type.WINDOW_UPDATE, 0, id, uint32(0))]));
  });

  it("with window updates past 2^31-1", async () => {
    await assertCutOff((id) =>
      Buffer.concat([opened(id), frame(Type.WINDOW_UPDATE, 0, id, uint32(2 ** 31 - 1))]),
    );
  });

  it("with PRIORITY frames of a wrong length", async () => {
    await assertCutOff((id) => Buffer.concat([opened(id), frame(Type.PRIORITY, 0, id, Buffer.alloc(4))]));
  });

  it("with streams that depend on themselves", async () => {
    await assertCutOff((id) =>
      Buffer.concat([opened(id), frame(Type.PRIORITY, 0, id, Buffer.concat([uint32(id), Buffer.of(1)]))]),
    );
  });

  it("with headers after the end of the stream", async () => {
    await assertCutOff((id) => Buffer.concat([opened(id), opened(id)]));
  });

  it("with data after the end of the stream", async () => {
    await assertCutOff((id) => Buffer.concat([opened(id), frame(Type.DATA, 0, id, Buffer.of(1))]));
  });
});

describe("a client whose requests are malformed time and again", () => {
  it("is cut off when their header lists are empty", async () => {
    await assertCutOff((id) => frame(Type.HEADERS, END_HEADERS | END_STREAM, id));
  });

  it("is cut off when their content does not match its length", async () => {
    const block = Buffer.concat([POST_BLOCK, Buffer.from([0x0f, 0x0d, 0x01, 0x35])]);
    await assertCutOff((id) =>
      Buffer.concat([
        frame(Type.HEADERS, END_HEADERS, id, block),
        frame(Type.DATA, END_STREAM, id, Buffer.of(1)),
      ]),
    );
  });
});
