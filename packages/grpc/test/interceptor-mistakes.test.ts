import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Client,
  type ClientInterceptor,
  RpcError,
  ServerError,
  type ServerInterceptor,
  Status,
} from "@weft/grpc";
import type { Notes } from "./notes-service.ts";
import { collect, deferred, withNotes } from "./serving.ts";

// What interceptors leave out or do twice ends their own call, with a status that tells the truth.

const notFound = new RpcError(Status.NOT_FOUND, "no note");

function everyKind(client: Client<typeof Notes>): Promise<unknown>[] {
  return [
    client.echo({ text: "a" }),
    collect(client.expand({ text: "a", count: 2 })),
    client.collect([{ text: "a" }]),
    collect(client.chat([{ text: "a" }])),
  ];
}

async function withInterceptor(
  interceptor: ServerInterceptor,
  body: (client: Client<typeof Notes>, told: unknown[]) => Promise<void>,
): Promise<void> {
  const told: unknown[] = [];
  const server = { interceptors: [interceptor], onError: (error: unknown) => void told.push(error) };
  await withNotes({ server }, ({ client }) => body(client, told));
}

test("a server interceptor that never calls next fails calls of every kind, and the server is told", () =>
  withInterceptor(
    async () => {},
    async (client, told) => {
      for (const call of everyKind(client)) await assert.rejects(call, { code: Status.INTERNAL });
      assert.equal(told.length, 4);
      assert.ok(told.every((error) => error instanceof ServerError && error.code === "interceptor"));
    },
  ));

test("a handler runs once, however often an interceptor calls next", () => {
  let runs = 0;
  const twice: ServerInterceptor = async (call, next) => {
    await Promise.all([next(call), next(call)]);
  };
  const told: unknown[] = [];
  return withNotes(
    {
      server: { interceptors: [twice], onError: (error) => void told.push(error) },
      handlers: {
        async *expand() {
          runs++;
          yield { text: "once" };
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(collect(client.expand({})), { code: Status.INTERNAL });
      assert.equal(runs, 1);
      assert.match(String(told[0]), /next twice/);
    },
  );
});

test("a call ends when its handler is done, also when an interceptor does not wait for next", () =>
  withInterceptor(
    async (call, next) => void next(call),
    async (client) => {
      const [unary, ...streams] = await Promise.all(everyKind(client));
      assert.deepEqual(unary, { text: "a", count: 0 });
      assert.deepEqual(streams[0], [
        { text: "a", count: 0 },
        { text: "a", count: 1 },
      ]);
      assert.deepEqual(streams[2], [{ text: "A", count: 0 }]);
    },
  ));

test("an interceptor on either side can replace an error, not hide it", async () => {
  const handlers = {
    echo: () => {
      throw notFound;
    },
    async *expand() {
      yield { text: "first" };
      throw notFound;
    },
  };
  const hiding = async <T>(call: T, next: (call: T) => Promise<void>): Promise<void> => {
    await next(call).catch(() => {});
  };
  for (const options of [
    { server: { interceptors: [hiding as ServerInterceptor] } },
    { channel: { interceptors: [hiding as ClientInterceptor] } },
  ])
    await withNotes({ ...options, handlers }, async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.NOT_FOUND });
      await assert.rejects(collect(client.expand({})), { code: Status.NOT_FOUND });
    });
});

test("a client interceptor need not wait for next", () =>
  withNotes({ channel: { interceptors: [async (call, next) => void next(call)] } }, async ({ client }) => {
    const [unary, stream] = await Promise.all(everyKind(client));
    assert.deepEqual(unary, { text: "a", count: 0 });
    assert.equal((stream as unknown[]).length, 2);
  }));

test("a deadline that passes during an attempt ends the call, although an interceptor never lets go of it", () => {
  const forever: ClientInterceptor = (call, next) => next(call).catch(() => new Promise(() => {}));
  return withNotes(
    { channel: { interceptors: [forever] }, handlers: { echo: () => new Promise(() => {}) } },
    async ({ client }) => {
      await assert.rejects(client.echo({}, { deadlineMs: 20 }), { code: Status.DEADLINE_EXCEEDED });
    },
  );
});

test("a call that was cancelled during an attempt is not made again", () => {
  const again: ClientInterceptor = (call, next) => next(call).catch(() => next(call));
  const served = deferred();
  let calls = 0;
  return withNotes(
    {
      channel: { interceptors: [again] },
      handlers: {
        echo: () => {
          calls++;
          served.resolve();
          return calls === 1 ? new Promise(() => {}) : {};
        },
      },
    },
    async ({ client }) => {
      const controller = new AbortController();
      const call = client.echo({}, { signal: controller.signal });
      await served.promise;
      controller.abort();
      await assert.rejects(call, { code: Status.CANCELLED });
      await client.echo({});
      assert.equal(calls, 2);
    },
  );
});
