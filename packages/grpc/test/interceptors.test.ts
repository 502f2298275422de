import assert from "node:assert/strict";
import { test } from "node:test";
import { type ClientInterceptor, RpcError, type ServerInterceptor, Status } from "@weft/grpc";
import type { Note } from "./notes-service.ts";
import { collect, withNotes } from "./serving.ts";

test("server interceptors stand around every kind of call, the first outermost", () => {
  const log: string[] = [];
  const named =
    (name: string): ServerInterceptor =>
    async (call, next) => {
      log.push(`${name} in ${call.method.name}`);
      await next(call);
      log.push(`${name} out`);
    };
  return withNotes({ server: { interceptors: [named("a"), named("b")] } }, async ({ client }) => {
    await client.echo({});
    await collect(client.expand({ count: 2 }));
    await client.collect([{}, {}]);
    await collect(client.chat([{}]));
    const kinds = ["Echo", "Expand", "Collect", "Chat"];
    assert.deepEqual(
      log,
      kinds.flatMap((kind) => [`a in ${kind}`, `b in ${kind}`, "b out", "a out"]),
    );
  });
});

test("a server interceptor refuses a call before its handler runs, or changes what it threw", () => {
  const authenticate: ServerInterceptor = async (call, next) => {
    if (call.metadata.get("token") === undefined) throw new RpcError(Status.UNAUTHENTICATED, "who are you?");
    call.values.set("user", call.metadata.get("token"));
    try {
      await next(call);
    } catch {
      throw new RpcError(Status.FAILED_PRECONDITION, "translated");
    }
  };
  return withNotes(
    {
      server: { interceptors: [authenticate] },
      handlers: {
        echo: ({ text }, { values }) => {
          if (text === "fail") throw new TypeError("inner");
          return { text: String(values.get("user")) };
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.UNAUTHENTICATED });
      const metadata = { token: "hong" };
      assert.equal((await client.echo({}, { metadata })).text, "hong");
      await assert.rejects(client.echo({ text: "fail" }, { metadata }), { statusMessage: "translated" });
    },
  );
});

test("server interceptors see and change messages both ways", () => {
  const shout: ServerInterceptor = (call, next) => {
    call.mapRequest((message) => ({ ...(message as Note), text: `${(message as Note).text}?` }));
    call.mapResponse((message) => ({ ...(message as Note), text: `${(message as Note).text}!` }));
    return next(call);
  };
  return withNotes({ server: { interceptors: [shout] } }, async ({ client }) => {
    assert.equal((await client.echo({ text: "x" })).text, "x?!");
    const texts = (await collect(client.chat([{ text: "a" }, { text: "b" }]))).map(({ text }) => text);
    assert.deepEqual(texts, ["A?!", "B?!"]);
  });
});

test("client interceptors add metadata, see the end of the call and change messages", () => {
  const ends: string[] = [];
  const stamp: ClientInterceptor = async (call, next) => {
    call.metadata.set("x-stamp", call.method.name);
    call.mapResponse((message) => ({ ...(message as Note), count: 7 }));
    try {
      await next(call);
      ends.push(`ok ${call.responseTrailers?.get("x-end")}`);
    } catch (error) {
      ends.push((error as RpcError).codeName);
      throw error;
    }
  };
  return withNotes(
    {
      channel: { interceptors: [stamp] },
      handlers: {
        echo: (_, { metadata, responseTrailers }) => {
          responseTrailers.set("x-end", "yes");
          return { text: metadata.get("x-stamp") ?? "" };
        },
        async *expand() {
          yield { text: "one" };
          throw new RpcError(Status.ABORTED, "over");
        },
      },
    },
    async ({ client }) => {
      assert.deepEqual(await client.echo({}), { text: "Echo", count: 7 });
      await assert.rejects(collect(client.expand({})), { code: Status.ABORTED });
      assert.deepEqual(ends, ["ok yes", "ABORTED"]);
    },
  );
});

test("a client interceptor makes a unary call again", () => {
  let attempts = 0;
  const insist: ClientInterceptor = async (call, next) => {
    for (let i = 0; i < 2; i++)
      try {
        return await next(call);
      } catch {
        // Once more.
      }
    return next(call);
  };
  return withNotes(
    {
      channel: { interceptors: [insist] },
      handlers: {
        echo: (note) => {
          if (++attempts < 3) throw new RpcError(Status.UNAVAILABLE, "not yet");
          return note;
        },
      },
    },
    async ({ client }) => {
      assert.equal((await client.echo({ text: "third time" })).text, "third time");
      assert.equal(attempts, 3);
    },
  );
});

test("what a client interceptor throws is what the caller gets", () => {
  class QuotaError extends Error {}
  return withNotes(
    {
      channel: { interceptors: [() => Promise.reject(new QuotaError("enough for today"))] },
      handlers: { echo: () => assert.fail("must not be called") },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), QuotaError);
    },
  );
});

test("a deadline ends a call whose interceptor is still at work", () =>
  withNotes({ channel: { interceptors: [() => new Promise(() => {})] } }, async ({ client }) => {
    await assert.rejects(client.echo({}, { deadlineMs: 20 }), { code: Status.DEADLINE_EXCEEDED });
  }));
