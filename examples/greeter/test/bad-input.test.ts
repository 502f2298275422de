import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { after, afterEach, before, describe, it } from "node:test";
import { Channel, createClient, rawCodec, Status } from "@weft/grpc";
import { Greeter } from "#gen/helloworld.js";
import { Program, portOf } from "./example.ts";

describe("a server that is sent what it cannot use", () => {
  let server: Program;
  let port: string;
  let channel: Channel;

  before(async () => {
    server = new Program(["node", "dist/server.js"], { PORT: "0" });
    port = await portOf(server);
    channel = new Channel(`localhost:${port}`);
  });
  afterEach(async () => {
    // Whatever happened, it goes on serving.
    const { message } = await createClient(Greeter, channel).sayHello({ name: "you" }, { deadlineMs: 5000 });
    assert.equal(message, "Hello, you!");
  });
  after(async () => {
    await channel.close();
    assert.deepEqual(await server.interrupt(), { lines: [], status: 0 });
  });

  /** Calls a path with bytes that no schema stands for. */
  function call(path: string, bytes: Uint8Array): Promise<Uint8Array> {
    const method = { name: "", path, kind: "unary", input: rawCodec, output: rawCodec } as const;
    return createClient({ typeName: "", methods: { method } }, channel).method(bytes, { deadlineMs: 5000 });
  }

  it("answers UNIMPLEMENTED for a method it does not have", async () => {
    await assert.rejects(call("/helloworld.Greeter/SayGoodbye", new Uint8Array()), {
      code: Status.UNIMPLEMENTED,
      statusMessage: /SayGoodbye/,
    });
    await assert.rejects(call("/helloworld.Nobody/SayHello", new Uint8Array()), {
      code: Status.UNIMPLEMENTED,
    });
  });

  it("answers RESOURCE_EXHAUSTED for a message over the limit of 4 MiB", async () => {
    const name = "x".repeat(4 * 1024 * 1024);
    await assert.rejects(createClient(Greeter, channel).sayHello({ name }), {
      code: Status.RESOURCE_EXHAUSTED,
    });
  });

  it("answers INTERNAL for bytes that are no such message", async () => {
    await assert.rejects(call("/helloworld.Greeter/SayHello", Uint8Array.of(10, 200, 1)), {
      code: Status.INTERNAL,
    });
  });

  for (const [what, text] of [
    ["garbage", "\x00\xffthis is no HTTP/2\r\n\r\n".repeat(100)],
    ["HTTP/1.1", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["a preface and then garbage", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${"\xff".repeat(1000)}`],
  ] as const) {
    it(`closes a connection that brings ${what}`, async () => {
      const socket = connect(Number(port), "localhost");
      socket.on("error", () => {});
      socket.write(Buffer.from(text, "latin1"));
      socket.resume();
      await once(socket, "close");
    });
  }
});
