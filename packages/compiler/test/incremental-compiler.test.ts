import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { compile, IncrementalCompiler } from "@weft/compiler";

const base = 'syntax = "proto3"; package p; message Base { int32 a = 1; }';
const middle = 'syntax = "proto3"; package p; import "base.proto"; message Middle { Base base = 1; }';
const top = 'syntax = "proto3"; package p; import "middle.proto"; message Top { Middle middle = 1; }';
const other = 'syntax = "proto3"; package q; message Other { int32 a = 1; }';

let root: string;
let version = 0;

function write(name: string, text: string): void {
  // Another length is another file, whatever the clock's resolution.
  writeFileSync(join(root, name), `${text}${" ".repeat(++version)}`);
}

before(() => {
  root = mkdtempSync(join(tmpdir(), "weft-incremental-"));
});

beforeEach(() => {
  for (const [name, text] of Object.entries({ base, middle, top, other })) write(`${name}.proto`, text);
});

after(() => rmSync(root, { recursive: true }));

test("a second run without changes gives the very same descriptors", () => {
  const compiler = new IncrementalCompiler({ roots: [root] });
  const first = compiler.compile(["top.proto", "other.proto"]);
  const second = compiler.compile(["top.proto", "other.proto"]);
  assert.equal(first.files.length, 4);
  for (const [index, file] of first.files.entries()) assert.equal(second.files[index], file);
});

test("a changed file is compiled again with those that import it, and no other", async () => {
  const compiler = new IncrementalCompiler({ roots: [root] });
  const first = compiler.compile(["top.proto", "other.proto"]);
  write("middle.proto", middle.replace("Base base = 1", "Base base = 1; string more = 2"));
  const second = compiler.compile(["top.proto", "other.proto"]);
  assert.deepEqual(second.diagnostics, []);
  const changed = second.files.filter((file, index) => file !== first.files[index]).map(({ name }) => name);
  assert.deepEqual(changed, ["middle.proto", "top.proto"]);
  const fresh = await compile(["top.proto", "other.proto"], { roots: [root] });
  assert.deepEqual(second.files, fresh.files);
});

test("a fault that is mended in another file goes away", () => {
  const compiler = new IncrementalCompiler({ roots: [root] });
  write("base.proto", base.replace("message Base", "message Bass"));
  const broken = compiler.compile(["top.proto"]);
  assert.deepEqual(
    broken.diagnostics.map(({ code }) => code),
    ["unknown-type"],
  );
  write("base.proto", base);
  assert.deepEqual(compiler.compile(["top.proto"]).diagnostics, []);
});

test("a file that appears after it was missed is found", () => {
  const compiler = new IncrementalCompiler({ roots: [root] });
  write("top.proto", top.replace("middle.proto", "later.proto"));
  assert.equal(compiler.compile(["top.proto"]).diagnostics[0]!.code, "import-not-found");
  write("later.proto", middle);
  assert.deepEqual(compiler.compile(["top.proto"]).diagnostics, []);
});

test("a name that moves from one file to another is not defined twice", () => {
  const compiler = new IncrementalCompiler({ roots: [root] });
  compiler.compile(["top.proto", "other.proto"]);
  write("base.proto", 'syntax = "proto3"; package p; import public "other.proto";');
  write("other.proto", 'syntax = "proto3"; package p; message Base { int32 a = 1; }');
  assert.deepEqual(compiler.compile(["top.proto", "other.proto"]).diagnostics, []);
});
