import assert from "node:assert/strict";
import { type Metadata, RpcError, Status } from "@weft/grpc";
import type { ConnectClients, Target, TestClients } from "./test-clients.ts";

/** One interop case (gRPC Interop): resolves when it passes. */
export type InteropCase = (clients: TestClients, connect: ConnectClients, target: Target) => Promise<void>;

const responseSizes = [31415, 9, 2653, 58979];
const requestSizes = [27182, 8, 1828, 45904];
const soakIterations = 100;

/** The cases every peer has. */
export const commonCases: Readonly<Record<string, InteropCase>> = {
  async empty_unary({ test }) {
    assert.deepEqual({ ...(await test.emptyCall({})) }, {});
  },

  async large_unary({ test }) {
    await largeUnary(test);
  },

  async client_streaming({ test }) {
    const { aggregatedPayloadSize } = await test.streamingInputCall(
      requestSizes.map((size) => ({ payload: { body: new Uint8Array(size) } })),
    );
    assert.equal(aggregatedPayloadSize, 74922);
  },

  async server_streaming({ test }) {
    const sizes: number[] = [];
    const responseParameters = responseSizes.map((size) => ({ size }));
    for await (const { payload } of test.streamingOutputCall({ responseParameters }))
      sizes.push(payload?.body.length ?? -1);
    assert.deepEqual(sizes, responseSizes);
  },

  async ping_pong({ test }) {
    const call = test.fullDuplexCall();
    const responses = call[Symbol.asyncIterator]();
    for (let i = 0; i < responseSizes.length; i++) {
      await call.write({
        responseParameters: [{ size: responseSizes[i]! }],
        payload: { body: new Uint8Array(requestSizes[i]!) },
      });
      assert.equal((await responses.next()).value?.payload?.body.length, responseSizes[i]);
    }
    call.end();
    assert.equal((await responses.next()).done, true);
  },

  async empty_stream({ test }) {
    const call = test.fullDuplexCall();
    call.end();
    assert.equal((await call[Symbol.asyncIterator]().next()).done, true);
  },

  async custom_metadata({ test }) {
    const bytes = Uint8Array.of(0xab, 0xab, 0xab);
    const metadata = {
      "x-grpc-test-echo-initial": "test_initial_metadata_value",
      "x-grpc-test-echo-trailing-bin": bytes,
    };
    const check = async (run: (options: object) => Promise<unknown>): Promise<void> => {
      const seen: Metadata[] = [];
      const note = (received: Metadata): void => {
        seen.push(received);
      };
      await run({ metadata, onHeaders: note, onTrailers: note });
      assert.equal(seen[0]?.get("x-grpc-test-echo-initial"), "test_initial_metadata_value");
      assert.deepEqual(seen[1]?.get("x-grpc-test-echo-trailing-bin"), bytes);
    };
    await check((options) => test.unaryCall({ responseSize: 314159 }, options));
    await check(async (options) => {
      const call = test.fullDuplexCall(undefined, options);
      await call.write({ responseParameters: [{ size: 314159 }] });
      call.end();
      for await (const { payload } of call) assert.equal(payload?.body.length, 314159);
    });
  },

  async status_code_and_message({ test }) {
    const responseStatus = { code: 2, message: "test status message" };
    await rejectsWith(test.unaryCall({ responseStatus }), Status.UNKNOWN, responseStatus.message);
    const call = test.fullDuplexCall();
    await call.write({ responseStatus });
    call.end();
    await rejectsWith(drain(call), Status.UNKNOWN, responseStatus.message);
  },

  async special_status_message({ test }) {
    const message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n";
    await rejectsWith(test.unaryCall({ responseStatus: { code: 2, message } }), Status.UNKNOWN, message);
  },

  async unimplemented_method({ test }) {
    await rejectsWith(test.unimplementedCall({}), Status.UNIMPLEMENTED);
  },

  async unimplemented_service({ unimplemented }) {
    await rejectsWith(unimplemented.unimplementedCall({}), Status.UNIMPLEMENTED);
  },

  async cancel_after_begin({ test }) {
    const controller = new AbortController();
    const call = test.streamingInputCall(undefined, { signal: controller.signal });
    controller.abort();
    await rejectsWith(call.end(), Status.CANCELLED);
  },

  async cancel_after_first_response({ test }) {
    const call = test.fullDuplexCall();
    const responses = call[Symbol.asyncIterator]();
    await call.write({ responseParameters: [{ size: 31415 }], payload: { body: new Uint8Array(27182) } });
    assert.equal((await responses.next()).value?.payload?.body.length, 31415);
    call.cancel();
    await rejectsWith(responses.next(), Status.CANCELLED);
  },

  async timeout_on_sleeping_server({ test }) {
    const call = test.fullDuplexCall(undefined, { deadlineMs: 1 });
    call
      .write({
        responseParameters: [{ size: 31415, intervalUs: 50_000 }],
        payload: { body: new Uint8Array(27182) },
      })
      .catch(() => {});
    await rejectsWith(drain(call), Status.DEADLINE_EXCEEDED);
  },

  async pick_first_unary({ test }) {
    // Peers that do not tell which server they are all say the same.
    const servers = new Set<string>();
    for (let i = 0; i < 100; i++)
      servers.add((await test.unaryCall({ fillServerId: true, responseSize: 1 })).serverId);
    assert.equal(servers.size, 1);
  },

  async concurrent_large_unary({ test }) {
    await Promise.all(Array.from({ length: 1000 }, () => largeUnary(test)));
  },

  async rpc_soak({ test }) {
    for (let i = 0; i < soakIterations; i++) await largeUnary(test);
  },

  async channel_soak(_, connect, target) {
    for (let i = 0; i < soakIterations; i++) {
      const clients = connect(target);
      await largeUnary(clients.test);
      await clients.close();
    }
  },
};

async function largeUnary(test: TestClients["test"]): Promise<void> {
  const { payload } = await test.unaryCall({
    responseSize: 314159,
    payload: { body: new Uint8Array(271828) },
  });
  assert.equal(payload?.body.length, 314159);
}

export async function drain(
  messages: Pick<AsyncIterable<unknown>, typeof Symbol.asyncIterator>,
): Promise<void> {
  for await (const _ of messages);
}

export async function rejectsWith(call: Promise<unknown>, code: Status, message?: string): Promise<void> {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof RpcError, `threw ${String(error)}`);
    assert.equal(error.code, code, error.message);
    if (message !== undefined) assert.equal(error.statusMessage, message);
    return true;
  });
}
