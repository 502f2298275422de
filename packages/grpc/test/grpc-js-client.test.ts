import assert from "node:assert/strict";
import { test } from "node:test";
import * as grpc from "@grpc/grpc-js";
import { RpcError, Server, Status } from "@weft/grpc";
import { type NotesStub, notesStub } from "./grpc-js.ts";
import { type Note, Notes } from "./notes-service.ts";
import { deferred, type NotesHandlers, plainHandlers } from "./serving.ts";

async function withStub(
  handlers: Partial<NotesHandlers>,
  body: (stub: NotesStub) => Promise<void>,
): Promise<void> {
  await using server = new Server().add(Notes, { ...plainHandlers, ...handlers });
  const { port } = await server.listen("127.0.0.1:0");
  const stub = notesStub(port);
  try {
    await body(stub);
  } finally {
    stub.close();
  }
}

interface Answer {
  readonly error: grpc.ServiceError | null;
  readonly note: Note | undefined;
  readonly headers: grpc.Metadata | undefined;
  readonly trailers: grpc.Metadata;
}

function echo(
  stub: NotesStub,
  note: Partial<Note>,
  metadata = new grpc.Metadata(),
  options: grpc.CallOptions = {},
  onCall?: (call: grpc.ClientUnaryCall) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    let headers: grpc.Metadata | undefined;
    let answer: { error: grpc.ServiceError | null; note: Note | undefined } | undefined;
    const call = stub.echo(note, metadata, options, (error, reply) => {
      answer = { error, note: reply };
    });
    call.on("metadata", (received: grpc.Metadata) => {
      headers = received;
    });
    call.on("status", (status: grpc.StatusObject) => {
      setImmediate(() => resolve({ ...answer!, headers, trailers: status.metadata }));
    });
    onCall?.(call);
  });
}

test("grpc-js calls a unary method, with metadata both ways", () =>
  withStub(
    {
      echo: (note, context) => {
        context.responseHeaders.set("x-first", context.metadata.get("x-in") ?? "");
        context.responseTrailers.set("x-last-bin", context.metadata.get("x-in-bin") ?? new Uint8Array());
        return note;
      },
    },
    async (stub) => {
      const metadata = new grpc.Metadata();
      metadata.set("x-in", "text");
      metadata.set("x-in-bin", Buffer.from([0, 255, 1]));
      const answer = await echo(stub, { text: "hi" }, metadata);
      assert.equal(answer.note?.text, "hi");
      assert.deepEqual(answer.headers?.get("x-first"), ["text"]);
      assert.deepEqual(answer.trailers.get("x-last-bin"), [Buffer.from([0, 255, 1])]);
    },
  ));

test("grpc-js reads a server stream", () =>
  withStub({}, async (stub) => {
    const counts: number[] = [];
    for await (const note of stub.expand({ count: 100 })) counts.push((note as Note).count);
    assert.deepEqual(
      counts,
      Array.from({ length: 100 }, (_, i) => i),
    );
  }));

test("grpc-js writes a client stream", () =>
  withStub({}, async (stub) => {
    const note = await new Promise<Note | undefined>((resolve, reject) => {
      const call = stub.collect((error, reply) => (error ? reject(error) : resolve(reply)));
      for (const text of ["a", "b", "c"]) call.write({ text });
      call.end();
    });
    assert.deepEqual(note, { text: "abc", count: 3 });
  }));

test("grpc-js talks both ways", () =>
  withStub({}, async (stub) => {
    const call = stub.chat();
    const texts: string[] = [];
    call.write({ text: "one" });
    for await (const note of call) {
      texts.push((note as Note).text);
      if (texts.length === 3) call.end();
      else call.write({ text: "next" });
    }
    assert.deepEqual(texts, ["ONE", "NEXT", "NEXT"]);
  }));

test("grpc-js sees status and message", () =>
  withStub({ echo: () => Promise.reject(new RpcError(Status.NOT_FOUND, "no ☺ 7")) }, async (stub) => {
    const { error } = await echo(stub, {});
    assert.equal(error?.code, grpc.status.NOT_FOUND);
    assert.equal(error?.details, "no ☺ 7");
  }));

test("grpc-js's deadline and cancel reach the handler", async () => {
  const reasons: unknown[] = [];
  const twice = deferred();
  let reached = false;
  await withStub(
    {
      echo: (note, { signal }) =>
        new Promise((resolve) => {
          reached = true;
          signal.addEventListener("abort", () => {
            reasons.push(signal.reason);
            if (reasons.length === 2) twice.resolve();
            resolve(note);
          });
          if (note.text === "cancel me") started.resolve();
        }),
    },
    async (stub) => {
      // However slow the machine, one of the calls gets as far as the handler.
      for (let deadlineMs = 20; !reached; deadlineMs *= 2) {
        const late = await echo(stub, {}, undefined, { deadline: Date.now() + deadlineMs });
        assert.equal(late.error?.code, grpc.status.DEADLINE_EXCEEDED);
      }
      const cancelled = await echo(stub, { text: "cancel me" }, undefined, {}, (call) => {
        void started.promise.then(() => call.cancel());
      });
      assert.equal(cancelled.error?.code, grpc.status.CANCELLED);
      await twice.promise;
      assert.ok(reasons.every((reason) => reason instanceof RpcError));
    },
  );
});

const started = deferred();

test("grpc-js sends and receives a message of several megabytes", () =>
  withStub({}, async (stub) => {
    const text = "0123456789".repeat(300_000);
    const { note } = await echo(stub, { text });
    assert.equal(note?.text, text);
  }));
