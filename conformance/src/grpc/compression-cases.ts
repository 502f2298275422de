import assert from "node:assert/strict";
import { Status } from "@weft/grpc";
import { type InteropCase, rejectsWith } from "./cases.ts";
import type { TestClients } from "./test-clients.ts";

const body = new Uint8Array(271828);
const yes = { value: true };
const no = { value: false };
/** Zeros shrink to next to nothing: far below it a response came compressed, above it as it was. */
const littleBytes = 10_000;

/** Cases about compressed requests, for servers that tell how a message came and refuse what they do not expect. */
export const probedRequestCases: Readonly<Record<string, InteropCase>> = {
  async client_compressed_unary({ test }) {
    await rejectsWith(
      test.unaryCall({ expectCompressed: yes, responseSize: 314159, payload: { body } }),
      Status.INVALID_ARGUMENT,
    );
    await sendUnary(test);
  },

  async client_compressed_streaming({ test }) {
    const probe = test.streamingInputCall();
    await probe.write({ expectCompressed: yes, payload: { body: new Uint8Array(27182) } });
    await rejectsWith(probe.end(), Status.INVALID_ARGUMENT);
    await sendStream(test);
  },
};

/** The same without the probe, for servers whose library does not tell how a message came. */
export const requestCases: Readonly<Record<string, InteropCase>> = {
  client_compressed_unary: ({ test }) => sendUnary(test),
  client_compressed_streaming: ({ test }) => sendStream(test),
};

/** Cases about compressed responses, for servers that can choose for each message. */
export const responseCases: Readonly<Record<string, InteropCase>> = {
  async server_compressed_unary({ test, lastReceivedBytes }) {
    for (const responseCompressed of [yes, no]) {
      const { payload } = await test.unaryCall({
        responseCompressed,
        responseSize: 314159,
        payload: { body },
      });
      assert.equal(payload?.body.length, 314159);
      if (lastReceivedBytes !== undefined)
        assert.equal(
          lastReceivedBytes() < littleBytes,
          responseCompressed.value,
          "compression of the response",
        );
    }
  },

  async server_compressed_streaming({ test, lastReceivedBytes }) {
    const sizes: number[] = [];
    const responseParameters = [
      { compressed: yes, size: 31415 },
      { compressed: no, size: 92653 },
    ];
    for await (const { payload } of test.streamingOutputCall({ responseParameters }))
      sizes.push(payload?.body.length ?? -1);
    assert.deepEqual(sizes, [31415, 92653]);
    if (lastReceivedBytes === undefined) return;
    const received = lastReceivedBytes();
    assert.ok(received >= 92653 && received < 92653 + littleBytes, `${received} bytes came`);
  },
};

async function sendUnary(test: TestClients["test"]): Promise<void> {
  for (const [expectCompressed, compression] of [
    [yes, "gzip"],
    [no, "identity"],
  ] as const) {
    const request = { expectCompressed, responseSize: 314159, payload: { body } };
    assert.equal((await test.unaryCall(request, { compression })).payload?.body.length, 314159);
  }
}

async function sendStream(test: TestClients["test"]): Promise<void> {
  const call = test.streamingInputCall(undefined, { compression: "gzip" });
  await call.write({ expectCompressed: yes, payload: { body: new Uint8Array(27182) } });
  await call.write({ expectCompressed: no, payload: { body: new Uint8Array(45904) } }, { compress: false });
  assert.equal((await call.end()).aggregatedPayloadSize, 73086);
}
