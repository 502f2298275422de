import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type IncomingHttpHeaders } from "node:http2";
import { test } from "node:test";
import * as zlib from "node:zlib";
import {
  type CallObserver,
  type CallRecord,
  Channel,
  type CompressionName,
  Server,
  Status,
} from "@weft/grpc";
import { Notes, noteCodec } from "./notes-service.ts";
import { collect, plainHandlers, withNotes } from "./serving.ts";

const text = "all work and no play ".repeat(2000);

const hasZstd = "zstdCompressSync" in zlib;
const names: readonly CompressionName[] = ["gzip", "deflate", ...(hasZstd ? (["zstd"] as const) : [])];

/** Remembers how many bytes of messages went each way. */
function sizes(): { observer: CallObserver; seen: { sent: number; received: number }[] } {
  const seen: { sent: number; received: number }[] = [];
  const onCallEnded = ({ sentBytes, receivedBytes }: CallRecord): void => {
    seen.push({ sent: sentBytes, received: receivedBytes });
  };
  return { observer: { onCallEnded }, seen };
}

for (const compression of names) {
  test(`messages are compressed both ways with ${compression}, in all kinds of calls`, () => {
    const { observer, seen } = sizes();
    return withNotes({ server: { compression }, channel: { compression, observer } }, async ({ client }) => {
      assert.equal((await client.echo({ text })).text, text);
      const notes = await collect(client.expand({ text, count: 5 }));
      assert.ok(notes.length === 5 && notes.every((note) => note.text === text));
      assert.equal((await client.collect([{ text }, { text }])).text, text + text);
      const shouts = await collect(client.chat([{ text }, { text }]));
      assert.ok(shouts.length === 2 && shouts.every((note) => note.text === text.toUpperCase()));
      assert.equal(seen.length, 4);
      for (const { sent, received } of seen)
        assert.ok(sent > 0 && sent < 2000 && received > 0 && received < 2000, `${sent} ${received}`);
    });
  });
}

test("a compression this Node does not have is refused by name", () => {
  const absent = "brotli" as CompressionName;
  const refused = {
    code: Status.INTERNAL,
    statusMessage: `compression "brotli" is not available in Node ${process.versions.node}`,
  };
  assert.throws(() => new Channel("localhost:1", { compression: absent }), refused);
  assert.throws(() => new Server({ compression: absent }), refused);
  return withNotes({}, async ({ client }) => {
    await assert.rejects(client.echo({ text }, { compression: absent }), refused);
    assert.equal((await client.echo({ text })).text, text);
  });
});

test("zstd works where the running Node has it, and only there", () => {
  const make = () => new Server({ compression: "zstd" });
  if (hasZstd) assert.doesNotThrow(make);
  else assert.throws(make, { code: Status.INTERNAL });
});

test("a server does not compress for a client that has not said it can read that", async () => {
  const server = new Server({ compression: "gzip" }).add(Notes, plainHandlers);
  const { port } = await server.listen("127.0.0.1:0");
  const session = connect(`http://127.0.0.1:${port}`);
  const payload = noteCodec.encode({ text });
  const ask = async (accepted: Record<string, string>) => {
    const request = session.request({
      ":method": "POST",
      ":path": "/test.Notes/Echo",
      "content-type": "application/grpc",
      te: "trailers",
      ...accepted,
    });
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(payload.length, 1);
    request.end(Buffer.concat([prefix, payload]));
    const [headers] = (await once(request, "response")) as [IncomingHttpHeaders];
    const body = Buffer.concat(await request.toArray());
    return { encoding: headers["grpc-encoding"], compressed: body[0], body: body.subarray(5) };
  };
  assert.equal((await ask({})).compressed, 0);
  assert.equal((await ask({ "grpc-accept-encoding": "identity,deflate" })).compressed, 0);
  const { encoding, compressed, body } = await ask({ "grpc-accept-encoding": "identity,deflate,gzip" });
  assert.deepEqual([encoding, compressed], ["gzip", 1]);
  assert.equal(noteCodec.decode(zlib.gunzipSync(body)).text, text);
  session.close();
  await server.close();
});

test("one message of a stream may be left as it is", () => {
  const { observer, seen } = sizes();
  return withNotes({ channel: { compression: "gzip", observer } }, async ({ client }) => {
    const upload = client.collect();
    await upload.write({ text });
    await upload.write({ text }, { compress: false });
    assert.equal((await upload.end()).text, text + text);
    const plain = noteCodec.encode({ text }).length;
    assert.ok(seen[0]!.sent > plain && seen[0]!.sent < plain + 2000, `${seen[0]!.sent}`);
  });
});

test("one call may choose its own compression, or none", () =>
  withNotes({ channel: { compression: "gzip" } }, async ({ client }) => {
    assert.equal((await client.echo({ text }, { compression: "deflate" })).text, text);
    assert.equal((await client.echo({ text }, { compression: "identity" })).text, text);
  }));

test("a small message that inflates beyond the limit is refused before it fills the memory", async () => {
  for (const compression of names) await refusesToInflate(compression);
});

const refusesToInflate = (compression: CompressionName): Promise<void> =>
  withNotes({ server: { maxReceiveMessageBytes: 10_000 }, channel: { compression } }, async ({ client }) => {
    await assert.rejects(client.echo({ text }), { code: Status.RESOURCE_EXHAUSTED });
    assert.equal((await client.echo({ text: "short" })).text, "short");
  });
