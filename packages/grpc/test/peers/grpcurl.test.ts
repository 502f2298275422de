import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { findProgram, type Outcome, run } from "./programs.ts";
import { userServer } from "./user-server.ts";

const grpcurl = findProgram("grpcurl");
const skip = grpcurl === undefined ? "grpcurl is not installed" : false;

describe("grpcurl, knowing nothing but what reflection tells it", { skip }, () => {
  const server = userServer();
  let target: string;

  before(async () => {
    target = `127.0.0.1:${(await server.listen("127.0.0.1:0")).port}`;
  });
  after(() => server.close());

  function call(method: string, data: string, ...options: string[]): Promise<Outcome> {
    return run(
      grpcurl!,
      ["-plaintext", ...options, "-d", "@", target, `user.v1.UserService/${method}`],
      data,
    );
  }
  /** What it printed: one JSON message after another, its fields named as the schema or as JSON has them. */
  function messages({ stdout }: Outcome): unknown[] {
    return stdout
      .split(/\n(?=\{)/)
      .filter((text) => text.trim() !== "")
      .map((text) => JSON.parse(text.replaceAll('"user_id"', '"userId"')) as unknown);
  }

  test("lists the services", async () => {
    const { stdout } = await run(grpcurl!, ["-plaintext", target, "list"]);
    const names = stdout.trim().split("\n");
    assert.deepEqual(
      ["grpc.health.v1.Health", "user.v1.UserService"].filter((name) => !names.includes(name)),
      [],
    );
  });

  test("describes a service and a message as the schema has them", async () => {
    const service = await run(grpcurl!, ["-plaintext", target, "describe", "user.v1.UserService"]);
    assert.match(service.stdout, /rpc UploadUsers \( stream \.user\.v1\.User \) returns/);
    const message = await run(grpcurl!, ["-plaintext", target, "describe", "user.v1.User"]);
    assert.match(message.stdout, /string name = 2;/);
  });

  test("makes a unary call", async () => {
    assert.deepEqual(messages(await call("GetUser", '{"user_id": 7}')), [{ userId: 7, name: "Hong" }]);
  });

  test("sends metadata and gets trailers", async () => {
    const outcome = await call("GetUser", '{"user_id": 7}', "-v", "-H", "x-name: Kim");
    assert.match(outcome.stdout, /"name": "Kim"/);
    assert.match(outcome.stdout, /trailers received:\nx-served-by: weft/);
  });

  test("shows the status of a call that failed", async () => {
    const { code, stderr } = await call("GetUser", "{}");
    assert.equal(code, 64 + 5);
    assert.match(stderr, /Code: NotFound\n\s*Message: no user 0/);
  });

  test("reads a stream", async () => {
    assert.deepEqual(messages(await call("ListUsers", '{"page_size": 2}')), [{ userId: 1 }, { userId: 2 }]);
  });

  test("sends a stream", async () => {
    assert.deepEqual(messages(await call("UploadUsers", '{"user_id": 1}{"user_id": 2}')), [{ created: 3 }]);
  });

  test("streams both ways", async () => {
    assert.deepEqual(messages(await call("Chat", '{"text": "a"}{"text": "b"}')), [
      { text: "A" },
      { text: "B" },
    ]);
  });

  test("asks for the health of a service", async () => {
    const request = '{"service": "user.v1.UserService"}';
    const { stdout } = await run(grpcurl!, [
      "-plaintext",
      "-d",
      request,
      target,
      "grpc.health.v1.Health/Check",
    ]);
    assert.deepEqual(JSON.parse(stdout), { status: "SERVING" });
  });
});
