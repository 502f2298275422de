import assert from "node:assert/strict";
import { once } from "node:events";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { InferenceClient, tensor } from "@weft/inference/client";
import { type RunningWeft, runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

describe("weft serve and weft infer", () => {
  let server: RunningWeft;
  let address: string;
  const said: string[] = [];

  before(async () => {
    server = spawnWeft(["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"], {
      cwd: repository,
    });
    for (let line = await server.nextLine(); line !== undefined; line = await server.nextLine()) {
      said.push(line);
      if (line.startsWith("try")) break;
    }
    address = `localhost:${/:(\d+) /.exec(said.find((line) => line.startsWith("gRPC")) ?? "")?.[1]}`;
  });
  after(() => server.end());

  it("shows what it serves, where, and one command to try", () => {
    assert.equal(said.length, 4);
    assert.match(
      said[0]!,
      /^colors {2}1 {2}ready {3}input_tensor FP32\[-1,224,224,3\] → output_tensor FP32\[-1,10\]$/,
    );
    assert.match(
      said[1]!,
      /^digits {2}1 {2}ready {3}pixels FP32\[-1,64\] → probabilities FP32\[-1,10\], label BYTES\[-1\]$/,
    );
    assert.match(said[2]!, /^gRPC {4}\[::\]:\d+ {3}http:\/\/\[::\]:\d+ {3}2 models, 2 workers$/);
    assert.equal(said[3], `try     npx weft infer ${address} digits --image models/digits/samples/3.png`);
  });

  it("answers the command to try: the digit, its ten probabilities, and the time it took", async () => {
    const [, , ...args] = said[3]!.replace(/^try +/, "").split(" ");
    const { status, stdout, stderr } = await runWeft(args, { cwd: repository });
    assert.deepEqual([status, stderr], [0, ""]);
    const lines = stdout.trimEnd().split("\n");
    assert.equal(lines[0], "label  3");
    assert.equal(lines[1], "probabilities");
    const shares = lines.slice(2, 12).map((line, digit) => {
      const match = new RegExp(`^ {3}${digit} {2}(\\d\\.\\d{4})(?: {2}█+)?$`).exec(line);
      return Number(match?.[1]);
    });
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 0.001);
    assert.equal(shares.indexOf(Math.max(...shares)), 3);
    assert.match(lines[12]!, /^took {2}\d+\.\d ms$/);
    assert.equal(lines.length, 13);
  });

  it("prints JSON when asked to", async () => {
    const image = join(repository, "models/digits/samples/7.png");
    const { stdout } = await runWeft(["infer", address, "digits", "--image", image, "--json"]);
    const { model, version, outputs } = JSON.parse(stdout);
    assert.deepEqual([model, version, outputs.label], ["digits", "1", ["7"]]);
    assert.equal(outputs.probabilities[0].length, 10);
  });

  it("takes inputs as JSON, written out or in a file, and several items at once", async () => {
    const dark = Array(64).fill(0);
    const cwd = scratchFolder({ "two.json": JSON.stringify([dark, dark]) });
    const one = await runWeft([
      "infer",
      address,
      "digits",
      "--input",
      `pixels=${JSON.stringify(dark)}`,
      "--json",
    ]);
    assert.equal(JSON.parse(one.stdout).outputs.label.length, 1);
    const two = await runWeft(["infer", address, "digits", "--input", "pixels=@two.json", "--json"], { cwd });
    assert.equal(JSON.parse(two.stdout).outputs.label.length, 2);
  });

  it("ends with 64 and the status for a model that is not served", async () => {
    const { status, stderr } = await runWeft(["infer", address, "letters", "--input", "x=1"]);
    assert.equal(status, 64 + 5);
    assert.match(stderr, /^weft: NOT_FOUND: .*letters.*\n$/);
  });

  for (const [args, stderr] of [
    [
      [],
      /^weft infer: nothing is given for pixels; the model takes pixels FP32\[-1,64\]: add --image FILE or --input NAME=JSON\n$/,
    ],
    [["--input", "pixel=1"], /^weft infer: the model has no input pixel; did you mean pixels\?\n$/],
    [["--input", "1"], /^weft infer: --input 1: what is the input's name\? write NAME=JSON or NAME=@FILE\n$/],
    [["--input", "pixels=[1,2]"], /^weft: INVALID_ARGUMENT: .*expected shape \[-1,64\], got \[1,2\].*\n$/],
    [["--input", "pixels={}"], /^weft infer: --input pixels: .*evenly nested.*\n$/],
    [["--input", "pixels=[1,"], /^weft infer: --input pixels: this is no JSON: .*\n$/],
    [["--image", "package.json"], /^weft infer: --image package\.json: the image is neither PNG nor JPEG\n$/],
    [["--image", "nowhere.png"], /^weft: nowhere\.png: there is no such file or directory\n$/],
  ] as const) {
    it(`answers infer ${args.join(" ")} in one line`, async () => {
      const outcome = await runWeft(["infer", address, "digits", ...args], { cwd: repository });
      assert.match(outcome.stderr, stderr);
      assert.ok(outcome.status === 1 || outcome.status === 2 || outcome.status === 64 + 3);
      assert.equal(outcome.stdout, "");
    });
  }
});

/** What a pattern finds in the first line it fits. */
async function lineWith(server: RunningWeft, pattern: RegExp): Promise<string> {
  for (let line = await server.nextLine(); line !== undefined; line = await server.nextLine()) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  assert.fail("the server ended before it said so");
}

describe("weft serve", () => {
  const cwd = scratchFolder({ "empty/readme.md": "", "broken/broken/1/model.onnx": "this is no model" });

  it("ends in good order on Ctrl-C", async () => {
    const server = spawnWeft(
      ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"],
      {
        cwd: repository,
      },
    );
    for (let line = await server.nextLine(); line && !line.startsWith("try"); line = await server.nextLine());
    assert.deepEqual(await server.end(), { status: 0, signal: null });
  });

  it("serves on, not ready, for its --shutdown-delay after SIGTERM; a second SIGTERM ends it at once", async () => {
    const served = ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"];
    const server = spawnWeft([...served, "--shutdown-delay", "10m"], { cwd: repository });
    const [, grpcPort, httpPort] = /^(\d+) +http:\/\/\[::\]:(\d+)/
      .exec(await lineWith(server, /^gRPC .*?\]:(\d+ .*)$/))!
      .map(String) as [string, string, string];
    const rest = `http://127.0.0.1:${httpPort}/v2`;
    const pixels = tensor("FP32", [1, 64], new Float32Array(64));
    const inputs = [{ name: "pixels", datatype: "FP32", shape: [1, 64], data: Array(64).fill(0) }];
    let stopping = false;
    const answered = { before: 0, after: 0 };
    /** Asks again and again, and so often once the server stops. */
    const load = async (ask: () => Promise<unknown>): Promise<void> => {
      for (let left = 25; left > 0; left -= stopping ? 1 : 0) {
        const before = !stopping;
        await ask();
        answered[before ? "before" : "after"]++;
      }
    };
    const lasting = new InferenceClient(`127.0.0.1:${grpcPort}`);
    const loads = [
      load(() => lasting.infer("digits", { pixels })),
      load(async () => {
        await using client = new InferenceClient(`127.0.0.1:${grpcPort}`);
        await client.infer("digits", { pixels });
      }),
      load(async () => {
        const body = JSON.stringify({ inputs });
        const answer = await fetch(`${rest}/models/digits/infer`, { method: "POST", body });
        assert.equal(answer.status, 200, await answer.text());
      }),
    ];
    await lasting.infer("digits", { pixels });
    server.child.kill("SIGTERM");
    assert.match(
      (await server.nextErrorLine()) ?? "",
      /^stopping: not ready any more, serving for another 600 s/,
    );
    stopping = true;
    assert.equal((await fetch(`${rest}/health/ready`)).status, 503);
    assert.equal((await fetch(`${rest}/health/live`)).status, 200);
    assert.equal(await lasting.serverReady(), false);
    await Promise.all(loads);
    assert.ok(answered.after >= 3 * 24, `${answered.after} answered after SIGTERM`);

    const ended = once(server.child, "close");
    server.child.kill("SIGTERM");
    assert.deepEqual(await ended, [null, "SIGTERM"]);
    await lasting.close();
  });

  it("ends by itself when the delay is over, and at once by another signal than the first", async () => {
    const served = ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"];
    const brief = spawnWeft([...served, "--shutdown-delay", "1ms"], { cwd: repository });
    await lineWith(brief, /^(try)/);
    assert.deepEqual(await brief.end(), { status: 0, signal: null });

    const long = spawnWeft([...served, "--shutdown-delay", "10m"], { cwd: repository });
    await lineWith(long, /^(try)/);
    long.child.kill("SIGTERM");
    await long.nextErrorLine();
    assert.deepEqual(await long.end(), { status: null, signal: "SIGINT" });
  });

  it("ends by its limit whatever a model does meanwhile", async () => {
    const endless = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "FP64", shape: [1] } },
  outputs: { x: { datatype: "FP64", shape: [1] } },
  infer() {
    console.log("entered");
    return new Promise(() => setInterval(() => {}, 1000));
  },
});
`;
    const cwd = scratchFolder({
      "models/endless/1/model.ts": endless,
      "models/endless/config.pbtxt": 'parameters { key: "execution" value { string_value: "in_process" } }',
    });
    const served = ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"];
    const server = spawnWeft([...served, "--drain", "1ms", "--log", "json"], { cwd });
    const url = `http://localhost:${await lineWith(server, /http:\/\/\[::\]:(\d+)/)}/v2`;
    const body = JSON.stringify({ inputs: [{ name: "x", datatype: "FP64", shape: [1], data: [1] }] });
    const cut = assert.rejects(fetch(`${url}/models/endless/infer`, { method: "POST", body }));
    await lineWith(server, /^(entered)/);
    assert.deepEqual(await server.end(), { status: 0, signal: null });
    await cut;
  });

  it("says in one line that the repository is not there, is no folder, or holds no model", async () => {
    for (const [folder, stderr] of [
      ["nowhere", /^weft: .*nowhere.*\n$/],
      ["empty/readme.md", /^weft: .*readme\.md.*\n$/],
      ["empty", /^weft: empty holds no model .*\n$/],
    ] as const) {
      const outcome = await runWeft(
        ["serve", "--model-repository", folder, "--grpc-port", "0", "--http-port", "0"],
        { cwd },
      );
      assert.match(outcome.stderr, stderr);
      assert.deepEqual([outcome.status, outcome.stdout], [1, ""]);
    }
  });

  for (const flag of ["--grpc-port", "--http-port"]) {
    it(`says in one line that the port of ${flag} is in use, and what to do`, async () => {
      const holder = createServer().listen(0, "::");
      await once(holder, "listening");
      const { port } = holder.address() as { port: number };
      const free = flag === "--grpc-port" ? "--http-port" : "--grpc-port";
      const { status, stdout, stderr } = await runWeft(
        ["serve", "--model-repository", "models", flag, `${port}`, free, "0"],
        { cwd: repository },
      );
      holder.close();
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(
        stderr,
        new RegExp(
          `^weft: cannot listen on .*:${port}: .*in use.*; take another port, or 0 for any free one\\n$`,
        ),
      );
    });
  }

  it("serves REST beside gRPC, and not with --no-http", async () => {
    const server = spawnWeft(
      ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"],
      {
        cwd: repository,
      },
    );
    const port = await lineWith(server, /http:\/\/\[::\]:(\d+)/);
    const response = await fetch(`http://localhost:${port}/v2/models/digits`);
    assert.equal(((await response.json()) as { name: string }).name, "digits");
    await server.end();

    const only = spawnWeft(["serve", "--model-repository", "models", "--grpc-port", "0", "--no-http"], {
      cwd: repository,
    });
    assert.match(await lineWith(only, /^(gRPC .*)$/), /^gRPC {4}\[::\]:\d+ {3}2 models, 2 workers$/);
    await only.end();
  });

  it("lets in only callers with the token, and the command to try brings it", async () => {
    const token = join(cwd, "token");
    writeFileSync(token, "secret\n");
    const server = spawnWeft(
      ["serve", "--model-repository", "models", "--grpc-port", "0", "--no-http", "--token-file", token],
      { cwd: repository },
    );
    const command = await lineWith(server, /^try +npx (weft infer .*)$/);
    assert.ok(command.endsWith(` -H "authorization: Bearer $(cat ${token})"`));
    const [, ...args] = command.slice(0, command.indexOf(" -H ")).split(" ");
    assert.equal((await runWeft(args, { cwd: repository })).status, 64 + 16);
    const letIn = await runWeft([...args, "-H", "authorization: Bearer secret"], { cwd: repository });
    assert.deepEqual([letIn.status, letIn.stderr], [0, ""]);
    const listed = await runWeft(["list", args[1]!, "-H", "authorization: Bearer secret"]);
    assert.match(listed.stdout, /^inference\.GRPCInferenceService$/m);
    await server.end();
  });

  it("logs each request as a line of JSON on stderr when asked to", async () => {
    const server = spawnWeft(
      ["serve", "--model-repository", "models", "--grpc-port", "0", "--no-http", "--log", "json"],
      { cwd: repository },
    );
    const address = `localhost:${await lineWith(server, /^gRPC .*\]:(\d+)/)}`;
    await runWeft(["infer", address, "digits", "--image", "models/digits/samples/3.png"], {
      cwd: repository,
    });
    for (;;) {
      const line = await server.nextErrorLine();
      assert.ok(line, "no line tells of the request");
      if ((JSON.parse(line) as { msg: string }).msg === "infer") break;
    }
    await server.end();
  });

  it("says why a model failed, in one line, and serves the others", async () => {
    mkdirSync(join(cwd, "broken/digits/1"), { recursive: true });
    copyFileSync(join(repository, "models/digits/1/model.onnx"), join(cwd, "broken/digits/1/model.onnx"));
    const server = spawnWeft(
      ["serve", "--model-repository", "broken", "--grpc-port", "0", "--http-port", "0"],
      { cwd },
    );
    assert.match((await server.nextLine()) ?? "", /^broken {2}1 {2}failed {3}\S.*$/);
    assert.match((await server.nextLine()) ?? "", /^digits {2}1 {2}ready .*→/);
    await server.end();
  });

  it("ends when there is no model it could serve", async () => {
    const { status, stdout, stderr } = await runWeft(
      ["serve", "--model-repository", "only-broken", "--grpc-port", "0", "--http-port", "0"],
      {
        cwd: scratchFolder({ "only-broken/broken/1/model.onnx": "this is no model" }),
      },
    );
    assert.deepEqual([status, stderr], [1, "weft: no model is ready\n"]);
    assert.match(stdout, /^broken {2}1 {2}failed/);
  });

  it("takes how many there are of what models name, and refuses a number that is missing", async () => {
    const cwd = scratchFolder({
      "models/greedy/config.pbtxt":
        'max_batch_size: 8 instance_group { rate_limiter { resources { name: "disk" count: 3 } } }',
    });
    mkdirSync(join(cwd, "models/greedy/1"));
    copyFileSync(join(repository, "models/digits/1/model.onnx"), join(cwd, "models/greedy/1/model.onnx"));
    const serve = ["serve", "--model-repository", "models", "--grpc-port", "0", "--no-http"];
    const { status, stdout } = await runWeft([...serve, "--rate-limit-resource", "disk:2"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /asks for 3 of resource "disk", of which the server has 2/);
    const wrong = await runWeft([...serve, "--rate-limit-resource", "disk"], { cwd });
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /disk is not NAME:COUNT/);
  });
});
