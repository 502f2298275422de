import assert from "node:assert/strict";
import { test } from "node:test";
import { Status } from "@weft/grpc";
import { collect, withNotes } from "./serving.ts";

const text = "all work and no play ".repeat(2000);

for (const compression of ["gzip", "deflate"] as const) {
  test(`messages are compressed both ways with ${compression}`, () =>
    withNotes(
      {
        server: { compression },
        channel: { compression },
        handlers: { echo: ({ text: received }, { metadata }) => ({ text: received, count: metadata.size }) },
      },
      async ({ client }) => {
        assert.equal((await client.echo({ text })).text, text);
        const notes = await collect(client.expand({ text, count: 5 }));
        assert.ok(notes.length === 5 && notes.every((note) => note.text === text));
        assert.equal((await client.collect([{ text }, { text }])).text, text + text);
      },
    ));
}

test("one call may choose its own compression, or none", () =>
  withNotes({ channel: { compression: "gzip" } }, async ({ client }) => {
    assert.equal((await client.echo({ text }, { compression: "deflate" })).text, text);
    assert.equal((await client.echo({ text }, { compression: "identity" })).text, text);
  }));

test("a small message that inflates beyond the limit is refused before it fills the memory", () =>
  withNotes(
    { server: { maxReceiveMessageBytes: 10_000 }, channel: { compression: "gzip" } },
    async ({ client }) => {
      await assert.rejects(client.echo({ text }), { code: Status.RESOURCE_EXHAUSTED });
      assert.equal((await client.echo({ text: "short" })).text, "short");
    },
  ));
