import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Channel, type Client, createClient } from "@weft/grpc";
import { TestService } from "./gen/grpc/testing/test.ts";
import type { Outcome } from "./outcome.ts";

/** How much the soak asks of a server and a client. */
export interface SoakSize {
  /** Of the stream that is read slowly. */
  readonly streamBytes: number;
  readonly connections: number;
  /** Open at a time on one connection. */
  readonly streams: number;
}

export const fullSoak: SoakSize = { streamBytes: 10e9, connections: 5000, streams: 10_000 };
export const smallSoak: SoakSize = { streamBytes: 300e6, connections: 300, streams: 1000 };

type TestClient = Client<typeof TestService>;

const messageBytes = 1024 * 1024;
/** Windows, queues and what the collector leaves lying may take this much; a stream that is not paced takes all of it. */
const flatBytes = 160e6;

/** What the process holds, whether in the heap or in buffers. */
export function memoryBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Runs a server in a process of its own and leans on it; what is measured goes to `say`. */
export async function runSoak(size: SoakSize, say: (line: string) => void): Promise<Outcome[]> {
  const server = fork(fileURLToPath(new URL("./soak-server.js", import.meta.url)));
  const [port] = (await once(server, "message")) as [number];
  const outcomes: Outcome[] = [];
  const attempt = async (name: string, run: () => Promise<void>): Promise<void> => {
    const failure = await run().then(
      () => undefined,
      (error: unknown) => String(error),
    );
    outcomes.push({ name, failure });
  };
  const target = `127.0.0.1:${port}`;
  const channel = new Channel(target);
  const test = createClient(TestService, channel);
  await attempt("slow_reader_of_a_long_stream", () => readSlowly(test, server, size.streamBytes, say));
  await attempt("concurrent_streams", () => openStreams(test, size.streams));
  await channel.close();
  await attempt("connections", () => openConnections(target, size.connections));
  const exited = once(server, "exit");
  server.disconnect();
  await exited;
  return outcomes;
}

async function readSlowly(
  test: TestClient,
  server: ChildProcess,
  bytes: number,
  say: (line: string) => void,
): Promise<void> {
  const messages = Math.ceil(bytes / messageBytes);
  const responseParameters = Array.from({ length: messages }, () => ({ size: messageBytes }));
  const usual = { client: Number.POSITIVE_INFINITY, server: Number.POSITIVE_INFINITY };
  const most = { client: 0, server: 0 };
  let read = 0;
  for await (const { payload } of test.streamingOutputCall({ responseParameters })) {
    assert.equal(payload?.body.length, messageBytes);
    read++;
    // Slower than the server could be, and long enough for it to run ahead if it may.
    await new Promise(setImmediate);
    if (read % 64 !== 0) continue;
    const now = { client: memoryBytes(), server: await memoryOf(server) };
    for (const side of ["client", "server"] as const) {
      usual[side] = Math.min(usual[side], now[side]);
      most[side] = Math.max(most[side], now[side]);
    }
  }
  assert.equal(read, messages);
  const grown = { client: most.client - usual.client, server: most.server - usual.server };
  const mb = (count: number): string => `${Math.round(count / 1e6)} MB`;
  say(
    `slow reader: ${mb(read * messageBytes)} read, memory within ${mb(grown.client)} (client), ${mb(grown.server)} (server)`,
  );
  assert.ok(grown.client < flatBytes, `the client's memory moved by ${mb(grown.client)}`);
  assert.ok(grown.server < flatBytes, `the server's memory moved by ${mb(grown.server)}`);
}

async function memoryOf(server: ChildProcess): Promise<number> {
  const answer = once(server, "message");
  server.send("memory");
  return ((await answer) as [number])[0];
}

async function openStreams(test: TestClient, count: number): Promise<void> {
  const calls = Array.from({ length: count }, () => test.fullDuplexCall());
  const readers = calls.map((call) => call[Symbol.asyncIterator]());
  await Promise.all(calls.map((call, i) => call.write({ responseParameters: [{ size: i % 100 }] })));
  const answers = await Promise.all(readers.map((reader) => reader.next()));
  assert.ok(answers.every(({ value }, i) => value?.payload?.body.length === i % 100));
  for (const call of calls) call.end();
  const ends = await Promise.all(readers.map((reader) => reader.next()));
  assert.ok(ends.every(({ done }) => done === true));
}

async function openConnections(target: string, count: number): Promise<void> {
  const channels = Array.from({ length: count }, () => new Channel(target));
  const answers = await Promise.all(
    channels.map((channel, i) =>
      createClient(TestService, channel).unaryCall({ responseSize: i % 100 }, { deadlineMs: 120_000 }),
    ),
  );
  assert.ok(answers.every(({ payload }, i) => payload?.body.length === i % 100));
  // Each is still open while all the others are.
  assert.ok(channels.every(({ state }) => state === "READY"));
  await Promise.all(channels.map((channel) => channel.close()));
}
