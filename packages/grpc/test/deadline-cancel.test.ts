import assert from "node:assert/strict";
import { test } from "node:test";
import { type CallContext, createClient, inMemoryChannel, RpcError, Server, Status } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { collect, deferred, plainHandlers, withNotes } from "./serving.ts";

/** Resolves when a context's call is over before its handler. */
function cancelled(context: CallContext): Promise<unknown> {
  return new Promise((resolve) => {
    if (context.signal.aborted) resolve(context.signal.reason);
    else context.signal.addEventListener("abort", () => resolve(context.signal.reason));
  });
}

test("a deadline ends the call on both sides", async () => {
  const seen = deferred<unknown>();
  let reached = false;
  await withNotes(
    {
      socket: true,
      handlers: {
        async echo(note, context) {
          reached = true;
          assert.ok(context.deadline instanceof Date);
          seen.resolve(await cancelled(context));
          return note;
        },
      },
    },
    async ({ client }) => {
      // However slow the machine, one of the calls gets as far as the handler.
      for (let deadlineMs = 20; !reached; deadlineMs *= 2)
        await assert.rejects(client.echo({}, { deadlineMs }), { code: Status.DEADLINE_EXCEEDED });
      const reason = await seen.promise;
      assert.ok(reason instanceof RpcError);
    },
  );
});

test("a deadline that has passed fails without a call", () =>
  withNotes({ handlers: { echo: () => assert.fail("must not be called") } }, async ({ client }) => {
    await assert.rejects(client.echo({}, { deadlineMs: 0 }), { code: Status.DEADLINE_EXCEEDED });
    await assert.rejects(client.echo({}, { deadline: new Date(0) }), { code: Status.DEADLINE_EXCEEDED });
  }));

test("a deadline passes while a stream is open, and the reader hears of it", () =>
  withNotes(
    {
      handlers: {
        async *expand(_, context) {
          yield { count: 1 };
          await cancelled(context);
        },
      },
    },
    async ({ client }) => {
      let messages = 0;
      for (let deadlineMs = 20; messages === 0; deadlineMs *= 2)
        await assert.rejects(
          async () => {
            for await (const { count } of client.expand({}, { deadlineMs })) messages += count;
          },
          { code: Status.DEADLINE_EXCEEDED },
        );
    },
  ));

test("aborting the caller's signal cancels the call and aborts the handler's signal", async () => {
  const running = deferred();
  const seen = deferred<unknown>();
  await withNotes(
    {
      socket: true,
      handlers: {
        async echo(note, context) {
          running.resolve();
          seen.resolve(await cancelled(context));
          return note;
        },
      },
    },
    async ({ client }) => {
      const controller = new AbortController();
      const call = client.echo({}, { signal: controller.signal });
      await running.promise;
      controller.abort(new RangeError("enough"));
      await assert.rejects(call, { code: Status.CANCELLED });
      const reason = await seen.promise;
      assert.ok(reason instanceof RpcError && reason.code === Status.CANCELLED);
      await assert.rejects(client.echo({}, { signal: AbortSignal.abort() }), { code: Status.CANCELLED });
    },
  );
});

test("cancelling a bidirectional call ends both its streams", async () => {
  const ended = deferred();
  await withNotes(
    {
      handlers: {
        async *chat(notes) {
          try {
            for await (const { text } of notes) yield { text };
          } finally {
            ended.resolve();
          }
        },
      },
    },
    async ({ client }) => {
      const chat = client.chat();
      await chat.write({ text: "a" });
      await assert.rejects(
        async () => {
          for await (const _ of chat) chat.cancel();
        },
        { code: Status.CANCELLED },
      );
      await ended.promise;
      await assert.rejects(chat.write({ text: "b" }), { code: Status.CANCELLED });
    },
  );
});

test("a call made with a handler's context shares its deadline and its cancellation", async () => {
  const innerCancelled = deferred();
  const inner = new Server();
  inner.add(Notes, {
    ...plainHandlers,
    async echo(note, context) {
      if (note.text === "left") return { count: context.timeRemainingMs() };
      await cancelled(context);
      innerCancelled.resolve();
      return note;
    },
  });
  await using innerChannel = inMemoryChannel(inner);
  const innerClient = createClient(Notes, innerChannel);
  const calling = deferred();
  await withNotes(
    {
      handlers: {
        echo: (note, context) => {
          calling.resolve();
          return innerClient.echo(note, context);
        },
      },
    },
    async ({ client }) => {
      const left = (await client.echo({ text: "left" }, { deadlineMs: 60_000 })).count;
      assert.ok(left > 50_000 && left <= 60_000);
      const controller = new AbortController();
      const call = client.echo({ text: "wait" }, { signal: controller.signal });
      await calling.promise;
      await new Promise(setImmediate);
      controller.abort();
      await assert.rejects(call, { code: Status.CANCELLED });
      await innerCancelled.promise;
    },
  );
});

test("a call ends with its deadline when no server can be reached, also when it waits for one", () =>
  withNotes({ socket: true }, async ({ server, client, channel }) => {
    await server.close();
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
    await assert.rejects(client.echo({}, { waitForReady: true, deadlineMs: 50 }), {
      code: Status.DEADLINE_EXCEEDED,
    });
    assert.notEqual(channel.state, "READY");
    await assert.rejects(collect(client.expand({})), { code: Status.UNAVAILABLE });
  }));

test("one signal may be given to any number of calls at once", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on("warning", note);
  try {
    await withNotes({}, async ({ client }) => {
      const { signal } = new AbortController();
      await Promise.all(Array.from({ length: 20 }, () => client.echo({}, { signal })));
    });
    await new Promise(setImmediate);
  } finally {
    process.off("warning", note);
  }
  assert.deepEqual(warnings, []);
});
