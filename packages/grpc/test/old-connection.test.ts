import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, type ChannelOptions, type Client, createClient, Server, Status } from "@weft/grpc";
import {
  type Connection,
  ConnectionError,
  type ConnectionListener,
  ErrorCode,
  memoryPair,
  type ServerListener,
} from "@weft/http2";
import { Notes } from "./notes-service.ts";
import { deferred, plainHandlers } from "./serving.ts";

interface World {
  readonly channel: Channel;
  readonly client: Client<typeof Notes>;
  /** The server's ends of the connections there have been. */
  readonly accepted: Connection[];
  /** Lets the calls of a name be answered. */
  readonly answer: (text: string) => void;
}

/** A channel whose connections come one by one, each when `arrival` says so. */
async function inWorld(
  options: ChannelOptions,
  arrival: (nth: number, listener: ConnectionListener, signal: AbortSignal) => unknown,
  body: (world: World) => Promise<void>,
): Promise<void> {
  const gates: Record<string, ReturnType<typeof deferred<void>>> = { old: deferred(), new: deferred() };
  const accepted: Connection[] = [];
  await using server = new Server().add(Notes, {
    ...plainHandlers,
    async echo(note) {
      await gates[note.text]?.promise;
      return note;
    },
  });
  let attempts = 0;
  await using channel = new Channel("unix:memory", {
    ...options,
    connector: async (_address, listener, signal) => {
      await arrival(++attempts, listener, signal);
      let ears: ServerListener | undefined;
      const pair = memoryPair({}, listener, server.http2Options, {
        onRequest: (stream, headers, endStream) => ears!.onRequest(stream, headers, endStream),
        onClosed: (error) => ears?.onClosed(error),
      });
      ears = server.accept(pair.server);
      accepted.push(pair.server);
      return pair.client;
    },
  });
  const answer = (text: string): void => gates[text]!.resolve();
  try {
    await body({ channel, client: createClient(Notes, channel), accepted, answer });
  } finally {
    for (const gate of Object.values(gates)) gate.resolve();
  }
}

/** Sends a channel's connection away and waits until it has heard. */
async function sendAway({ channel, accepted }: World): Promise<void> {
  const heard = new Promise((resolve) => channel.onStateChange(resolve));
  accepted.at(-1)!.shutdown();
  await heard;
}

for (const loadBalancing of ["pick_first", "round_robin"] as const) {
  test(`under ${loadBalancing}, the end of an old connection is not taken for the end of the one after it`, () =>
    inWorld(
      { loadBalancing },
      () => {},
      async (world) => {
        const { client, accepted, answer } = world;
        const old = client.echo({ text: "old" });
        await client.echo({});
        await sendAway(world);
        const next = client.echo({ text: "new" });
        await client.echo({});
        assert.equal(accepted.length, 2);
        answer("old");
        await old;
        await client.echo({});
        answer("new");
        await next;
        await client.echo({});
        assert.equal(accepted.length, 2, "the connection in use was given up");
      },
    ));

  test(`under ${loadBalancing}, calls wait for the connection that takes the place of a lost one`, async () => {
    const second = deferred();
    let lose = (): void => {};
    const arrival = (nth: number, listener: ConnectionListener): unknown => {
      if (nth === 2) return second.promise;
      lose = () => listener.onClosed(new ConnectionError(ErrorCode.CONNECT_ERROR, "the connection was lost"));
      return undefined;
    };
    await inWorld({ loadBalancing }, arrival, async ({ client }) => {
      await client.echo({});
      lose();
      const call = client.echo({ text: "again" });
      second.resolve();
      assert.equal((await call).text, "again");
    });
  });

  test(`under ${loadBalancing}, calls fail while a server that closed before it spoke is tried again`, async () => {
    const tried = deferred();
    const arrival = (nth: number, listener: ConnectionListener, signal: AbortSignal): unknown => {
      const aborted = new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
      if (nth === 1) listener.onClosed(undefined);
      else tried.resolve();
      return aborted;
    };
    const backoff = { initialMs: 1, maxMs: 1 };
    await inWorld({ loadBalancing, backoff }, arrival, async ({ client }) => {
      const gone = { code: Status.UNAVAILABLE, statusMessage: /closed before HTTP\/2 began/ };
      await assert.rejects(client.echo({}), gone);
      // A wait between attempts keeps no process alive.
      const hold = setInterval(() => {}, 1000);
      await tried.promise;
      clearInterval(hold);
      await assert.rejects(client.echo({}), gone);
    });
  });

  test(`under ${loadBalancing}, closing a channel ends the calls on connections that were going away`, () =>
    inWorld(
      { loadBalancing },
      () => {},
      async (world) => {
        const { channel, client } = world;
        const old = assert.rejects(client.echo({ text: "old" }), { code: Status.CANCELLED });
        await client.echo({});
        await sendAway(world);
        await client.echo({});
        await channel.close();
        await old;
      },
    ));
}
