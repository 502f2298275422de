import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { makeFolder } from "./make-folder.ts";

describe("makeFolder", () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), "weft-folder-"));
  });
  after(() => rmSync(root, { recursive: true }));

  it("makes what is missing on the way, and is content with what is there", () => {
    makeFolder(join(root, "a/b/c"));
    makeFolder(join(root, "a/b/c"));
    assert.ok(statSync(join(root, "a/b/c")).isDirectory());
  });

  it("refuses a way through a file", () => {
    writeFileSync(join(root, "file"), "");
    assert.throws(() => makeFolder(join(root, "file/below")), { code: /ENOTDIR|EEXIST/ });
    assert.throws(() => makeFolder(join(root, "file")), { code: "EEXIST" });
  });

  it("ends where the system makes no folder", {
    skip: process.platform !== "linux" && "only Linux has /proc",
  }, () => {
    assert.throws(() => makeFolder("/proc/weft/below"), { code: "ENOENT" });
  });
});
