import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Channel, createClient, RpcError, Server, Status } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { collect, deferred, plainHandlers, withNotes } from "./serving.ts";

async function startProcess(port = 0): Promise<{ child: ChildProcess; port: number }> {
  const script = fileURLToPath(new URL("./notes-process.js", import.meta.url));
  const child = spawn(process.execPath, [script, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, port: Number(line.toString()) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a server killed in the middle of streams ends them all, and is used again when it is back", async () => {
  const first = await startProcess();
  await using channel = new Channel(`127.0.0.1:${first.port}`, { backoff: { initialMs: 5, maxMs: 50 } });
  const client = createClient(Notes, channel);
  const acknowledged: string[] = [];
  const streams = Array.from({ length: 20 }, async (_, i) => {
    const chat = client.chat();
    await chat.write({ text: `s${i}` });
    for await (const { text } of chat) {
      acknowledged.push(text);
      if (acknowledged.length === 200) first.child.kill("SIGKILL");
      await chat.write({ text });
    }
  });
  for (const outcome of await Promise.allSettled(streams)) {
    assert.equal(outcome.status, "rejected");
    assert.ok(outcome.reason instanceof RpcError && outcome.reason.code === Status.UNAVAILABLE);
  }
  assert.ok(acknowledged.length >= 200);
  const second = await startProcess(first.port);
  assert.equal(
    (await client.echo({ text: "back" }, { waitForReady: true, deadlineMs: 20_000 })).text,
    "back",
  );
  await channel.close();
  await kill(second.child);
});

/** Passes bytes on until told to swallow them without a word, as a dead network does. */
async function deadEndProxy(target: number): Promise<{ port: number; die(): void; close(): void }> {
  const sockets = new Set<Socket>();
  let dead = false;
  const proxy = createServer((socket) => {
    const upstream = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(from);
      from.on("data", (data) => {
        if (!dead) to.write(data);
      });
      from.on("error", () => {});
      from.on("close", () => to.destroy());
    }
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: (proxy.address() as { port: number }).port,
    die: () => {
      dead = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}

test("a connection that is dead without saying so is noticed by keepalive, and calls on it end", async () => {
  await using server = new Server({ minPingIntervalMs: 0 });
  const running = deferred();
  server.add(Notes, {
    ...plainHandlers,
    echo: () => {
      running.resolve();
      return new Promise(() => {});
    },
  });
  const { port } = await server.listen("127.0.0.1:0");
  const proxy = await deadEndProxy(port);
  const channel = new Channel(`127.0.0.1:${proxy.port}`, { keepaliveMs: 50, keepaliveTimeoutMs: 50 });
  const call = createClient(Notes, channel).echo({});
  const ended = assert.rejects(call, { code: Status.UNAVAILABLE });
  await running.promise;
  proxy.die();
  await ended;
  await channel.close();
  proxy.close();
});

test("a server notices a client that is gone without saying so", async () => {
  await using server = new Server({ keepaliveMs: 50, keepaliveTimeoutMs: 50 });
  const running = deferred();
  const gone = deferred();
  server.add(Notes, {
    ...plainHandlers,
    echo: async (note, { signal }) => {
      running.resolve();
      await once(signal, "abort");
      gone.resolve();
      return note;
    },
  });
  const { port } = await server.listen("127.0.0.1:0");
  const proxy = await deadEndProxy(port);
  const channel = new Channel(`127.0.0.1:${proxy.port}`);
  const call = assert.rejects(createClient(Notes, channel).echo({}), { code: Status.UNAVAILABLE });
  await running.promise;
  proxy.die();
  await gone.promise;
  proxy.close();
  await call;
  await channel.close();
});

test("a client that pings without calls is sent away by a server that does not want that", () =>
  withNotes(
    { socket: true, channel: { keepaliveMs: 10, keepaliveWithoutCalls: true } },
    async ({ client, channel }) => {
      await client.echo({});
      await new Promise<void>((resolve) => {
        channel.onStateChange((state) => state === "IDLE" && resolve());
      });
    },
  ));

test("a client that pings more often than the server allows is sent away, and its calls end", () =>
  withNotes(
    {
      socket: true,
      server: { minPingIntervalMs: 60_000 },
      channel: { keepaliveMs: 10, keepaliveTimeoutMs: 5_000 },
      handlers: { echo: () => new Promise(() => {}) },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), {
        code: Status.UNAVAILABLE,
        message: /too_many_pings|going away|lost/,
      });
    },
  ));

test("a connection that has reached its age is replaced while its calls go on", () => {
  const release = deferred();
  const running = deferred();
  return withNotes(
    {
      socket: true,
      server: { maxConnectionAgeMs: 30 },
      handlers: {
        async echo({ text }, { peer }) {
          if (text === "slow") {
            running.resolve();
            await release.promise;
          }
          return { count: peer.port };
        },
      },
    },
    async ({ client }) => {
      const slow = client.echo({ text: "slow" });
      await running.promise;
      const first = (await client.echo({}, { waitForReady: true })).count;
      let now = first;
      while (now === first) now = (await client.echo({}, { waitForReady: true, deadlineMs: 10_000 })).count;
      release.resolve();
      assert.equal((await slow).count, first);
    },
  );
});

test("calls on a connection past its age and its grace end", () =>
  withNotes(
    {
      socket: true,
      server: { maxConnectionAgeMs: 20, maxConnectionAgeGraceMs: 20 },
      handlers: { echo: () => new Promise(() => {}) },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
    },
  ));

const emptySettings = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0, 0);

for (const [server, greeting] of [
  ["says nothing at all", undefined],
  ["takes calls and never answers", emptySettings],
] as const)
  test(`every call ends by its deadline when the server ${server}`, async () => {
    const silent = createServer((socket) => {
      socket.on("error", () => {});
      socket.resume();
      if (greeting !== undefined) socket.write(greeting);
    });
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const channel = new Channel(`127.0.0.1:${(silent.address() as { port: number }).port}`);
    const client = createClient(Notes, channel);
    const options = { deadlineMs: 100 };
    const calls = [
      client.echo({}, options),
      collect(client.expand({}, options)),
      client.collect([{}, {}], options),
      collect(client.chat([{}], options)),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      assert.equal(outcome.status, "rejected");
      assert.equal((outcome.reason as RpcError).code, Status.DEADLINE_EXCEEDED);
    }
    await channel.close();
    silent.close();
  });

test("ten thousand streams are open at a time on one connection", () =>
  withNotes({ socket: true, server: { http2: { maxConcurrentStreams: 20_000 } } }, async ({ client }) => {
    await client.echo({});
    const chats = Array.from({ length: 10_000 }, () => client.chat());
    const readers = chats.map((chat) => chat[Symbol.asyncIterator]());
    await Promise.all(chats.map((chat, i) => chat.write({ text: `n${i}` })));
    const replies = await Promise.all(readers.map((reader) => reader.next()));
    assert.ok(replies.every(({ value }, i) => value?.text === `N${i}`));
    for (const chat of chats) chat.end();
    const ends = await Promise.all(readers.map((reader) => reader.next()));
    assert.ok(ends.every(({ done }) => done === true));
  }));

test("five hundred clients are connected at a time", () =>
  withNotes({ socket: true }, async ({ port }) => {
    const channels = Array.from({ length: 500 }, () => new Channel(`127.0.0.1:${port}`));
    const answers = await Promise.all(
      channels.map((channel, count) => createClient(Notes, channel).echo({ count }, { deadlineMs: 60_000 })),
    );
    assert.ok(answers.every(({ count }, i) => count === i));
    await Promise.all(channels.map((channel) => channel.close()));
  }));

test("a slow reader of a long stream never has more than the windows hold waiting for it", () => {
  const text = "x".repeat(64 * 1024);
  const messages = 3000;
  let produced = 0;
  return withNotes(
    {
      socket: true,
      handlers: {
        async *expand() {
          for (; produced < messages; produced++) yield { text, count: produced };
        },
      },
    },
    async ({ client }) => {
      let most = 0;
      let read = 0;
      for await (const note of client.expand({})) {
        assert.equal(note.count, read++);
        if (read % 5 === 0) await new Promise(setImmediate);
        most = Math.max(most, produced - read);
      }
      assert.equal(read, messages);
      // Some two hundred megabytes go through; windows and queues hold twenty at the very most.
      assert.ok(most < 320, `${most} messages were waiting`);
    },
  );
});
