import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Server } from "@weft/grpc";
import { echoProto, startEchoServer } from "./echo-server.ts";
import { type Outcome, runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

describe("weft call", () => {
  const cwd = scratchFolder({ "proto/echo.proto": echoProto });
  let server: Server;
  let address: string;

  before(async () => {
    ({ server, address } = await startEchoServer());
  });
  after(() => server.shutdown({ drainMs: 0 }));

  function call(method: string, args: readonly string[], input?: string): Promise<Outcome> {
    return runWeft(["call", address, `test.v1.Echo/${method}`, "-I", "proto", ...args], {
      cwd,
      ...(input === undefined ? {} : { input }),
    });
  }

  it("prints the reply of a unary method as one line of JSON", async () => {
    const outcome = await call("One", ["-d", '{"text": "hi"}']);
    assert.deepEqual(outcome, { status: 0, stdout: '{"text":"hi"}\n', stderr: "" });
  });

  it("sends an empty message when none is given", async () => {
    assert.deepEqual(await call("One", []), { status: 0, stdout: "{}\n", stderr: "" });
  });

  it("reads the request from a file and from stdin", async () => {
    writeFileSync(join(cwd, "request.json"), '{\n  "text": "from a file"\n}\n');
    assert.equal((await call("One", ["-d", "@request.json"])).stdout, '{"text":"from a file"}\n');
    assert.equal((await call("One", ["-d", "-"], '{"text":"from stdin"}')).stdout, '{"text":"from stdin"}\n');
  });

  it("prints one line for each reply of a server stream", async () => {
    const { stdout } = await call("Expand", ["-d", '{"text": "abc"}']);
    assert.equal(stdout, '{"text":"a"}\n{"text":"b"}\n{"text":"c"}\n');
  });

  it("sends every message it is given to a client stream", async () => {
    assert.equal((await call("Collect", ["-d", '{"text":"a"} {"text":"b"}'])).stdout, '{"text":"ab"}\n');
    assert.equal((await call("Collect", [])).stdout, "{}\n");
  });

  it("keeps a conversation: each line is sent and answered before the next is typed", async () => {
    const talk = spawnWeft(["call", address, "test.v1.Echo/Talk", "-I", "proto", "-d", "-"], { cwd });
    for (const text of ["one", "two", "three"]) {
      talk.child.stdin.write(`${JSON.stringify({ text })}\n`);
      assert.equal(await talk.nextLine(), JSON.stringify({ text: text.toUpperCase() }));
    }
    talk.child.stdin.end();
    assert.deepEqual(await once(talk.child, "close"), [0, null]);
  });

  it("sends metadata, and prints what comes back when asked to", async () => {
    const { stdout, stderr } = await call("One", ["-H", "X-Suffix: !", "-d", '{"text":"hi"}', "-v"]);
    assert.equal(stdout, '{"text":"hi!"}\n');
    assert.match(stderr, /^x-head: h$/m);
    assert.match(stderr, /^x-tail-bin: AQI=?=?$/m);
  });

  it("takes the name of a method in any of its usual forms", async () => {
    for (const name of ["/test.v1.Echo/One", "test.v1.Echo.One", "test.v1.Echo/one"]) {
      assert.equal((await runWeft(["call", address, name, "-I", "proto"], { cwd })).stdout, "{}\n");
    }
  });

  it("ends with 64 and the status of a call that failed", async () => {
    assert.deepEqual(await call("Fail", ["-d", '{"text":"not now"}']), {
      status: 64 + 9,
      stdout: "",
      stderr: `weft: FAILED_PRECONDITION: not now (test.v1.Echo/Fail at ${address})\n`,
    });
  });

  it("gives up at the deadline", async () => {
    const { status, stderr } = await call("Hang", ["--deadline", "100ms"]);
    assert.equal(status, 64 + 4);
    assert.match(stderr, /^weft: DEADLINE_EXCEEDED: .*\n$/);
  });

  it("says in one line that nobody listens, and does not wait for more to send", async () => {
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = listener.address() as { port: number };
    listener.close();
    await once(listener, "close");
    const talk = spawnWeft(["call", `127.0.0.1:${port}`, "test.v1.Echo/Talk", "-I", "proto", "-d", "-"], {
      cwd,
    });
    assert.match((await talk.nextErrorLine()) ?? "", /^weft: UNAVAILABLE: .*connection refused/);
    assert.deepEqual(await once(talk.child, "close"), [64 + 14, null]);
  });

  it("ends quietly when the reader of its output goes away", async () => {
    const talk = spawnWeft(["call", address, "test.v1.Echo/Talk", "-I", "proto", "-d", "-"], { cwd });
    let words = "";
    talk.child.stderr.on("data", (text: Buffer) => (words += text.toString()));
    talk.child.stdin.on("error", () => {});
    talk.child.stdin.write('{"text":"a"}\n');
    await talk.nextLine();
    talk.child.stdout.destroy();
    const more = setInterval(() => talk.child.stdin.write('{"text":"a"}\n'), 10);
    await once(talk.child, "exit");
    clearInterval(more);
    assert.equal(words, "");
  });

  for (const [args, stderr] of [
    [["One", "-d", "{} {}"], "weft call: this method takes one message, -d gives 2 or more"],
    [["One", "-d", ""], "weft call: this method takes one message, -d gives none"],
    [
      ["One", "-d", '{"txt":"a"}'],
      'weft call: message 1 of -d: test.v1.Text has no field "txt" (line 1, column 2)',
    ],
    [
      ["Talk", "-d", '{} {"text":1}'],
      'weft call: message 2 of -d: a string expected, but "1" stands here (line 1, column 9)',
    ],
    [["One", "-d", "{"], 'weft call: the JSON ends in the middle of a message; it ends with "{"'],
    [["One", "-d", "@nowhere.json"], "weft: -d @nowhere.json: there is no such file"],
    [["Onne"], "weft call: test.v1.Echo has no method Onne; did you mean One?"],
  ] as const) {
    it(`answers ${args.join(" ")} in one line`, async () => {
      const [method, ...rest] = args;
      const outcome = await call(method, rest);
      assert.equal(outcome.stderr, `${stderr}\n`);
      assert.ok(outcome.status === 2 || outcome.status === 1);
    });
  }
});
