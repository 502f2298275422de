import assert from "node:assert/strict";
import { test } from "node:test";
import { type ClientInterceptor, Status } from "@weft/grpc";
import { collect, deferred, withNotes } from "./serving.ts";

// A channel's first call always waits: there is no connection yet.

test("a request is sent as it was when the call was made, although it changes while the call waits", () =>
  withNotes({}, async ({ client }) => {
    const note = { text: "then" };
    const call = client.echo(note);
    note.text = "later";
    assert.equal((await call).text, "then");
  }));

test("so is the request of a server stream, compressed or not", async () => {
  for (const compression of ["gzip", "identity"] as const)
    await withNotes({}, async ({ client }) => {
      const note = { text: "then", count: 1 };
      const call = collect(client.expand(note, { compression }));
      note.text = "later";
      assert.deepEqual(await call, [{ text: "then", count: 0 }]);
    });
});

test("so is what is written to a stream before it is open", () =>
  withNotes({}, async ({ client }) => {
    const note = { text: "1" };
    const call = client.collect();
    void call.write(note);
    note.text = "2";
    void call.write(note);
    note.text = "3";
    assert.equal((await call.end()).text, "12");
  }));

test("so is a request that waits for the server to allow one more stream", () => {
  const held = deferred();
  return withNotes(
    {
      server: { maxConcurrentCallsPerConnection: 1 },
      handlers: { echo: (note) => (note.text === "first" ? held.promise.then(() => note) : note) },
    },
    async ({ client }) => {
      await client.echo({ text: "connect" });
      const first = client.echo({ text: "first" });
      const note = { text: "then" };
      const second = client.echo(note);
      note.text = "later";
      held.resolve();
      await first;
      assert.equal((await second).text, "then");
    },
  );
});

test("interceptors that take their time still have their say on what was written before", () => {
  const shout: ClientInterceptor = async (call, next) => {
    await new Promise(setImmediate);
    call.mapRequest((note) => ({ text: (note as { text: string }).text.toUpperCase() }));
    await next(call);
  };
  return withNotes({ channel: { interceptors: [shout] } }, async ({ client }) => {
    const call = client.collect();
    void call.write({ text: "a" });
    void call.write({ text: "b" });
    assert.equal((await call.end()).text, "AB");
    assert.equal((await client.echo({ text: "c" })).text, "C");
  });
});

test("a request that cannot be sent ends its call before there is a connection", () =>
  withNotes({ channel: { maxSendMessageBytes: 50 } }, async ({ client, channel }) => {
    const text = "x".repeat(100);
    const unary = client.echo({ text }, { waitForReady: true });
    const upload = client.collect();
    const written = upload.write({ text });
    assert.equal(channel.state, "IDLE");
    await assert.rejects(unary, { code: Status.RESOURCE_EXHAUSTED });
    await assert.rejects(written, { code: Status.RESOURCE_EXHAUSTED });
    await assert.rejects(upload.end(), { code: Status.RESOURCE_EXHAUSTED });
    assert.equal((await client.echo({ text: "short" })).text, "short");
  }));

test("tens of thousands of calls made at once are all answered, in their order", () =>
  withNotes({}, async ({ client }) => {
    await client.echo({ text: "connect" });
    const answered: string[] = [];
    const calls: Promise<unknown>[] = [];
    for (let i = 0; i < 30_000; i++)
      calls.push(client.echo({ text: String(i) }).then(({ text }) => answered.push(text)));
    await Promise.all(calls);
    assert.deepEqual(
      answered,
      Array.from({ length: 30_000 }, (_, i) => String(i)),
    );
  }));
