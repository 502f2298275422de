import assert from "node:assert/strict";
import { cpSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { type RunningWeft, runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const samples = join(repository, "models/digits/samples");
const countdown = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { from: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ from }) {
    for (let left = from.data[0]; left > 0; left--) yield { left: [left] };
  },
});
`;
const overlay = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: {
    back: { datatype: "FP32", shape: [1, 64] },
    front: { datatype: "FP32", shape: [1, 64] },
    factor: { datatype: "FP32", shape: [1] },
  },
  outputs: { brightest: { datatype: "FP32", shape: [1] } },
  infer({ back, front, factor }) {
    return { brightest: [Math.max(...back.data, ...front.data) * factor.data[0]] };
  },
});
`;
const wide = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "INT64", shape: [1] } },
  outputs: { y: { datatype: "INT64", shape: [1] } },
  infer: ({ x }) => ({ y: x }),
});
`;
const holds = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [1] } },
  outputs: { y: { datatype: "INT32", shape: [1] } },
  async infer({ x }, { signal }) {
    if (x.data[0] > 1) await new Promise((resolve) => {
      signal.addEventListener("abort", resolve);
      console.error("holding");
    });
    return { y: x };
  },
});
`;
const measure = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { file: { datatype: "BYTES", shape: [1] } },
  outputs: { bytes: { datatype: "INT32", shape: [1] } },
  infer: ({ file }) => ({ bytes: [file.data[0].length] }),
});
`;
const masked = `import { defineModel } from "@weft/inference";
const one = { datatype: "INT32", shape: [1] };
export const model = defineModel({
  inputs: { x: one, mask: { datatype: "BOOL", shape: [1], optional: true } },
  outputs: { y: one },
  infer: ({ x, mask }) => ({ y: [mask?.data[0] ? -x.data[0] : x.data[0]] }),
});
`;

/** A line of --json. */
interface JsonLine {
  readonly input: string;
  readonly error?: string;
  readonly outputs: Readonly<Record<string, readonly unknown[]>>;
}

describe("weft infer", () => {
  const cwd = scratchFolder({
    "models/countdown/1/model.ts": countdown,
    "models/overlay/1/model.ts": overlay,
    "models/wide/1/model.ts": wide,
    "models/masked/1/model.ts": masked,
    "models/measure/1/model.ts": measure,
    "models/holds/1/model.ts": holds,
  });
  const servers: RunningWeft[] = [];
  const grpc: string[] = [];
  const rest: string[] = [];

  before(async () => {
    cpSync(join(repository, "models/digits"), join(cwd, "models/digits"), { recursive: true });
    for (let i = 0; i < 2; i++) {
      const args = [
        "serve",
        "--model-repository",
        join(cwd, "models"),
        "--grpc-port",
        "0",
        "--http-port",
        "0",
      ];
      // From the project's folder, so that the models find @weft/inference.
      const server = spawnWeft([...args, "--host", "127.0.0.1", "--log", "json"], { cwd: repository });
      servers.push(server);
      let ports: RegExpExecArray | null = null;
      while (!ports) {
        const line = await server.nextLine();
        assert.ok(line !== undefined, "the server ended");
        ports = /^gRPC\s+127\.0\.0\.1:(\d+)\s+http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
      }
      grpc.push(`127.0.0.1:${ports[1]}`);
      rest.push(`http://127.0.0.1:${ports[2]}`);
    }
  });
  after(() => Promise.all(servers.map((server) => server.end())));

  const infer = (...args: string[]) => runWeft(["infer", ...args], { cwd });
  const lines = (stdout: string): JsonLine[] =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonLine);
  const png = (name: string): string => join(samples, `${name}.png`);

  it("answers several pictures with a table, and says on stderr how it went", async () => {
    const { status, stdout, stderr } = await infer(
      grpc[0]!,
      "digits",
      "--image",
      png("3"),
      "--image",
      png("7"),
    );
    assert.equal(status, 0);
    const [head, ...rows] = stdout.trimEnd().split("\n");
    assert.match(head!, /^input +label {2}probabilities$/);
    assert.deepEqual(
      rows.map((row) => row.split(/\s+/).slice(0, 2)),
      [
        [png("3"), "3"],
        [png("7"), "7"],
      ],
    );
    assert.match(stderr, /^2 requests in \d+\.\d\d s, \S+\/s\n$/);
  });

  it("takes a folder for the pictures in it, and what a shell makes of *.png", async () => {
    const folder = lines((await infer(grpc[0]!, "digits", "--image", samples, "--json")).stdout);
    assert.equal(folder.length, 20);
    for (const { input, outputs } of folder)
      assert.equal(outputs.label?.[0], /(\d)b?\.png$/.exec(input)?.[1]);
    const spread = await infer(grpc[0]!, "digits", "--json", "--image", png("0"), png("1"), png("2"));
    assert.deepEqual(
      lines(spread.stdout).map(({ outputs }) => outputs.label?.[0]),
      ["0", "1", "2"],
    );
  });

  it("asks over REST as over gRPC", async () => {
    const one = await infer(rest[0]!, "digits", "--image", png("5"));
    assert.match(one.stdout, /^label {2}5\n/);
    const many = await infer(rest.join(","), "digits", "--image", samples, "--json");
    assert.equal(lines(many.stdout).length, 20);
    const unknown = await infer(rest[0]!, "letters", "--input", "x=1");
    assert.equal(unknown.status, 64 + 5);
    assert.match(unknown.stderr, /^weft: NOT_FOUND: .*letters.*\n$/);
  });

  it("lets several addresses take turns, and does without one that is down", async () => {
    const { status } = await infer(grpc.join(","), "digits", "--image", samples, "-c", "4");
    assert.equal(status, 0);
    for (const server of servers) {
      for (;;) {
        const line = await server.nextErrorLine();
        assert.ok(line !== undefined, "a server was not asked");
        if ((JSON.parse(line) as { msg: string }).msg === "infer") break;
      }
    }
    const withDead = await infer(`127.0.0.1:1,${grpc[1]}`, "digits", "--image", samples, "--json");
    assert.equal(withDead.status, 0);
    assert.equal(lines(withDead.stdout).length, 20);
    const restWithDead = await infer(`http://127.0.0.1:9,${rest[1]}`, "digits", "--image", samples, "--json");
    assert.equal(restWithDead.status, 0, restWithDead.stderr);
    assert.equal(lines(restWithDead.stdout).length, 20);
    const allDead = await infer("http://127.0.0.1:9,http://127.0.0.1:9", "digits", "--image", samples);
    assert.equal(allDead.status, 64 + 14);
  });

  it("takes a JSON object for each request from a file or stdin, beside inputs that all share", async () => {
    const dark = JSON.stringify(Array(64).fill(0));
    writeFileSync(join(cwd, "two.jsonl"), `{"back":${dark}}\n{"back":[${dark}]}\n`);
    const shared = ["--input", `front=${JSON.stringify(Array(64).fill(2))}`, "--input", "factor=3", "--json"];
    const file = await infer(grpc[0]!, "overlay", "--inputs", "two.jsonl", ...shared);
    assert.deepEqual(
      lines(file.stdout).map(({ input, outputs }) => [input, outputs.brightest]),
      [
        ["1", [6]],
        ["2", [6]],
      ],
    );
    const piped = await runWeft(["infer", grpc[0]!, "overlay", "--inputs", "-", ...shared], {
      cwd,
      input: `{"back":${dark}}`,
    });
    assert.equal(lines(piped.stdout).length, 1);
  });

  it("takes integers of 64 bits with all their digits", async () => {
    const { stdout, stderr } = await infer(grpc[0]!, "wide", "--input", "x=[9007199254740993]", "--json");
    assert.equal(stderr, "");
    assert.deepEqual(lines(stdout)[0]?.outputs.y, ["9007199254740993"]);
  });

  it("pairs the pictures of several inputs, one for all where there is one", async () => {
    const back = ["--image", `back=${png("1")}`];
    const front = ["--image", `front=${png("2")}`, "--image", `front=${png("3")}`];
    const { stdout } = await infer(grpc[0]!, "overlay", ...back, ...front, "--input", "factor=1", "--json");
    assert.deepEqual(
      lines(stdout).map(({ input }) => input),
      [png("2"), png("3")],
    );
    const uneven = await infer(
      grpc[0]!,
      "overlay",
      ...back,
      ...back,
      ...front,
      "--image",
      `front=${png("4")}`,
      "--input",
      "factor=1",
    );
    assert.equal(uneven.status, 2);
    assert.match(uneven.stderr, /^weft infer: input back is given 2 pictures, another input 3;/);
  });

  it("tells what failed in its place, goes on, and ends with the status of the first failure", async () => {
    const wrong = JSON.stringify({ pixels: Array(3).fill(1) });
    const good = JSON.stringify({ pixels: Array(64).fill(0) });
    const { status, stdout, stderr } = await runWeft(
      ["infer", grpc[0]!, "digits", "--inputs", "-", "--json"],
      { cwd, input: `${good}\n${wrong}\n{"pixel":1}\nnonsense\n${good}\n` },
    );
    const [first, second, third, fourth, fifth] = lines(stdout);
    assert.equal(first?.outputs.label?.length, 1);
    assert.match(second?.error ?? "", /^INVALID_ARGUMENT: .*expected shape \[-1,64\], got \[1,3\]/);
    assert.match(third?.error ?? "", /^object 3 of --inputs: the model has no input pixel$/);
    assert.match(fourth?.error ?? "", /^object 4 of --inputs: this is no JSON/);
    assert.equal(fifth?.outputs.label?.length, 1);
    assert.match(stderr, /^5 requests in .*, 3 failed\nweft: 3 failed, the first with INVALID_ARGUMENT: /);
    assert.equal(status, 64 + 3);
  });

  it("lets a torn object cost one request, not those behind it", async () => {
    const good = JSON.stringify({ pixels: Array(64).fill(0) });
    const torn = [good.slice(0, 40), `${good.slice(0, -1)}, "note": "no end}`, '{\n  "pixels": [0'];
    const { status, stdout } = await runWeft(["infer", grpc[0]!, "digits", "--inputs", "-", "--json"], {
      cwd,
      input: [good, torn[0], good, torn[1], good, torn[2]].join("\n"),
    });
    assert.deepEqual(
      lines(stdout).map(({ error }) => error?.replace(/JSON: .*/, "JSON")),
      [undefined, 2, undefined, 4, undefined, 6].map(
        (row) => row && `object ${row} of --inputs: this is no JSON`,
      ),
    );
    assert.equal(status, 2);
  });

  it("prints every answer of a model that gives several, over a stream", async () => {
    const { stdout, status } = await infer(grpc[0]!, "countdown", "--input", "from=3", "--stream", "--json");
    assert.equal(status, 0);
    assert.deepEqual(
      lines(stdout).map(({ outputs }) => outputs.left),
      [[3], [2], [1]],
    );
    const table = await infer(grpc[0]!, "digits", "--image", png("1"), png("2"), "--stream");
    assert.equal(table.stdout.trimEnd().split("\n").length, 3);
    const once = await infer(grpc[0]!, "countdown", "--input", "from=3");
    assert.equal(once.status, 64 + 12);
    const refused = await infer(grpc[0]!, "digits", "--input", "pixels=[1,2]", "--stream");
    assert.equal(refused.status, 64 + 2);
    assert.match(refused.stderr, /expected shape \[-1,64\], got \[1,2\]/);
  });

  it("normalises pictures, and hands files to models that decode themselves", async () => {
    const brightest = async (...options: string[]): Promise<unknown> => {
      const both = ["--image", `back=${png("1")}`, "--image", `front=${png("1")}`, "--input", "factor=1"];
      return lines((await infer(grpc[0]!, "overlay", ...both, "--json", ...options)).stdout)[0]?.outputs
        .brightest;
    };
    assert.deepEqual(await brightest(), [255]);
    assert.deepEqual(
      await brightest("--image-scale", "1/255", "--image-mean", "0.5", "--image-std", "0.25"),
      [2],
    );
    const file = await infer(grpc[0]!, "measure", "--image", png("1"), "--json");
    assert.deepEqual(lines(file.stdout)[0]?.outputs.bytes, [statSync(png("1")).size]);
    const words = await infer(grpc[0]!, "digits", "--image", png("1"), "--image-mean", "half");
    assert.equal(words.status, 2);
    assert.match(words.stderr, /--image-mean.*half.*: numbers, such as 0\.5, 1\/255/);
  });

  it("lets the server say whether an input may be left out", async () => {
    const both = await infer(grpc[0]!, "masked", "--input", "x=3", "--input", "mask=true", "--json");
    assert.deepEqual(lines(both.stdout)[0]?.outputs.y, [-3]);
    const one = await infer(grpc[0]!, "masked", "--input", "x=3", "--json");
    assert.deepEqual(lines(one.stdout)[0]?.outputs.y, [3]);
    const other = await infer(grpc[0]!, "masked", "--input", "mask=true");
    assert.match(
      other.stderr,
      /^weft: INVALID_ARGUMENT: input "x" of model "masked": expected x INT32\[1\], got nothing/,
    );
    const none = await infer(grpc[0]!, "masked");
    assert.match(
      none.stderr,
      /^weft infer: nothing is given for x and mask; the model takes x INT32\[1\], mask/,
    );
  });

  it("shows what came until Ctrl-C", async () => {
    writeFileSync(join(cwd, "held.jsonl"), '{"x": 1}\n{"x": 2}\n{"x": 3}\n');
    const args = ["infer", grpc[0]!, "holds", "--inputs", "held.jsonl", "-c", "1"];
    const running = spawnWeft(args, { cwd });
    for (let line = await servers[0]!.nextErrorLine(); line !== "holding"; ) {
      assert.ok(line !== undefined, "the server ended");
      line = await servers[0]!.nextErrorLine();
    }
    const { status } = await running.end();
    assert.deepEqual([await running.nextLine(), await running.nextLine()], ["input  y", "1      1"]);
    assert.match((await running.nextErrorLine()) ?? "", /^1 request in /);
    assert.equal(status, 130);
  });

  for (const [args, stderr] of [
    [["--stream"], /^weft infer: --stream goes over gRPC only; write HOST:PORT\n$/],
    [["--ca", "x.pem"], /^weft infer: --tls and --ca are for gRPC; write https:\/\//],
  ] as const) {
    it(`refuses ${args.join(" ")} over REST`, async () => {
      const outcome = await infer(rest[0]!, "digits", ...args);
      assert.match(outcome.stderr, stderr);
      assert.equal(outcome.status, 2);
    });
  }

  it("refuses what cannot be meant: addresses of both kinds, pictures beside a file, folders for files", async () => {
    const mixed = await infer(`${grpc[0]},${rest[0]}`, "digits");
    assert.match(mixed.stderr, /^weft infer: some addresses are for REST, others for gRPC\n$/);
    const both = await infer(grpc[0]!, "digits", "--image", png("1"), "--inputs", "x.jsonl");
    assert.match(both.stderr, /^weft infer: --inputs and --image cannot both say what to send\n$/);
    const portless = await infer("http://localhost:port", "digits");
    assert.match(
      portless.stderr,
      /^weft infer: "http:\/\/localhost:port" is not an address; write http:\/\/HOST:PORT\n$/,
    );
    const none = await infer(grpc[0]!, "digits", "--inputs", "nowhere.jsonl");
    assert.match(none.stderr, /^weft: nowhere\.jsonl: there is no such file or directory\n$/);
    const folder = /^weft infer: .*models is a folder, no file of JSON\n$/;
    assert.match((await infer(grpc[0]!, "digits", "--inputs", join(cwd, "models"))).stderr, folder);
    assert.match(
      (await infer(grpc[0]!, "digits", "--input", `pixels=@${join(cwd, "models")}`)).stderr,
      folder,
    );
    const twice = await infer(grpc[0]!, "wide", "--input", "x=1", "--input", "x=2");
    assert.match(twice.stderr, /^weft infer: --input x is given twice\n$/);
    const bare = await infer(grpc[0]!, "measure", "--input", "file=hello");
    assert.match(bare.stderr, /no JSON: .*; a text stands in double quotes: --input 'file="…"'\n$/);
    const empty = await infer(grpc[0]!, "digits", "--image", join(cwd, "models"));
    assert.match(empty.stderr, /^weft infer: --image .*: no PNG or JPEG is in this folder\n$/);
  });
});
