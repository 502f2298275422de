import assert from "node:assert/strict";
import { test } from "node:test";
import { RpcError, Status } from "@weft/grpc";
import { collect, deferred, withNotes } from "./serving.ts";

for (const socket of [false, true]) {
  const where = socket ? "over TCP" : "in memory";

  test(`a unary call answers with one message (${where})`, () =>
    withNotes({ socket }, async ({ client }) => {
      assert.deepEqual(await client.echo({ text: "hello", count: 3 }), { text: "hello", count: 3 });
    }));

  test(`a server stream delivers every message in order (${where})`, () =>
    withNotes({ socket }, async ({ client }) => {
      const notes = await collect(client.expand({ text: "x", count: 1000 }));
      assert.equal(notes.length, 1000);
      assert.ok(notes.every(({ count }, i) => count === i));
    }));

  test(`a client stream takes any iterable, a generator or a writer (${where})`, () =>
    withNotes({ socket }, async ({ client }) => {
      assert.deepEqual(await client.collect([{ text: "a" }, { text: "b" }]), { text: "ab", count: 2 });
      async function* generate() {
        for (const text of ["x", "y", "z"]) yield { text };
      }
      assert.equal((await client.collect(generate())).text, "xyz");
      const call = client.collect();
      await call.write({ text: "1" });
      await call.write({ text: "2" });
      assert.equal((await call.end()).text, "12");
    }));

  test(`a bidirectional call answers while it is still being written to (${where})`, () =>
    withNotes({ socket }, async ({ client }) => {
      const chat = client.chat();
      const replies = chat[Symbol.asyncIterator]();
      for (const text of ["hello", "again"]) {
        await chat.write({ text });
        assert.equal((await replies.next()).value?.text, text.toUpperCase());
      }
      chat.end();
      assert.equal((await replies.next()).done, true);
      assert.deepEqual(
        (await collect(client.chat([{ text: "a" }, { text: "b" }]))).map(({ text }) => text),
        ["A", "B"],
      );
    }));

  test(`a message of several megabytes goes both ways (${where})`, () =>
    withNotes({ socket }, async ({ client }) => {
      const text = "0123456789abcdef".repeat(200_000);
      assert.equal((await client.echo({ text })).text, text);
    }));
}

test("leaving the loop over a response stream cancels the call and runs the handler's finally", async () => {
  const finished = deferred();
  await withNotes(
    {
      handlers: {
        async *expand() {
          try {
            for (let count = 0; ; count++) yield { count };
          } finally {
            finished.resolve();
          }
        },
      },
    },
    async ({ client }) => {
      for await (const { count } of client.expand({})) if (count === 5) break;
      await finished.promise;
    },
  );
});

test("a slow reader slows the handler down instead of filling the heap", () => {
  let produced = 0;
  const text = "x".repeat(10_000);
  return withNotes(
    {
      socket: true,
      handlers: {
        async *expand() {
          for (; produced < 100_000; produced++) yield { text };
        },
      },
    },
    async ({ client, channel }) => {
      const stream = client.expand({})[Symbol.asyncIterator]();
      for (let i = 0; i < 10; i++) {
        assert.equal((await stream.next()).value?.text.length, 10_000);
        for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
      }
      assert.ok(produced < 10_000, `${produced} messages were produced for a reader that took 10`);
      await stream.return?.();
      assert.equal(channel.state, "READY");
    },
  );
});

test("a fast writer waits for a slow handler", () => {
  let written = 0;
  const go = deferred();
  const text = "x".repeat(10_000);
  return withNotes(
    {
      socket: true,
      handlers: {
        async collect(notes) {
          await go.promise;
          let count = 0;
          for await (const _ of notes) count++;
          return { count };
        },
      },
    },
    async ({ client }) => {
      const call = client.collect();
      const writing = (async () => {
        for (; written < 2000; written++) await call.write({ text });
      })();
      for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
      assert.ok(written < 1000, `${written} messages were taken for a handler that reads none`);
      go.resolve();
      await writing;
      assert.equal((await call.end()).count, 2000);
    },
  );
});

test("a handler may answer a client stream before its end", () =>
  withNotes(
    {
      handlers: {
        async collect(notes) {
          for await (const { text } of notes) return { text };
          return {};
        },
      },
    },
    async ({ client }) => {
      const call = client.collect();
      await call.write({ text: "first" });
      assert.equal((await call.response).text, "first");
    },
  ));

test("writing to a call that has failed rejects with the call's error", () =>
  withNotes(
    {
      handlers: {
        async collect() {
          throw new RpcError(Status.PERMISSION_DENIED, "not you");
        },
      },
    },
    async ({ client }) => {
      const call = client.collect();
      await assert.rejects(call.response, { code: Status.PERMISSION_DENIED });
      await assert.rejects(call.write({ text: "x" }), { code: Status.PERMISSION_DENIED });
    },
  ));

test("writing without waiting to a call that fails harms nobody", () =>
  withNotes(
    {
      handlers: {
        async *chat() {
          yield* [];
          throw new RpcError(Status.ABORTED, "no");
        },
      },
    },
    async ({ client }) => {
      const chat = client.chat();
      for (let i = 0; i < 100; i++) void chat.write({ text: "x" });
      await assert.rejects(collect(chat), { code: Status.ABORTED });
      void chat.write({ text: "late" });
      await new Promise(setImmediate);
    },
  ));

test("a generator may cancel the call it feeds", () =>
  withNotes({}, async ({ client }) => {
    const controller = new AbortController();
    function* generate() {
      yield { text: "a" };
      controller.abort();
      yield { text: "b" };
    }
    await assert.rejects(client.collect(generate(), { signal: controller.signal }), {
      code: Status.CANCELLED,
    });
  }));

test("a source of requests that fails cancels the call and is the error's cause", () =>
  withNotes({}, async ({ client }) => {
    const cause = new RangeError("disk is gone");
    async function* broken() {
      yield { text: "a" };
      throw cause;
    }
    await assert.rejects(client.collect(broken()), { code: Status.CANCELLED, cause });
  }));

test("handlers may be the methods of a class instance", async () => {
  class Loud {
    readonly mark = "!";
    echo({ text }: { text: string }) {
      return { text: text + this.mark };
    }
    *expand() {
      yield { text: this.mark };
    }
    async collect() {
      return { text: this.mark };
    }
    async *chat() {
      yield { text: this.mark };
    }
  }
  await withNotes({ handlers: {} }, async () => {});
  const { Server, createClient, inMemoryChannel } = await import("@weft/grpc");
  const { Notes } = await import("./notes-service.ts");
  const server = new Server().add(Notes, new Loud());
  await using channel = inMemoryChannel(server);
  const client = createClient(Notes, channel);
  assert.equal((await client.echo({ text: "hey" })).text, "hey!");
  assert.equal((await collect(client.expand({})))[0]?.text, "!");
});

test("headers sent ahead reach the client before there is a message", () => {
  const seen = deferred();
  return withNotes(
    {
      handlers: {
        async *expand(_, context) {
          context.responseHeaders.set("x-early", "yes");
          context.sendHeaders();
          await seen.promise;
          yield { text: "after" };
        },
      },
    },
    async ({ client }) => {
      const notes = await collect(
        client.expand({}, { onHeaders: (headers) => headers.get("x-early") === "yes" && seen.resolve() }),
      );
      assert.equal(notes[0]?.text, "after");
    },
  );
});
