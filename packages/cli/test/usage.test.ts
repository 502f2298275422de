import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, it } from "node:test";
import { runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const cwd = scratchFolder({
  "proto/a.proto": 'syntax = "proto3"; package a; message A {} service S { rpc M (A) returns (A) {} }',
  "empty/readme.md": "",
});

/** Command lines that cannot be carried out as written, and the line that answers each. */
const wrong: readonly [args: string, stderr: string][] = [
  ["generat", "weft: unknown command 'generat' (did you mean generate?); see weft --help"],
  ["frobnicate --help", "weft: unknown command 'frobnicate'; see weft --help"],
  ["help frobnicate", "weft: unknown command 'frobnicate'; see weft --help"],
  ["--frob", "weft: unknown option '--frob'; see weft --help"],
  ["generate", "weft generate: where is the code to go? add -o DIR"],
  [
    "generate --ouput gen",
    "weft generate: unknown option '--ouput' (did you mean --output?); see weft generate --help",
  ],
  ["generate -o", "weft generate: option '-o, --output <dir>' argument missing; see weft generate --help"],
  [
    "generate -o gen --int64 float",
    "weft generate: option '--int64 <type>' argument 'float' is invalid: choose one of bigint, string, number; see weft generate --help",
  ],
  ["generate -o gen --check --watch", "weft generate: --check and --watch exclude each other"],
  [
    "generate proto/a.proto -I empty -o gen",
    "weft generate: proto/a.proto is under none of the roots (-I empty); add -I with the directory its imports start from",
  ],
  ["build -I proto", "weft build: where are the descriptors to go? add -o FILE, or -o - for stdout"],
  ["call", "weft call: missing required argument 'address'; see weft call --help"],
  ["call localhost:1", "weft call: missing required argument 'method'; see weft call --help"],
  [
    "call localhost a.S/M -I proto",
    'weft call: "localhost" is not an address; write HOST:PORT, [IPV6]:PORT or unix:/PATH, such as localhost:50051',
  ],
  [
    "call localhost:1 S -I proto",
    'weft call: "S" names no method; write pkg.Service/Method, such as helloworld.Greeter/SayHello',
  ],
  ["call localhost:1 a.S -I proto", "weft call: a.S is a service; its methods are a.S/M"],
  ["call localhost:1 a.T/M -I proto", "weft call: no service a.T in the schema; did you mean a.S?"],
  [
    "call localhost:1 a.S/M --deadline 5",
    "weft call: option '--deadline <duration>' argument '5' is invalid: a duration is a positive number with a unit: 500ms, 2s, 1m or 1h; see weft call --help",
  ],
  [
    "call localhost:1 a.S/M -H nope",
    "weft call: option '-H, --header <key: value>' argument 'nope' is invalid: a header is 'key: value', its key of letters, digits, '-', '_' and '.'; see weft call --help",
  ],
  [
    "list localhost:1 --ca proto/a.proto",
    "weft list: --ca proto/a.proto: no certificate in it; give a PEM file that holds -----BEGIN CERTIFICATE-----",
  ],
  ["decode -I proto", "weft decode: a schema is given but no type; add --type pkg.Message"],
  [
    "bench localhost:1 a.S/M -n 0",
    "weft bench: option '-n, --calls <n>' argument '0' is invalid: a whole number from 1 up; see weft bench --help",
  ],
  ["serve", "weft serve: which models? add --model-repository DIR"],
  [
    "serve --modelrepository models",
    "weft serve: unknown option '--modelrepository' (did you mean --model-repository?); see weft serve --help",
  ],
  [
    "serve --model-repository x --grpc-port 65536",
    "weft serve: option '--grpc-port <port>' argument '65536' is invalid: a port is a number from 0 to 65535; see weft serve --help",
  ],
  ["serve --model-repository x --tls-cert c.pem", "weft serve: --tls-cert and --tls-key go together"],
  ["infer localhost:1", "weft infer: missing required argument 'model'; see weft infer --help"],
  ["list", "weft list: missing required argument 'address'; see weft list --help"],
  ["describe localhost:1", "weft describe: missing required argument 'symbol'; see weft describe --help"],
];

describe("a command line that cannot be carried out as written", { concurrency: 4 }, () => {
  for (const [args, stderr] of wrong) {
    it(`weft ${args}: is answered in one line, with status 2`, async () => {
      assert.deepEqual(await runWeft(args.split(" "), { cwd }), {
        status: 2,
        stdout: "",
        stderr: `${stderr}\n`,
      });
    });
  }
});

/** Command lines that ask for what is not there. */
const missing: readonly [args: string, stderr: string][] = [
  [
    "generate proto/b.proto -I proto -o gen",
    "weft: proto/b.proto: there is no such file or directory; did you mean proto/a.proto?",
  ],
  ["generate -I nowhere -o gen", "weft: -I nowhere: there is no such directory"],
  ["generate -I empty -o gen", "weft: empty: no .proto file in it"],
  ["build -I proto -o proto", "weft: proto: is a directory"],
  ["call localhost:1 a.S/M --ca nowhere.pem", "weft: nowhere.pem: there is no such file or directory"],
];

describe("a command line that asks for what is not there", { concurrency: 4 }, () => {
  for (const [args, stderr] of missing) {
    it(`weft ${args}: is answered in one line, with status 1`, async () => {
      assert.deepEqual(await runWeft(args.split(" "), { cwd }), {
        status: 1,
        stdout: "",
        stderr: `${stderr}\n`,
      });
    });
  }
});

describe("weft", () => {
  it("prints its help on stderr when it is told nothing", async () => {
    const { status, stdout, stderr } = await runWeft([]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^Usage: weft /);
  });

  it("prints help and version on stdout when asked to", async () => {
    for (const args of [["--help"], ["help"], ["-h"]]) {
      const { status, stdout, stderr } = await runWeft(args);
      assert.deepEqual([status, stderr], [0, ""]);
      assert.match(stdout, /^Usage: weft /);
    }
    for (const args of [
      ["help", "call"],
      ["call", "--help"],
    ]) {
      assert.match((await runWeft(args)).stdout, /^Usage: weft call .*Example: weft call localhost/s);
    }
    assert.match((await runWeft(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it("ends as it would when nobody reads its words", async () => {
    const { child } = spawnWeft([]);
    child.stderr.destroy();
    assert.deepEqual(await once(child, "exit"), [2, null]);
  });
});
