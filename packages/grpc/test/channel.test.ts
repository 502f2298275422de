import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { Channel, type ChannelOptions, createClient, inMemoryChannel, Server, Status } from "@weft/grpc";
import { connect } from "@weft/http2";
import { Notes } from "./notes-service.ts";
import { collect, deferred, plainHandlers, withNotes } from "./serving.ts";

async function withServers(
  count: number,
  options: ChannelOptions,
  body: (fixture: {
    servers: Server[];
    ports: number[];
    channel: Channel;
    ask: () => Promise<number>;
  }) => Promise<void>,
): Promise<void> {
  const servers: Server[] = [];
  const ports: number[] = [];
  for (let i = 0; i < count; i++) {
    const server = new Server().add(Notes, { ...plainHandlers, echo: () => ({ count: i }) });
    ports.push((await server.listen("127.0.0.1:0")).port);
    servers.push(server);
  }
  const channel = new Channel(`ipv4:${ports.map((port) => `127.0.0.1:${port}`).join()}`, {
    backoff: { initialMs: 5, maxMs: 20 },
    ...options,
  });
  const client = createClient(Notes, channel);
  try {
    await body({
      servers,
      ports,
      channel,
      ask: async () => (await client.echo({}, { waitForReady: true, deadlineMs: 5000 })).count,
    });
  } finally {
    await channel.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

test("pick_first stays with the first server that answers and moves on when it is gone", () =>
  withServers(3, {}, async ({ servers, ask }) => {
    for (let i = 0; i < 5; i++) assert.equal(await ask(), 0);
    await servers[0]!.close();
    assert.equal(await ask(), 1);
  }));

test("round_robin gives every server its share and leaves out the one that is gone", () =>
  withServers(3, { loadBalancing: "round_robin" }, async ({ servers, channel, ask }) => {
    await channel.connect();
    const seen = new Set<number>();
    while (seen.size < 3) seen.add(await ask());
    const share = [0, 0, 0];
    for (let i = 0; i < 30; i++) share[await ask()]!++;
    assert.deepEqual(share, [10, 10, 10]);
    await servers[1]!.close();
    const after = new Set<number>();
    for (let i = 0; i < 20; i++) after.add(await ask());
    assert.deepEqual(
      [...after].sort((a, b) => a - b),
      [0, 2],
    );
  }));

test("a server that comes back is found again", async () => {
  const first = new Server().add(Notes, plainHandlers);
  const { port } = await first.listen("127.0.0.1:0");
  await using channel = new Channel(`127.0.0.1:${port}`, { backoff: { initialMs: 5, maxMs: 20 } });
  const client = createClient(Notes, channel);
  await client.echo({});
  await first.close();
  await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
  await using second = new Server().add(Notes, plainHandlers);
  await second.listen(`127.0.0.1:${port}`);
  assert.equal((await client.echo({ text: "back" }, { waitForReady: true, deadlineMs: 5000 })).text, "back");
});

test("a name whose addresses change is looked up again when its connections are lost", async () => {
  const servers: Server[] = [];
  const ports: number[] = [];
  for (const text of ["old", "new"]) {
    const server = new Server().add(Notes, { ...plainHandlers, echo: () => ({ text }) });
    servers.push(server);
    // Two loopback addresses with one port: what a name service would tell apart.
    const host = text === "old" ? "127.0.0.1" : "127.0.0.2";
    ports.push((await server.listen({ host, port: ports[0] ?? 0 })).port);
  }
  let addresses = ["127.0.0.1"];
  await using channel = new Channel(`dns:///notes.test:${ports[0]}`, {
    lookup: async () => addresses,
    minResolutionIntervalMs: 1,
    backoff: { initialMs: 5, maxMs: 20 },
  });
  const client = createClient(Notes, channel);
  assert.equal((await client.echo({})).text, "old");
  addresses = ["127.0.0.2"];
  await servers[0]!.close();
  assert.equal((await client.echo({}, { waitForReady: true, deadlineMs: 5000 })).text, "new");
  await servers[1]!.close();
});

test("a name that cannot be resolved fails calls with the reason", async () => {
  await using channel = new Channel("dns:///nowhere.test:1", {
    lookup: () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" })),
  });
  await assert.rejects(createClient(Notes, channel).echo({}), {
    message: "UNAVAILABLE: cannot resolve nowhere.test: no such host (test.Notes/Echo)",
  });
});

test("a port where nobody listens is named once, with the reason", async () => {
  const server = new Server();
  const { port } = await server.listen("127.0.0.1:0");
  await server.close();
  await using channel = new Channel(`localhost:${port}`, { lookup: async () => ["127.0.0.1"] });
  await assert.rejects(createClient(Notes, channel).echo({}), {
    message: `UNAVAILABLE: cannot connect to localhost:${port}: connection refused (test.Notes/Echo at 127.0.0.1:${port})`,
  });
});

test("a server that closes before it has said a word of HTTP/2 is suspected of wanting TLS, and left alone for a while", async () => {
  let connections = 0;
  const rude = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  rude.listen(0, "127.0.0.1");
  await once(rude, "listening");
  const { port } = rude.address() as { port: number };
  await using channel = new Channel(`127.0.0.1:${port}`, { backoff: { initialMs: 60_000 } });
  const client = createClient(Notes, channel);
  for (let i = 0; i < 5; i++)
    await assert.rejects(client.echo({}), {
      message: `UNAVAILABLE: cannot connect to 127.0.0.1:${port}: the connection was closed before HTTP/2 began; if the server wants TLS, give the channel \`tls\` (test.Notes/Echo at 127.0.0.1:${port})`,
    });
  assert.equal(connections, 1);
  rude.close();
});

test("the channel's state can be watched, and connect waits for READY", () =>
  withServers(1, {}, async ({ channel, servers }) => {
    const states: string[] = [];
    channel.onStateChange((state) => states.push(state));
    assert.equal(channel.state, "IDLE");
    await channel.connect();
    const lost = new Promise<void>((resolve) => {
      channel.onStateChange((state) => state === "IDLE" && resolve());
    });
    await servers[0]!.close();
    await lost;
    await assert.rejects(channel.connect({ deadlineMs: 30 }), { code: Status.DEADLINE_EXCEEDED });
    await channel.close();
    assert.deepEqual(states.slice(0, 3), ["CONNECTING", "READY", "IDLE"]);
    assert.equal(states.at(-1), "SHUTDOWN");
    await assert.rejects(channel.connect(), { code: Status.UNAVAILABLE });
  }));

test("calls beyond the server's limit of streams wait for their turn", () => {
  let running = 0;
  let most = 0;
  return withNotes(
    {
      socket: true,
      server: { maxConcurrentCallsPerConnection: 5 },
      handlers: {
        async echo(note) {
          most = Math.max(most, ++running);
          await new Promise(setImmediate);
          running--;
          return note;
        },
      },
    },
    async ({ client }) => {
      await client.echo({});
      const answers = await Promise.all(Array.from({ length: 50 }, (_, count) => client.echo({ count })));
      assert.deepEqual(
        answers.map(({ count }) => count),
        Array.from({ length: 50 }, (_, i) => i),
      );
      assert.ok(most <= 5);
    },
  );
});

test("a server full of calls refuses one more with RESOURCE_EXHAUSTED", () => {
  const release = deferred();
  const full = deferred();
  return withNotes(
    {
      server: { maxConcurrentCalls: 1 },
      handlers: {
        async echo(note) {
          full.resolve();
          await release.promise;
          return note;
        },
      },
    },
    async ({ client }) => {
      const first = client.echo({});
      await full.promise;
      await assert.rejects(client.echo({}), { code: Status.RESOURCE_EXHAUSTED });
      release.resolve();
      await first;
    },
  );
});

test("closing a channel ends its calls and refuses new ones", () =>
  withNotes({ handlers: { echo: () => new Promise(() => {}) } }, async ({ client, channel }) => {
    const call = client.echo({});
    const ended = assert.rejects(call, (error: { code: number }) => error.code !== Status.OK);
    await collect(client.expand({ count: 1 }));
    await channel.close();
    await ended;
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE, statusMessage: /closed/ });
  }));

test("an access log gets one record per call", async () => {
  const records: string[] = [];
  const server = new Server({
    observer: {
      onCallEnded: ({ method, status, durationMs }) => {
        records.push(`${method.name} ${status} ${durationMs >= 0}`);
      },
    },
  }).add(Notes, plainHandlers);
  await using channel = inMemoryChannel(server);
  const client = createClient(Notes, channel);
  await client.echo({});
  await collect(client.expand({ count: 3 }));
  assert.deepEqual(records, ["Echo 0 true", "Expand 0 true"]);
});

test("an address that does not answer is left behind for one that does", async () => {
  const server = new Server().add(Notes, plainHandlers);
  const { port } = await server.listen("127.0.0.1:0");
  const tried: string[] = [];
  const channel = new Channel(`ipv4:127.0.0.9:${port},127.0.0.1:${port}`, {
    connector: (address, listener, signal) => {
      tried.push("host" in address ? address.host : "");
      // The first address swallows every attempt without a word.
      return tried.length === 1 ? new Promise(() => {}) : connect(address, { signal }, listener);
    },
  });
  assert.equal((await createClient(Notes, channel).echo({ text: "second" })).text, "second");
  assert.deepEqual(tried, ["127.0.0.9", "127.0.0.1"]);
  await server.close();
});

test("a channel without calls lets its connection go and makes another for the next call", () =>
  withNotes({ socket: true, channel: { idleTimeoutMs: 20 } }, async ({ channel, client }) => {
    await client.echo({});
    await new Promise<void>((resolve) => {
      channel.onStateChange((state) => state === "IDLE" && resolve());
    });
    assert.equal((await client.echo({ text: "again" })).text, "again");
  }));

test("a server lets a connection without calls go", () =>
  withNotes({ socket: true, server: { maxConnectionIdleMs: 20 } }, async ({ channel, client }) => {
    await client.echo({});
    await new Promise<void>((resolve) => {
      channel.onStateChange((state) => state === "IDLE" && resolve());
    });
    assert.equal((await client.echo({ text: "again" }, { waitForReady: true })).text, "again");
  }));

test("resetBackoff tries at once where a wait is under way", async () => {
  const server = new Server().add(Notes, plainHandlers);
  const { port } = await server.listen("127.0.0.1:0");
  await server.close();
  await using channel = new Channel(`127.0.0.1:${port}`, { backoff: { initialMs: 600_000, maxMs: 600_000 } });
  const client = createClient(Notes, channel);
  await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
  await using again = new Server().add(Notes, plainHandlers);
  await again.listen(`127.0.0.1:${port}`);
  const call = client.echo({ text: "back" }, { waitForReady: true, deadlineMs: 10_000 });
  channel.resetBackoff();
  assert.equal((await call).text, "back");
});

test("an attempt to connect that gets nowhere is given up in time", async () => {
  const silent = createServer(() => {});
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  const channel = new Channel(`127.0.0.1:${port}`, { tls: true, connectTimeoutMs: 30 });
  await assert.rejects(createClient(Notes, channel).echo({}), {
    code: Status.UNAVAILABLE,
    statusMessage: `cannot connect to 127.0.0.1:${port}: no connection within 30 ms`,
  });
  await channel.close();
  silent.close();
});

test("a server sees what its client is called", () =>
  withNotes(
    {
      channel: { userAgent: "billing/2.1" },
      handlers: { echo: (_, { metadata }) => ({ text: metadata.get("user-agent") ?? "" }) },
    },
    async ({ client }) => {
      assert.match((await client.echo({})).text, /^billing\/2\.1 weft-grpc\//);
    },
  ));
