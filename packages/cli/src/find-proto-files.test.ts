import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { CliError } from "./cli-error.ts";
import { findProtoFiles } from "./find-proto-files.ts";

describe("findProtoFiles", () => {
  let root: string;

  before(() => {
    root = mkdtempSync(join(tmpdir(), "weft-"));
    for (const file of [
      "a/one.proto",
      "a/b/two.proto",
      "a/readme.md",
      "a/node_modules/x.proto",
      "a/.hidden/y.proto",
    ]) {
      mkdirSync(join(root, file, ".."), { recursive: true });
      writeFileSync(join(root, file), "");
    }
    mkdirSync(join(root, "empty"));
  });
  after(() => rmSync(root, { recursive: true }));

  it("finds every schema under the roots when none is named", () => {
    assert.deepEqual(findProtoFiles([], [join(root, "a")]), ["b/two.proto", "one.proto"]);
  });

  it("names files by their path under a root, each once", () => {
    const paths = [join(root, "a/b"), join(root, "a/b/two.proto")];
    assert.deepEqual(findProtoFiles(paths, [join(root, "a")]), ["b/two.proto"]);
  });

  it("finds a file by its import name", () => {
    assert.deepEqual(findProtoFiles(["b/two.proto"], [join(root, "a")]), ["b/two.proto"]);
  });

  it("finds what comes with Weft by its import name", () => {
    assert.deepEqual(findProtoFiles(["google/protobuf/any.proto"], [join(root, "a")]), [
      "google/protobuf/any.proto",
    ]);
  });

  it("suggests the file that was meant", () => {
    assert.throws(() => findProtoFiles([join(root, "a/b/to.proto")], [join(root, "a")]), {
      message: /no such file/,
      hint: `did you mean ${join(root, "a/b/two.proto")}?`,
    });
  });

  it("refuses a file that another root hides", () => {
    for (const folder of ["first", "second"]) {
      mkdirSync(join(root, folder));
      writeFileSync(join(root, folder, "same.proto"), "");
    }
    const roots = [join(root, "first"), join(root, "second")];
    assert.throws(() => findProtoFiles([join(root, "second/same.proto")], roots), {
      message: `${join(root, "second/same.proto")} is hidden by ${join(root, "first/same.proto")}: both are imported as "same.proto"`,
    });
    assert.throws(() => findProtoFiles([join(root, "second")], roots), /is hidden by/);
    assert.deepEqual(findProtoFiles([], roots), ["same.proto"]);
  });

  it("refuses a file that is under no root", () => {
    assert.throws(() => findProtoFiles([join(root, "a/one.proto")], [join(root, "a/b")]), {
      exitCode: 2,
      hint: /-I/,
    });
  });

  it("refuses a root that does not exist and a directory without schemas", () => {
    assert.throws(() => findProtoFiles([], [join(root, "none")]), /no such directory/);
    assert.throws(() => findProtoFiles([join(root, "empty")], [root]), /no \.proto file/);
  });

  it("does not propose a link that leads nowhere for itself", { skip: process.platform === "win32" }, () => {
    const folder = join(root, "links");
    mkdirSync(folder);
    symlinkSync("gone.proto", join(folder, "link.proto"));
    assert.throws(
      () => findProtoFiles([join(folder, "link.proto")], [folder]),
      ({ message, hint }: CliError) => message.endsWith("there is no such file or directory") && hint === "",
    );
  });
});
