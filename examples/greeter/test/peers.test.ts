import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { HelloRequest } from "#gen/helloworld.js";
import { folder, Program, portOf } from "./example.ts";

const run = promisify(execFile);

/** The reason to skip, when a peer is not installed. */
function unless(name: string, command: string, ...args: string[]): { skip: string | false } {
  return { skip: spawnSync(command, args).status === 0 ? false : `${name} is not installed` };
}

describe("the greeter and its peers", () => {
  let server: Program;
  let port: string;
  const scratch = mkdtempSync(join(tmpdir(), "weft-greeter-"));

  before(async () => {
    server = new Program(["node", "dist/server.js"], { PORT: "0" });
    port = await portOf(server);
  });
  after(async () => {
    rmSync(scratch, { recursive: true });
    await server.interrupt();
  });

  it(
    "answers a Python client made by grpcio-tools",
    unless("grpcio-tools", "python3", "-c", "import grpc, grpc_tools"),
    async () => {
      const args = [
        "-m",
        "grpc_tools.protoc",
        "-I",
        "proto",
        `--python_out=${scratch}`,
        `--grpc_python_out=${scratch}`,
      ];
      await run("python3", [...args, "proto/helloworld.proto"], { cwd: folder });
      writeFileSync(
        join(scratch, "client.py"),
        `
import grpc, helloworld_pb2, helloworld_pb2_grpc
with grpc.insecure_channel("localhost:${port}") as channel:
    greeter = helloworld_pb2_grpc.GreeterStub(channel)
    print(greeter.SayHello(helloworld_pb2.HelloRequest(name="Python"), timeout=10).message)
    print(greeter.SayHelloAgain(helloworld_pb2.HelloRequest(name="Python"), timeout=10).message)
    try:
        channel.unary_unary("/helloworld.Greeter/SayGoodbye")(b"", timeout=10)
    except grpc.RpcError as error:
        print(error.code().name)
`,
      );
      const { stdout } = await run("python3", ["client.py"], { cwd: scratch });
      assert.deepEqual(stdout.split("\n"), ["Hello, Python!", "Hello again, Python!", "UNIMPLEMENTED", ""]);
    },
  );

  it("answers every request of h2load", unless("h2load", "h2load", "--version"), async () => {
    const message = HelloRequest.encode({ name: "h2load" });
    const body = Buffer.concat([Uint8Array.of(0, 0, 0, 0, message.length), message]);
    writeFileSync(join(scratch, "body"), body);
    const { stdout } = await run("h2load", [
      ...["-n", "2000", "-c", "4", "-m", "50", "-d", join(scratch, "body")],
      ...["-H", "content-type: application/grpc", "-H", "te: trailers"],
      `http://127.0.0.1:${port}/helloworld.Greeter/SayHello`,
    ]);
    assert.match(
      stdout,
      /^requests: 2000 total, 2000 started, 2000 done, 2000 succeeded, 0 failed, 0 errored, 0 timeout$/m,
    );
    assert.match(stdout, /^status codes: 2000 2xx, 0 3xx, 0 4xx, 0 5xx$/m);
  });
});
