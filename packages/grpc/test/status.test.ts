import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, detail, type Metadata, RpcError, type ServerOptions, Status } from "@weft/grpc";
import { Notes, noteCodec } from "./notes-service.ts";
import { collect, withNotes } from "./serving.ts";

const NoteDetail = { ...noteCodec, typeName: "test.Note" };

test("a handler's RpcError reaches the caller with code, message, details and where it came from", () =>
  withNotes(
    {
      socket: true,
      handlers: {
        echo: () => {
          throw new RpcError(Status.NOT_FOUND, "no user ☺ 0", {
            details: [detail(NoteDetail, { text: "why" })],
            metadata: { "x-hint": "try 1" },
          });
        },
      },
    },
    async ({ client, port }) => {
      const error = await client.echo({}).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof RpcError);
      assert.equal(error.code, Status.NOT_FOUND);
      assert.equal(error.statusMessage, "no user ☺ 0");
      assert.equal(error.message, `NOT_FOUND: no user ☺ 0 (test.Notes/Echo at 127.0.0.1:${port})`);
      assert.equal(error.findDetails(NoteDetail)?.text, "why");
      assert.equal(error.metadata.get("x-hint"), "try 1");
    },
  ));

test("an error's stack names the line that made the call", () =>
  withNotes(
    { handlers: { echo: () => Promise.reject(new RpcError(Status.ABORTED, "no")) } },
    async ({ client }) => {
      async function theCallersOwnFunction() {
        return await client.echo({});
      }
      await assert.rejects(theCallersOwnFunction(), (error: Error) =>
        /theCallersOwnFunction/.test(error.stack ?? ""),
      );
      async function theLoop() {
        return await collect(client.expand({}, { deadlineMs: -1 }));
      }
      await assert.rejects(theLoop(), (error: Error) => /theLoop/.test(error.stack ?? ""));
    },
  ));

test("what a handler throws unexpectedly becomes INTERNAL, is told to the server and not to the client", async () => {
  const reported: unknown[] = [];
  const secret = new TypeError("password is hunter2");
  await withNotes(
    {
      server: { onError: (error, { method }) => reported.push(error, method.name) },
      handlers: {
        echo: () => {
          throw secret;
        },
        async *expand() {
          yield* [];
          throw secret;
        },
      },
    },
    async ({ client }) => {
      const error = await client.echo({}).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof RpcError && error.code === Status.INTERNAL);
      assert.doesNotMatch(error.message + String(error.cause), /hunter2/);
      await assert.rejects(collect(client.expand({})), { code: Status.INTERNAL });
      assert.deepEqual(reported, [secret, "Echo", secret, "Expand"]);
    },
  );
});

test("a status message arrives as it is, with spaces at its ends and whatever else it holds", () =>
  withNotes(
    {
      socket: true,
      handlers: {
        echo: ({ text }) => {
          throw new RpcError(Status.ABORTED, text);
        },
      },
    },
    async ({ client }) => {
      for (const text of [" a ", "  ", "", "100%", "\t☺\r\n", "名前がない 😈", "\u0000"])
        await assert.rejects(client.echo({ text }), { code: Status.ABORTED, statusMessage: text });
    },
  ));

test("throwing a status of OK is a mistake like any other", async () => {
  const told: unknown[] = [];
  const fine = new RpcError(Status.OK, "fine");
  await withNotes(
    {
      server: { onError: (error) => void told.push(error) },
      handlers: {
        echo: () => {
          throw fine;
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.INTERNAL, statusMessage: "the handler failed" });
      assert.deepEqual(told, [fine]);
    },
  );
});

test("messages that came before an error are delivered before it", () =>
  withNotes(
    {
      handlers: {
        async *expand() {
          yield { count: 1 };
          yield { count: 2 };
          throw new RpcError(Status.DATA_LOSS, "tape ends");
        },
      },
    },
    async ({ client }) => {
      const seen: number[] = [];
      await assert.rejects(
        async () => {
          for await (const { count } of client.expand({})) seen.push(count);
        },
        { code: Status.DATA_LOSS },
      );
      assert.deepEqual(seen, [1, 2]);
    },
  ));

test("metadata goes both ways, text and bytes, ahead of and behind the messages", () =>
  withNotes(
    {
      handlers: {
        echo: (note, context) => {
          context.responseHeaders.set("x-first", context.metadata.get("x-in") ?? "");
          context.responseTrailers.set("x-last-bin", context.metadata.get("x-in-bin") ?? new Uint8Array());
          return note;
        },
      },
    },
    async ({ client }) => {
      let headers: Metadata | undefined;
      let trailers: Metadata | undefined;
      await client.echo(
        {},
        {
          metadata: { "x-in": "text", "x-in-bin": Uint8Array.of(0, 200, 7) },
          onHeaders: (received) => {
            headers = received;
          },
          onTrailers: (received) => {
            trailers = received;
          },
        },
      );
      assert.equal(headers?.get("x-first"), "text");
      assert.deepEqual(trailers?.get("x-last-bin"), Uint8Array.of(0, 200, 7));
    },
  ));

test("metadata that changes between calls is not mixed up with the last call's", () =>
  withNotes(
    { handlers: { echo: (_, { metadata }) => ({ text: metadata.get("x") ?? "none" }) } },
    async ({ client }) => {
      const reused = { x: "a" };
      const texts: string[] = [];
      texts.push((await client.echo({}, { metadata: reused })).text);
      reused.x = "b";
      texts.push((await client.echo({}, { metadata: reused })).text);
      texts.push((await client.echo({})).text);
      texts.push((await client.echo({}, { metadata: { x: "b" } })).text);
      assert.deepEqual(texts, ["a", "b", "none", "b"]);
    },
  ));

test("a message over the receiver's limit ends with RESOURCE_EXHAUSTED on either side, and the server goes on", () =>
  withNotes(
    {
      server: { maxReceiveMessageBytes: 1000 },
      channel: { maxReceiveMessageBytes: 500 },
      handlers: { echo: ({ count }) => ({ text: "x".repeat(count) }) },
    },
    async ({ client }) => {
      await assert.rejects(client.echo({ text: "x".repeat(2000) }), { code: Status.RESOURCE_EXHAUSTED });
      await assert.rejects(client.echo({ count: 600 }), { code: Status.RESOURCE_EXHAUSTED });
      await assert.rejects(client.echo({ text: "x".repeat(200) }, { maxSendMessageBytes: 100 }), {
        code: Status.RESOURCE_EXHAUSTED,
      });
      assert.equal((await client.echo({ count: 3 })).text, "xxx");
    },
  ));

test("a server hears of requests it cannot take, which no handler hears of, and may tell the client more", async () => {
  const told: string[] = [];
  const onUnreadable: ServerOptions["onUnreadable"] = (error, { method, peer }) => {
    told.push(`${method.path} ${error.codeName} ${peer.address !== ""}`);
    if (error.code !== Status.RESOURCE_EXHAUSTED) return undefined;
    return new RpcError(error.code, `${error.statusMessage}; ask for more`);
  };
  await withNotes(
    { socket: true, server: { maxReceiveMessageBytes: 1000, onUnreadable } },
    async ({ client, channel }) => {
      const over = {
        code: Status.RESOURCE_EXHAUSTED,
        statusMessage: /of 20\d\d bytes .* of 1000 bytes; ask for more$/,
      };
      const text = "x".repeat(2000);
      await assert.rejects(client.echo({ text }), over);
      await assert.rejects(collect(client.expand({ text })), over);
      await assert.rejects(client.collect([{ text }]), over);
      const bytes = { encode: (message: Uint8Array) => message, decode: (message: Uint8Array) => message };
      const echo = { ...Notes.methods.echo, input: bytes };
      const raw = createClient({ typeName: "test.Notes", methods: { echo } }, channel);
      await assert.rejects(raw.echo(Uint8Array.of(255)), {
        code: Status.INTERNAL,
        statusMessage: /cannot be decoded/,
      });
      assert.equal((await client.echo({ text: "x" })).text, "x");
    },
  );
  assert.deepEqual(told, [
    "/test.Notes/Echo RESOURCE_EXHAUSTED true",
    "/test.Notes/Expand RESOURCE_EXHAUSTED true",
    "/test.Notes/Collect RESOURCE_EXHAUSTED true",
    "/test.Notes/Echo INTERNAL true",
  ]);
});

test("a method nobody serves is UNIMPLEMENTED", () =>
  withNotes({}, async ({ channel }) => {
    const { createClient } = await import("@weft/grpc");
    const { Notes } = await import("./notes-service.ts");
    const echo = { ...Notes.methods.echo, path: "/test.Notes/Nothing" } as const;
    const client = createClient({ typeName: "test.Notes", methods: { echo } }, channel);
    await assert.rejects(client.echo({}), {
      code: Status.UNIMPLEMENTED,
      statusMessage: /test\.Notes\/Nothing/,
    });
  }));

test("a response the codec refuses is INTERNAL", () =>
  withNotes(
    { server: { onError: () => {} }, handlers: { echo: () => ({ text: 1n as unknown as string }) } },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.INTERNAL });
    },
  ));

test("calls that end early leak no room on their connection, however many there are", () =>
  withNotes({ socket: true, server: { maxReceiveMessageBytes: 50_000 } }, async ({ client }) => {
    const text = "x".repeat(60_000);
    // A megabyte and more: what is never given back would fill the connection's window.
    for (let i = 0; i < 60; i++) {
      await assert.rejects(client.echo({ text }), { code: Status.RESOURCE_EXHAUSTED });
      await assert.rejects(collect(client.expand({ text })), { code: Status.RESOURCE_EXHAUSTED });
      await assert.rejects(client.collect([{ text }]), { code: Status.RESOURCE_EXHAUSTED });
    }
    assert.equal(
      (await client.echo({ text: "x".repeat(40_000) }, { deadlineMs: 30_000 })).text.length,
      40_000,
    );
  }));
