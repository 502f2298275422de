import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChannelOptions, RpcError, Status } from "@weft/grpc";
import { collect, withNotes } from "./serving.ts";

// More metadata than a peer takes ends its own call. The connection, and the other calls on it, go on.

const retryPolicy = {
  maxAttempts: 2,
  initialBackoff: "0.001s",
  maxBackoff: "0.001s",
  backoffMultiplier: 1,
  retryableStatusCodes: ["UNAVAILABLE"],
} as const;
const channels: readonly (readonly [what: string, options: ChannelOptions])[] = [
  ["without a policy", {}],
  ["under a retry policy", { serviceConfig: { methodConfig: [{ name: [{}], retryPolicy }] } }],
];

for (const [what, channel] of channels)
  test(`a request with more metadata than the server takes is not sent (${what})`, () =>
    withNotes({ socket: true, channel }, async ({ client, server }) => {
      let connections = 0;
      const accept = server.accept.bind(server);
      server.accept = (connection) => {
        connections++;
        return accept(connection);
      };
      for (const length of [70_000, 200_000, 2_000_000]) {
        // Also the very first call of the channel, before the server has named its limit.
        await assert.rejects(client.echo({}, { metadata: { "x-big": "a".repeat(length) } }), {
          code: Status.RESOURCE_EXHAUSTED,
          statusMessage: new RegExp(
            `^request headers of ${length / 10_000}\\d{4} bytes are more than the 65536`,
          ),
        });
      }
      const other = client.chat();
      await other.write({ text: "still" });
      await assert.rejects(client.echo({}, { metadata: { "x-big": "a".repeat(100_000) } }));
      other.end();
      assert.equal((await collect(other)).length, 1);
      assert.equal(
        (await client.echo({ text: "a" }, { metadata: { "x-big": "a".repeat(60_000) } })).text,
        "a",
      );
      assert.equal(connections, 1);
    }));

test("a first call with much metadata waits until the server has said what it takes", () =>
  withNotes({ socket: true, server: { http2: { maxHeaderListBytes: 300_000 } } }, async ({ client }) => {
    const metadata = { "x-big": "a".repeat(200_000) };
    assert.equal((await client.echo({ text: "a" }, { metadata })).text, "a");
  }));

test("a status keeps its code when message and metadata are more than the client takes", () =>
  withNotes(
    {
      socket: true,
      handlers: {
        echo: ({ count }, { responseTrailers, responseHeaders }) => {
          responseTrailers.set("x-big", "b".repeat(200_000));
          if (count === 1) responseHeaders.set("x-big", "c".repeat(200_000));
          return {};
        },
        async *expand({ text }, { responseHeaders }) {
          if (text === "headers") responseHeaders.set("x-big", "c".repeat(200_000));
          yield {};
          throw new RpcError(Status.NOT_FOUND, "n".repeat(200_000));
        },
      },
    },
    async ({ client }) => {
      const other = client.chat();
      await other.write({ text: "still" });
      for (const count of [0, 1])
        await assert.rejects(client.echo({ count }), {
          code: Status.RESOURCE_EXHAUSTED,
          statusMessage: /are more than the client takes/,
        });
      await assert.rejects(collect(client.expand({})), {
        code: Status.NOT_FOUND,
        statusMessage: /^n{500}… \(2000\d\d bytes of status and metadata are more than the client takes\)$/,
      });
      await assert.rejects(collect(client.expand({ text: "headers" })), {
        code: Status.RESOURCE_EXHAUSTED,
        statusMessage: /^response headers of 200\d{3} bytes are more than the client takes/,
      });
      other.end();
      assert.equal((await collect(other)).length, 1);
    },
  ));
