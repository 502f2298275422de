import assert from "node:assert/strict";
import { test } from "node:test";
import type { Client } from "@weft/grpc";
import type { Notes } from "./notes-service.ts";
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
