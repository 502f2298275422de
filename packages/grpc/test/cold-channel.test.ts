import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { Channel, type Client, createClient, Status } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { collect, withNotes } from "./serving.ts";

const kinds: Record<string, (client: Client<typeof Notes>) => Promise<unknown>> = {
  unary: (client) => client.echo({ text: "a" }),
  "server streaming": (client) => collect(client.expand({ count: 2 })),
  "client streaming": (client) => client.collect([{ text: "a" }]),
  bidirectional: (client) => collect(client.chat([{ text: "a" }])),
};

for (const [kind, call] of Object.entries(kinds))
  test(`a new channel brings more ${kind} calls to a server than it takes at once, and loses none`, () =>
    withNotes({ socket: true, server: { maxConcurrentCallsPerConnection: 5 } }, async ({ client }) => {
      const calls = Array.from({ length: 40 }, () => call(client));
      assert.equal((await Promise.all(calls)).length, 40);
    }));

for (const [kind, call] of Object.entries(kinds))
  test(`a ${kind} call fails at once when no address of its server speaks HTTP/2`, async () => {
    const closers = [1, 2].map(() => createServer((socket) => socket.on("error", () => {}).end()));
    for (const closer of closers) await once(closer.listen(0, "127.0.0.1"), "listening");
    // Two of them: a channel that takes a mere connection for success goes from one to the other without end.
    const addresses = closers.map((closer) => ({
      host: "127.0.0.1",
      port: (closer.address() as AddressInfo).port,
    }));
    await using channel = new Channel("closer.internal", { addresses });
    try {
      await assert.rejects(call(createClient(Notes, channel)), {
        code: Status.UNAVAILABLE,
        statusMessage: /closed before HTTP\/2 began/,
      });
    } finally {
      for (const closer of closers) closer.close();
    }
  });
