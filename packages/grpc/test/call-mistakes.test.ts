import assert from "node:assert/strict";
import { test } from "node:test";
import { RpcError, Status } from "@weft/grpc";
import type { Note } from "./notes-service.ts";
import { collect, withNotes } from "./serving.ts";

// Mistakes the types would refuse, and some they cannot see.

const sources: Record<string, () => unknown> = {
  "a locked stream": () => {
    const stream = new ReadableStream();
    stream.getReader();
    return stream;
  },
  null: () => null,
  "an object without an iterator": () => ({}),
  "an iterator that is none": () => ({ [Symbol.asyncIterator]: () => null }),
  "an iterator without results": () => ({ [Symbol.asyncIterator]: () => ({ next: async () => undefined }) }),
};

for (const [name, make] of Object.entries(sources))
  test(`a source of requests that cannot be read (${name}) fails its call and names the cause`, () =>
    withNotes({ socket: true }, async ({ client }) => {
      const isTold = (error: unknown): boolean =>
        error instanceof RpcError && error.code === Status.CANCELLED && error.cause instanceof TypeError;
      await assert.rejects(client.collect(make() as Note[]), isTold);
      await assert.rejects(collect(client.chat(make() as Note[])), isTold);
      assert.equal((await client.echo({ text: "still here" })).text, "still here");
    }));

for (const [name, symbol] of [
  ["an async", Symbol.asyncIterator],
  ["a plain", Symbol.iterator],
] as const)
  test(`${name} iterator of a handler that gives no results fails its own call alone`, async () => {
    const told: unknown[] = [];
    const next = () => (symbol === Symbol.asyncIterator ? Promise.resolve(undefined) : undefined);
    await withNotes(
      {
        socket: true,
        server: { onError: (error) => void told.push(error) },
        handlers: { expand: () => ({ [symbol]: () => ({ next }) }) as unknown as Iterable<Note> },
      },
      async ({ client }) => {
        const other = client.chat();
        await other.write({ text: "still" });
        await assert.rejects(collect(client.expand({})), { code: Status.INTERNAL });
        other.end();
        assert.deepEqual(await collect(other), [{ text: "STILL", count: 0 }]);
      },
    );
    assert.ok(told[0] instanceof TypeError);
  });

test("writing after end() is told apart from a call that was cancelled", () =>
  withNotes({}, async ({ client }) => {
    const call = client.collect();
    await call.write({ text: "a" });
    const response = call.end();
    await assert.rejects(call.write({ text: "b" }), { code: Status.INTERNAL, statusMessage: /after end/ });
    assert.equal((await response).text, "a");
  }));

test("a deadline that is no time is called so, and none that has passed", () =>
  withNotes({}, async ({ client }) => {
    const wrong = [
      { deadlineMs: Number.NaN },
      { deadlineMs: "100" as unknown as number },
      { deadlineMs: null as unknown as number },
      { deadline: new Date(Number.NaN) },
      { deadline: 100 as unknown as Date },
    ];
    for (const options of wrong)
      await assert.rejects(client.echo({}, options), { code: Status.INTERNAL, statusMessage: /^deadline/ });
    for (const deadlineMs of [0, -1, Number.NEGATIVE_INFINITY])
      await assert.rejects(client.echo({}, { deadlineMs }), { code: Status.DEADLINE_EXCEEDED });
    await assert.rejects(client.echo({}, { deadline: new Date(0) }), { code: Status.DEADLINE_EXCEEDED });
    for (const deadlineMs of [Number.POSITIVE_INFINITY, Number.MAX_VALUE])
      assert.equal((await client.echo({ text: "in time" }, { deadlineMs })).text, "in time");
  }));

test("metadata that is neither text nor bytes is named", () =>
  withNotes({}, async ({ client }) => {
    const metadata = { attempt: 5 as unknown as string };
    await assert.rejects(client.echo({}, { metadata }), (error: RpcError) =>
      /"attempt"/.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`),
    );
  }));
