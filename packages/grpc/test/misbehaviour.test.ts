import assert from "node:assert/strict";
import { once } from "node:events";
import { constants, createServer, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import { runInNewContext } from "node:vm";
import {
  Channel,
  type ClientInterceptor,
  createClient,
  RpcError,
  Server,
  type ServerInterceptor,
  Status,
} from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { collect, deferred, withNotes } from "./serving.ts";

// What users' own code does wrong, or late, stays with the call it belongs to.

/** Keeps what is logged out of the report, and hands it out. */
function quietly(context: TestContext): string[] {
  const lines: string[] = [];
  context.mock.method(console, "error", (...words: unknown[]) => lines.push(words.map(String).join(" ")));
  return lines;
}

test("an interceptor's finally runs when a stream is cancelled or past its deadline, after the generator's own", async () => {
  const order: string[] = [];
  let done = deferred();
  const counting: ServerInterceptor = async (call, next) => {
    try {
      await next(call);
    } catch (error) {
      order.push(`interceptor: ${(error as RpcError).codeName}`);
    } finally {
      done.resolve();
    }
  };
  await withNotes(
    {
      server: { interceptors: [counting] },
      handlers: {
        async *expand(_, { signal }) {
          try {
            yield { text: "one" };
            await once(signal, "abort");
          } finally {
            order.push("generator");
          }
        },
      },
    },
    async ({ client }) => {
      for await (const _ of client.expand({})) break;
      await done.promise;
      done = deferred();
      await assert.rejects(collect(client.expand({}, { deadlineMs: 20 })), {
        code: Status.DEADLINE_EXCEEDED,
      });
      await done.promise;
    },
  );
  assert.deepEqual([order[0], order[1], order[2]], ["generator", "interceptor: CANCELLED", "generator"]);
  assert.match(order[3]!, /^interceptor: (DEADLINE_EXCEEDED|CANCELLED)$/);
});

test("a handler is not begun when its call is over before the interceptors let it", async () => {
  const entered = deferred();
  const left = deferred<unknown>();
  const slow: ServerInterceptor = async (call, next) => {
    entered.resolve();
    await once(call.signal, "abort");
    await next(call).catch(left.resolve);
  };
  let begun = 0;
  await withNotes(
    { server: { interceptors: [slow] }, handlers: { echo: () => ({ count: ++begun }) } },
    async ({ client }) => {
      const controller = new AbortController();
      const call = client.echo({}, { signal: controller.signal });
      await entered.promise;
      controller.abort();
      await assert.rejects(call, { code: Status.CANCELLED });
      assert.equal(((await left.promise) as RpcError).code, Status.CANCELLED);
    },
  );
  assert.equal(begun, 0);
});

test("an iterable that cannot be iterated ends its own call, and is told to the server", async () => {
  const told: unknown[] = [];
  const locked = new ReadableStream<{ text: string }>();
  locked.getReader();
  await withNotes(
    {
      socket: true,
      server: { onError: (error) => void told.push(error) },
      handlers: { expand: () => locked },
    },
    async ({ client }) => {
      const other = client.chat();
      await other.write({ text: "still" });
      await assert.rejects(collect(client.expand({})), { code: Status.INTERNAL });
      other.end();
      assert.deepEqual(await collect(other), [{ text: "STILL", count: 0 }]);
    },
  );
  assert.match(String(told[0]), /locked/);
});

test("an iterator may answer with promises of any make", () => {
  // One from another realm is no instance of Promise here.
  const foreign = runInNewContext("Promise") as PromiseConstructor;
  let left = 2;
  const source: AsyncIterable<{ text: string }> = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        foreign.resolve(
          left-- > 0 ? { value: { text: "a" }, done: false } : { value: undefined, done: true },
        ),
    }),
  };
  return withNotes({ handlers: { expand: () => source } }, async ({ client }) => {
    assert.equal((await collect(client.expand({}))).length, 2);
  });
});

for (const name of ["onHeaders", "onTrailers"] as const)
  test(`what ${name} throws ends its own call and is the error's cause`, () =>
    withNotes({ socket: true }, async ({ client }) => {
      const other = client.chat();
      await other.write({ text: "still" });
      const thrown = new RangeError("mine");
      const options = {
        [name]: () => {
          throw thrown;
        },
      };
      await assert.rejects(client.echo({}, options), { code: Status.INTERNAL, cause: thrown });
      await assert.rejects(collect(client.expand({ count: 1 }, options)), {
        code: Status.INTERNAL,
        cause: thrown,
      });
      other.end();
      assert.deepEqual(await collect(other), [{ text: "STILL", count: 0 }]);
    }));

test("observers that throw change no call, on either side, and are logged", async (context) => {
  const lines = quietly(context);
  const fail = (): never => {
    throw new RangeError("no metrics today");
  };
  const observer = { onCallStarted: fail, onCallEnded: fail, onAttemptStarted: fail, onAttemptEnded: fail };
  await withNotes(
    { server: { observer, maxConcurrentCalls: 1 }, channel: { observer } },
    async ({ client }) => {
      for (let i = 0; i < 3; i++) assert.equal((await client.echo({ count: i })).count, i);
      assert.equal((await collect(client.expand({ count: 2 }))).length, 2);
    },
  );
  assert.match(lines[0]!, /an observer failed: RangeError: no metrics today/);
});

test("an onError that throws leaves the call's status as it was, and both errors are logged", async (context) => {
  const lines = quietly(context);
  await withNotes(
    {
      server: {
        onError: () => {
          throw new RangeError("no log today");
        },
      },
      handlers: {
        echo: () => {
          throw new TypeError("a mistake");
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.INTERNAL, statusMessage: "the handler failed" });
    },
  );
  assert.match(lines.join("\n"), /a mistake[\s\S]*no log today/);
});

test("a caller who aborts while an interceptor waits before another try is told at once, and no try is made", async () => {
  const failed = deferred();
  const go = deferred();
  const again = deferred<unknown>();
  const retry: ClientInterceptor = async (call, next) => {
    try {
      await next(call);
    } catch {
      failed.resolve();
      await go.promise;
      await next(call).catch((error: unknown) => {
        again.resolve(error);
        throw error;
      });
    }
  };
  let calls = 0;
  await withNotes(
    {
      channel: { interceptors: [retry] },
      handlers: {
        echo: () => {
          calls++;
          throw new RpcError(Status.UNAVAILABLE, "not now");
        },
      },
    },
    async ({ client }) => {
      const controller = new AbortController();
      const call = client.echo({}, { signal: controller.signal });
      await failed.promise;
      controller.abort();
      await assert.rejects(call, { code: Status.CANCELLED });
      go.resolve();
      assert.equal(((await again.promise) as RpcError).code, Status.CANCELLED);
      assert.equal(calls, 1);
    },
  );
});

test("a deadline that passes while an interceptor waits before another try ends the call", () => {
  const forever: ClientInterceptor = async (call, next) => {
    await next(call).catch(() => new Promise(() => {}));
  };
  return withNotes(
    {
      channel: { interceptors: [forever] },
      handlers: {
        echo: () => {
          throw new RpcError(Status.UNAVAILABLE, "not now");
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}, { deadlineMs: 30 }), { code: Status.DEADLINE_EXCEEDED });
    },
  );
});

test("a stream the server has ended is given up by the client too, also under a retry policy", async () => {
  const retryPolicy = {
    maxAttempts: 2,
    initialBackoff: "0.001s",
    maxBackoff: "0.001s",
    backoffMultiplier: 1,
    retryableStatusCodes: ["UNAVAILABLE"],
  } as const;
  const given: ServerHttp2Stream[] = [];
  // Ends each call with a status and leaves its stream half open: RFC 9113 §8.1 asks for no more.
  const server = createServer().on("stream", (stream) => {
    given.push(stream);
    stream.on("error", () => {});
    stream.respond(
      {
        ":status": 200,
        "content-type": "application/grpc",
        "grpc-status": given.length % 2 === 1 ? "14" : "5",
      },
      { endStream: true },
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const channel = new Channel(`127.0.0.1:${port}`, {
    serviceConfig: { methodConfig: [{ name: [{}], retryPolicy }] },
  });
  await assert.rejects(createClient(Notes, channel).collect().response, { code: Status.NOT_FOUND });
  assert.equal(given.length, 2);
  for (const stream of given) {
    if (!stream.closed) await once(stream, "close");
    assert.equal(stream.rstCode, constants.NGHTTP2_NO_ERROR);
  }
  await channel.close();
  server.close();
});

test("a listener that throws keeps no server from shutting down", async (context) => {
  const lines = quietly(context);
  const server = new Server();
  server.onShutdown(() => {
    throw new RangeError("not now");
  });
  const { port } = await server.listen("127.0.0.1:0");
  await server.shutdown();
  assert.match(lines[0]!, /not now/);
  const again = new Server();
  await again.listen(`127.0.0.1:${port}`);
  await again.close();
});
