import assert from "node:assert/strict";
import { test } from "node:test";
import * as grpc from "@grpc/grpc-js";
import { Channel, type Client, createClient, type Metadata, Status } from "@weft/grpc";
import { serveNotes } from "./grpc-js.ts";
import { type Note, Notes } from "./notes-service.ts";
import { collect, deferred } from "./serving.ts";

type Unary = grpc.ServerUnaryCall<Note, Partial<Note>>;
type Callback = grpc.sendUnaryData<Partial<Note>>;

async function withClient(
  handlers: grpc.UntypedServiceImplementation,
  body: (client: Client<typeof Notes>) => Promise<void>,
): Promise<void> {
  const none = (_: unknown, callback: Callback): void => callback({ code: grpc.status.UNIMPLEMENTED });
  const { port, server } = await serveNotes({
    echo: none,
    expand: none,
    collect: none,
    chat: none,
    ...handlers,
  });
  const channel = new Channel(`127.0.0.1:${port}`);
  try {
    await body(createClient(Notes, channel));
  } finally {
    await channel.close();
    server.forceShutdown();
  }
}

test("a grpc-js server answers a unary call, with metadata both ways", () =>
  withClient(
    {
      echo: (call: Unary, callback: Callback) => {
        const headers = new grpc.Metadata();
        headers.set("x-first", call.metadata.get("x-in")[0]!);
        call.sendMetadata(headers);
        const trailers = new grpc.Metadata();
        trailers.set("x-last-bin", call.metadata.get("x-in-bin")[0]!);
        callback(null, call.request, trailers);
      },
    },
    async (client) => {
      const seen: Metadata[] = [];
      const note = await client.echo(
        { text: "hi" },
        {
          metadata: { "x-in": "text", "x-in-bin": Uint8Array.of(0, 255) },
          onHeaders: (headers) => seen.push(headers),
          onTrailers: (trailers) => seen.push(trailers),
        },
      );
      assert.equal(note.text, "hi");
      assert.equal(seen[0]?.get("x-first"), "text");
      assert.deepEqual(seen[1]?.get("x-last-bin"), Uint8Array.of(0, 255));
    },
  ));

test("a grpc-js server's stream is read to its end", () =>
  withClient(
    {
      expand: (call: grpc.ServerWritableStream<Note, Partial<Note>>) => {
        for (let count = 0; count < call.request.count; count++) call.write({ count });
        call.end();
      },
    },
    async (client) => {
      assert.equal((await collect(client.expand({ count: 500 }))).length, 500);
    },
  ));

test("a grpc-js server takes a client stream", () =>
  withClient(
    {
      collect: (call: grpc.ServerReadableStream<Note, Partial<Note>>, callback: Callback) => {
        let text = "";
        call.on("data", (note: Note) => {
          text += note.text;
        });
        call.on("end", () => callback(null, { text }));
      },
    },
    async (client) => {
      assert.equal((await client.collect([{ text: "a" }, { text: "b" }])).text, "ab");
    },
  ));

test("a grpc-js server talks both ways", () =>
  withClient(
    {
      chat: (call: grpc.ServerDuplexStream<Note, Partial<Note>>) => {
        call.on("data", ({ text }: Note) => call.write({ text: text.toUpperCase() }));
        call.on("end", () => call.end());
      },
    },
    async (client) => {
      const chat = client.chat();
      const texts: string[] = [];
      await chat.write({ text: "one" });
      for await (const { text } of chat) {
        texts.push(text);
        if (texts.length === 3) chat.end();
        else await chat.write({ text: "next" });
      }
      assert.deepEqual(texts, ["ONE", "NEXT", "NEXT"]);
    },
  ));

test("a grpc-js server's status and message arrive", () =>
  withClient(
    {
      echo: (_: Unary, callback: Callback) =>
        callback({ code: grpc.status.ALREADY_EXISTS, details: "twice ☺" }),
    },
    async (client) => {
      await assert.rejects(client.echo({}), { code: Status.ALREADY_EXISTS, statusMessage: "twice ☺" });
    },
  ));

test("deadline and cancel reach a grpc-js server", async () => {
  const started = deferred();
  const cancelled = deferred();
  let deadline: grpc.Deadline | undefined;
  await withClient(
    {
      echo: (call: Unary) => {
        call.on("cancelled", () => {
          if (call.request.text === "cancel me") cancelled.resolve();
        });
        if (call.request.text === "cancel me") started.resolve();
        else deadline = call.getDeadline();
      },
    },
    async (client) => {
      // However slow the machine, one of the calls gets as far as the handler.
      for (let deadlineMs = 20; deadline === undefined; deadlineMs *= 2)
        await assert.rejects(client.echo({}, { deadlineMs }), { code: Status.DEADLINE_EXCEEDED });
      assert.ok(Number.isFinite(Number(deadline)));
      const controller = new AbortController();
      const call = client.echo({ text: "cancel me" }, { signal: controller.signal });
      await started.promise;
      controller.abort();
      await assert.rejects(call, { code: Status.CANCELLED });
      await cancelled.promise;
    },
  );
});
