import assert from "node:assert/strict";
import { Status } from "@weft/grpc";
import { type InteropCase, rejectsWith } from "./cases.ts";

const body = new Uint8Array(271828);
const yes = { value: true };
const no = { value: false };

/** The compression cases, for peers that can compress and tell. */
export const compressionCases: Readonly<Record<string, InteropCase>> = {
  async client_compressed_unary({ test }) {
    await rejectsWith(
      test.unaryCall({ expectCompressed: yes, responseSize: 314159, payload: { body } }),
      Status.INVALID_ARGUMENT,
    );
    for (const [expectCompressed, compression] of [
      [yes, "gzip"],
      [no, "identity"],
    ] as const) {
      const request = { expectCompressed, responseSize: 314159, payload: { body } };
      assert.equal((await test.unaryCall(request, { compression })).payload?.body.length, 314159);
    }
  },

  async server_compressed_unary({ test }) {
    for (const responseCompressed of [yes, no]) {
      const { payload } = await test.unaryCall({
        responseCompressed,
        responseSize: 314159,
        payload: { body },
      });
      assert.equal(payload?.body.length, 314159);
    }
  },

  async client_compressed_streaming({ test }) {
    const probe = test.streamingInputCall();
    await probe.write({ expectCompressed: yes, payload: { body: new Uint8Array(27182) } });
    await rejectsWith(probe.end(), Status.INVALID_ARGUMENT);
    const call = test.streamingInputCall(undefined, { compression: "gzip" });
    await call.write({ expectCompressed: yes, payload: { body: new Uint8Array(27182) } });
    await call.write({ expectCompressed: no, payload: { body: new Uint8Array(45904) } }, { compress: false });
    assert.equal((await call.end()).aggregatedPayloadSize, 73086);
  },

  async server_compressed_streaming({ test }) {
    const sizes: number[] = [];
    const responseParameters = [
      { compressed: yes, size: 31415 },
      { compressed: no, size: 92653 },
    ];
    for await (const { payload } of test.streamingOutputCall({ responseParameters }))
      sizes.push(payload?.body.length ?? -1);
    assert.deepEqual(sizes, [31415, 92653]);
  },
};
