import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { FileDescriptorSet } from "@weft/protobuf/descriptor";
import { runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

describe("weft build", () => {
  let cwd: string;

  before(() => {
    cwd = scratchFolder({
      "proto/a.proto":
        'syntax = "proto3"; import "b.proto"; import "google/protobuf/empty.proto"; message A { B b = 1; google.protobuf.Empty e = 2; }',
      "proto/b.proto": 'syntax = "proto3"; /* of B */ message B {}',
    });
  });

  async function build(...args: string[]): Promise<FileDescriptorSet> {
    const { status, stderr } = await runWeft(["build", "-I", "proto", "-o", "out/set.binpb", ...args], {
      cwd,
    });
    assert.deepEqual([status, stderr], [0, ""]);
    return FileDescriptorSet.decode(readFileSync(join(cwd, "out/set.binpb")));
  }

  it("writes the files it is asked for, imports before importers", async () => {
    const { file } = await build();
    assert.deepEqual(
      file.map(({ name }) => name),
      ["b.proto", "a.proto"],
    );
  });

  it("leaves imports out unless they are wanted", async () => {
    assert.deepEqual(
      (await build("proto/a.proto")).file.map(({ name }) => name),
      ["a.proto"],
    );
    const all = await build("proto/a.proto", "--include-imports");
    assert.deepEqual(
      all.file.map(({ name }) => name),
      ["b.proto", "google/protobuf/empty.proto", "a.proto"],
    );
  });

  it("leaves positions and comments out unless they are wanted", async () => {
    assert.equal((await build()).file[0]?.sourceCodeInfo, undefined);
    assert.ok((await build("--include-source-info")).file[0]?.sourceCodeInfo);
  });

  it("writes the descriptors again when a schema changes under --watch", { timeout: 20_000 }, async () => {
    const watching = spawnWeft(["build", "-I", "proto", "-o", "watched.binpb", "--watch"], { cwd });
    try {
      assert.equal(await watching.nextErrorLine(), "watched.binpb: written");
      writeFileSync(join(cwd, "proto/b.proto"), 'syntax = "proto3"; message B { int32 added = 1; }');
      assert.equal(await watching.nextErrorLine(), "watched.binpb: written");
      const { file } = FileDescriptorSet.decode(readFileSync(join(cwd, "watched.binpb")));
      assert.equal(file[0]!.messageType[0]!.field[0]!.name, "added");
    } finally {
      await watching.end();
    }
  });
});
