import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Server } from "@weft/grpc";
import { startEchoServer } from "./echo-server.ts";
import { type Outcome, runWeft } from "./run-weft.ts";

describe("a server that tells what it offers", () => {
  let server: Server;
  let address: string;

  before(async () => {
    ({ server, address } = await startEchoServer({ reflection: true }));
  });
  after(() => server.shutdown({ drainMs: 0 }));

  async function linesOf(command: string, ...args: string[]): Promise<string[]> {
    const { status, stdout, stderr } = await runWeft([command, address, ...args]);
    assert.deepEqual([status, stderr], [0, ""]);
    return stdout.trimEnd().split("\n");
  }

  it("is asked for its services by weft list", async () => {
    assert.deepEqual(await linesOf("list"), [
      "grpc.reflection.v1.ServerReflection",
      "grpc.reflection.v1alpha.ServerReflection",
      "test.v1.Echo",
    ]);
  });

  it("is asked for the methods of one, as weft call takes them", async () => {
    const methods = await linesOf("list", "test.v1.Echo");
    assert.deepEqual(methods.slice(0, 2), ["test.v1.Echo/One", "test.v1.Echo/Expand"]);
    assert.deepEqual(await linesOf("call", methods[0]!, "-d", '{"text":"hi"}'), ['{"text":"hi"}']);
  });

  it("is called without a schema, also with messages of types it imports", async () => {
    const any = '{"text":"x","elsewhere":{"@type":"type.googleapis.com/test.v1.Text","text":"in"}}';
    assert.deepEqual(await linesOf("call", "test.v1.Echo/Expand", "-d", any), ['{"text":"x"}']);
  });

  it("is asked for a service, a method, a message and an enum by weft describe", async () => {
    assert.deepEqual((await linesOf("describe", "test.v1.Echo")).slice(0, 5), [
      "service Echo {",
      "  rpc One (test.v1.Text) returns (test.v1.Text);",
      "  rpc Expand (test.v1.Text) returns (stream test.v1.Text);",
      "  rpc Collect (stream test.v1.Text) returns (test.v1.Text);",
      "  rpc Talk (stream test.v1.Text) returns (stream test.v1.Text);",
    ]);
    assert.deepEqual(await linesOf("describe", "test.v1.Echo/Talk"), [
      "rpc Talk (stream test.v1.Text) returns (stream test.v1.Text);",
    ]);
    assert.deepEqual(await linesOf("describe", "test.v1.Text"), [
      "message Text {",
      "  string text = 1;",
      "  optional test.v1.Mood mood = 2;",
      "  map<string, test.v1.Text> notes = 3;",
      "  repeated sint64 marks = 6;",
      "  oneof place {",
      "    int32 row = 4;",
      "    google.protobuf.Any elsewhere = 5;",
      "  }",
      "}",
    ]);
    assert.deepEqual(await linesOf("describe", "test.v1.Mood"), [
      "enum Mood {",
      "  MOOD_UNSPECIFIED = 0;",
      "  MOOD_GOOD = 1;",
      "}",
    ]);
  });

  it("is asked for what it does not have, and the answer says what was meant", async () => {
    for (const args of [
      ["list", address, "test.v1.Ecko"],
      ["describe", address, "test.v1.Ecko"],
      ["call", address, "test.v1.Ecko/One"],
    ]) {
      assert.deepEqual(await runWeft(args), {
        status: 64 + 5,
        stdout: "",
        stderr: "weft: the server knows no test.v1.Ecko; did you mean test.v1.Echo?\n",
      });
    }
    const { status, stderr } = await runWeft(["call", address, "test.v1.Echo"]);
    assert.equal(status, 2);
    assert.match(stderr, /^weft call: test\.v1\.Echo is a service; its methods are test\.v1\.Echo\/One, /);
  });
});

describe("a server that does not tell what it offers", () => {
  let server: Server;
  let address: string;

  before(async () => {
    ({ server, address } = await startEchoServer());
  });
  after(() => server.shutdown({ drainMs: 0 }));

  it("gets one line that says so and what to do", async () => {
    const expected: Outcome = {
      status: 64 + 12,
      stdout: "",
      stderr: `weft: ${address} does not tell what it offers (no server reflection); give the schema to weft call with -I DIR\n`,
    };
    for (const args of [
      ["list", address],
      ["describe", address, "test.v1.Echo"],
      ["call", address, "test.v1.Echo/One"],
    ]) {
      assert.deepEqual(await runWeft(args), expected);
    }
  });
});
