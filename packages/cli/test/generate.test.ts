import assert from "node:assert/strict";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const greeter = `syntax = "proto3";
package helloworld;
service Greeter { rpc SayHello (HelloRequest) returns (HelloReply) {} }
message HelloRequest { string name = 1; int64 times = 2; repeated float marks = 3; }
message HelloReply { string message = 1; }
`;

describe("weft generate", () => {
  let cwd: string;

  beforeEach(() => {
    cwd = scratchFolder({
      "proto/hello.proto": greeter,
      "proto/deep/er/other.proto": 'syntax = "proto3"; message Other {}',
    });
  });

  it("writes one module for each schema under the roots", async () => {
    const { status, stdout, stderr } = await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd });
    assert.deepEqual([status, stdout, stderr], [0, "", "gen: 2 files written\n"]);
    assert.match(readFileSync(join(cwd, "gen/hello.ts"), "utf8"), /export interface HelloRequest/);
    assert.match(readFileSync(join(cwd, "gen/deep/er/other.ts"), "utf8"), /export const Other:/);
  });

  it("leaves files that are up to date untouched", async () => {
    await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd });
    const long = new Date(1_600_000_000_000);
    utimesSync(join(cwd, "gen/hello.ts"), long, long);
    writeFileSync(join(cwd, "gen/deep/er/other.ts"), "");
    const { stderr } = await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd });
    assert.equal(stderr, "gen: 1 file written, 1 up to date\n");
    assert.equal(statSync(join(cwd, "gen/hello.ts")).mtimeMs, long.getTime());
  });

  it("writes only what it is asked for", async () => {
    const { stderr } = await runWeft(["generate", "proto/deep", "-I", "proto", "-o", "gen"], { cwd });
    assert.equal(stderr, "gen: 1 file written\n");
    assert.ok(statSync(join(cwd, "gen/deep/er/other.ts")).isFile());
  });

  it("takes the type of 64-bit integers and of packed fields from its options", async () => {
    const options = ["--int64", "string", "--typed-arrays"];
    await runWeft(["generate", "-I", "proto", "-o", "gen", ...options], { cwd });
    const module = readFileSync(join(cwd, "gen/hello.ts"), "utf8");
    assert.match(module, /times: string;/);
    assert.match(module, /marks: Float32Array/);
  });

  it("leaves the formats out for code that is binary only", async () => {
    await runWeft(["generate", "-I", "proto", "-o", "gen", "--binary-only"], { cwd });
    const module = readFileSync(join(cwd, "gen/hello.ts"), "utf8");
    assert.match(module, /from "@weft\/protobuf\/binary"/);
    assert.doesNotMatch(module, /from "@weft\/protobuf"/);
  });

  it("finds nothing stale after it has written, and names what is after a change", async () => {
    const check = ["generate", "-I", "proto", "-o", "gen", "--check"];
    await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd });
    assert.deepEqual(await runWeft(check, { cwd }), { status: 0, stdout: "", stderr: "" });

    writeFileSync(join(cwd, "proto/hello.proto"), greeter.replace("message = 1", "text = 1"));
    rmSync(join(cwd, "gen/deep/er/other.ts"));
    const { status, stderr } = await runWeft(check, { cwd });
    assert.equal(status, 1);
    assert.deepEqual(stderr.split("\n").slice(0, -1), [
      `${join("gen", "deep/er/other.ts")}: not what its schema generates`,
      `${join("gen", "hello.ts")}: not what its schema generates`,
      "weft: 2 files out of date; run the same command without --check",
    ]);
  });

  it("shows the place, the line and a hint for a slip in a schema, writes nothing, and fails", async () => {
    writeFileSync(join(cwd, "proto/hello.proto"), greeter.replace("(HelloRequest)", "(HelloREquest)"));
    const { status, stdout, stderr } = await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd });
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /hello\.proto:3:33: error: .*HelloREquest/);
    assert.match(stderr, /\^{12}/);
    assert.match(stderr, /did you mean `HelloRequest`/);
    assert.match(stderr, /weft: 1 error in the schema\n$/);
    assert.ok(!stderr.includes("\u001b"));
    assert.throws(() => statSync(join(cwd, "gen")));
  });

  it("generates again when a schema changes under --watch", { timeout: 20_000 }, async () => {
    const watching = spawnWeft(["generate", "-I", "proto", "-o", "gen", "--watch"], { cwd });
    try {
      assert.equal(await watching.nextErrorLine(), "gen: 2 files written");
      writeFileSync(join(cwd, "proto/hello.proto"), greeter.replace("message = 1", "text = 1"));
      assert.equal(await watching.nextErrorLine(), "gen: 1 file written, 1 up to date");
      assert.match(readFileSync(join(cwd, "gen/hello.ts"), "utf8"), /text: string/);
    } finally {
      await watching.end();
    }
  });

  it("goes on under --watch past faults and missing files, and finds new ones", {
    timeout: 20_000,
  }, async () => {
    const watching = spawnWeft(["generate", "-I", "proto", "-o", "watched", "--watch"], { cwd });
    const nextAbout = async (end: RegExp): Promise<string> => {
      for (;;) {
        const line = await watching.nextErrorLine();
        if (line === undefined || end.test(line)) return line ?? "";
      }
    };
    try {
      assert.match(await nextAbout(/^watched: /), /written$/);
      writeFileSync(join(cwd, "proto/hello.proto"), `${greeter}\nmessage Broken {`);
      assert.equal(await nextAbout(/^weft: /), "weft: 1 error in the schema");
      writeFileSync(join(cwd, "proto/hello.proto"), `${greeter}\nmessage Mended {}`);
      assert.match(await nextAbout(/^watched: /), /^watched: 1 file written/);
      mkdirSync(join(cwd, "proto/added"));
      writeFileSync(join(cwd, "proto/added/new.proto"), 'syntax = "proto3"; import "hello.proto";');
      await nextAbout(/^watched: 1 file written/);
      assert.ok(statSync(join(cwd, "watched/added/new.ts")).isFile());
      rmSync(join(cwd, "proto/added"), { recursive: true });
      assert.match(await nextAbout(/^watched: /), /^watched: 0 files written/);
    } finally {
      await watching.end();
    }
  });

  it("sees under --watch a file that editors put in its place, its end, and a root that went and came back", {
    timeout: 20_000,
  }, async () => {
    const watching = spawnWeft(["generate", "-I", "proto", "-o", "watched", "--watch"], { cwd });
    const file = join(cwd, "proto/hello.proto");
    const save = (text: string): void => {
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    };
    const nextAbout = async (end: RegExp): Promise<void> => {
      for (;;) {
        const line = await watching.nextErrorLine();
        assert.notEqual(line, undefined);
        if (end.test(line!)) return;
      }
    };
    try {
      await nextAbout(/^watched: 2 files written/);
      for (const name of ["first", "second"]) {
        save(greeter.replace("message = 1", `${name} = 1`));
        await nextAbout(/^watched: 1 file written/);
      }
      writeFileSync(file, greeter.replace("message = 1", "third = 1"));
      await nextAbout(/^watched: 1 file written/);
      rmSync(join(cwd, "proto"), { recursive: true });
      await nextAbout(/no such directory/);
      mkdirSync(join(cwd, "proto"));
      save(greeter.replace("message = 1", "fourth = 1"));
      await nextAbout(/^watched: 1 file written/);
      rmSync(file);
      await nextAbout(/no .proto file in it/);
    } finally {
      await watching.end();
    }
  });

  it("loads nothing that is for calling or serving", async () => {
    const coverage = join(cwd, "coverage");
    await runWeft(["generate", "-I", "proto", "-o", "gen"], { cwd, env: { NODE_V8_COVERAGE: coverage } });
    const loaded = readdirSync(coverage)
      .map((name) => readFileSync(join(coverage, name), "utf8"))
      .join();
    assert.match(loaded, /packages\/compiler\/dist/);
    assert.doesNotMatch(loaded, /packages\/(?:grpc|http2|inference)\/dist/);
  });
});
