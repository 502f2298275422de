import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, createClient, inMemoryChannel, Server } from "@weft/grpc";
import { BytesValue } from "@weft/protobuf/wkt";

const Echo = {
  typeName: "test.Echo",
  methods: {
    back: { name: "Back", path: "/test.Echo/Back", kind: "unary", input: BytesValue, output: BytesValue },
    stream: {
      name: "Stream",
      path: "/test.Echo/Stream",
      kind: "bidi_streaming",
      input: BytesValue,
      output: BytesValue,
    },
  },
} as const;

/** A payload that tells which one it is and where, so that bytes of another message would show. */
function payload(which: number): Uint8Array {
  const bytes = new Uint8Array(200_000 + which * 1_733);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 31 + which * 97 + (i >> 9)) & 255;
  return bytes;
}

function serving(): Server {
  const server = new Server();
  server.add(Echo, {
    back: (value) => value,
    async *stream(values) {
      yield* values;
    },
  });
  return server;
}

async function echoEverything(channel: Channel): Promise<void> {
  const echo = createClient(Echo, channel);
  const sent = Array.from({ length: 40 }, (_, which) => payload(which));
  const answers = sent.map((value) => echo.back({ value }));
  for (const [which, answer] of (await Promise.all(answers)).entries())
    assert.deepEqual(Buffer.compare(answer.value, sent[which]!), 0, `call ${which}`);

  const stream = echo.stream(sent.map((value) => ({ value })));
  let which = 0;
  for await (const { value } of stream)
    assert.equal(Buffer.compare(value, sent[which]!), 0, `message ${which++}`);
  assert.equal(which, sent.length);
}

test("large messages of many calls at once arrive as they were when they were sent, over a socket", async () => {
  const server = serving();
  const { port } = await server.listen("127.0.0.1:0");
  const channel = new Channel(`127.0.0.1:${port}`);
  try {
    await echoEverything(channel);
  } finally {
    await channel.close();
    await server.close();
  }
});

test("large messages of many calls at once arrive as they were when they were sent, in memory", async () => {
  const server = serving();
  const channel = inMemoryChannel(server);
  try {
    await echoEverything(channel);
  } finally {
    await channel.close();
    await server.close();
  }
});
