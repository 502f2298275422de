import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, createClient, Server } from "@weft/grpc";
import { type Connection, memoryPair, type ServerListener } from "@weft/http2";
import { Notes } from "./notes-service.ts";
import { deferred, plainHandlers } from "./serving.ts";

for (const loadBalancing of ["pick_first", "round_robin"] as const)
  test(`under ${loadBalancing}, the end of an old connection is not taken for the end of the one after it`, async () => {
    await using server = new Server().add(Notes, {
      ...plainHandlers,
      async echo(note) {
        if (note.text !== "") await gates[note.text]!.promise;
        return note;
      },
    });
    const gates: Record<string, ReturnType<typeof deferred<void>>> = { old: deferred(), new: deferred() };
    const connections: Connection[] = [];
    await using channel = new Channel("unix:memory", {
      loadBalancing,
      connector: async (_address, listener) => {
        let accepted: ServerListener | undefined;
        const pair = memoryPair({}, listener, server.http2Options, {
          onRequest: (stream, headers, endStream) => accepted!.onRequest(stream, headers, endStream),
          onClosed: (error) => accepted?.onClosed(error),
        });
        accepted = server.accept(pair.server);
        connections.push(pair.server);
        return pair.client;
      },
    });
    const client = createClient(Notes, channel);

    const old = client.echo({ text: "old" });
    await client.echo({});
    const heard = new Promise((resolve) => channel.onStateChange(resolve));
    connections[0]!.shutdown();
    await heard;
    const next = client.echo({ text: "new" }, { waitForReady: true });
    await client.echo({}, { waitForReady: true });
    assert.equal(connections.length, 2);

    gates.old!.resolve();
    await old;
    await client.echo({});
    gates.new!.resolve();
    await next;
    await client.echo({});
    assert.equal(connections.length, 2, "the connection in use was given up");
  });
