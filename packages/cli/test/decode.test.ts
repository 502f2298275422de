import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const cwd = scratchFolder({
  "proto/user.proto": `syntax = "proto3"; package u;
    message User { int32 id = 1; string name = 2; Address address = 3; }
    message Address { string city = 1; }`,
});
const message = Buffer.from("\x08\x96\x01\x12\x04Hong\x1a\x07\x0a\x05Seoul", "latin1");

describe("weft decode", () => {
  it("prints fields by their numbers without a schema", async () => {
    const { status, stdout } = await runWeft(["decode"], { cwd, input: message });
    assert.equal(status, 0);
    assert.match(stdout, /^1: 150\n2: "Hong"\n3 ?\{\n {2}1: "Seoul"\n\}\n$/);
  });

  it("prints one line of JSON with a type", async () => {
    const { stdout } = await runWeft(["decode", "--type", "u.User", "-I", "proto"], { cwd, input: message });
    assert.equal(stdout, '{"id":150,"name":"Hong","address":{"city":"Seoul"}}\n');
  });

  it("says where bytes stop being a message", async () => {
    for (const args of [["decode"], ["decode", "--type", "u.User", "-I", "proto"]]) {
      const { status, stdout, stderr } = await runWeft(args, { cwd, input: "\x12\x09Hong" });
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(stderr, /^weft: these 6 bytes are no (u\.User|message): .*9 bytes.*\n$/);
    }
  });

  it("suggests the type that was meant", async () => {
    const outcome = await runWeft(["decode", "--type", "User", "-I", "proto"], { cwd });
    assert.deepEqual(outcome, {
      status: 2,
      stdout: "",
      stderr: "weft decode: no message User in the schema; did you mean u.User?\n",
    });
  });
});
