import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type CompileResult, compile, compileSources } from "@weft/compiler";

const DEEP = 100_000;

function compileOne(source: string | Uint8Array): CompileResult {
  return compileSources(new Map([["a.proto", source]]), ["a.proto"]);
}

function codes(result: CompileResult): string[] {
  return result.diagnostics.map(({ code }) => code);
}

test("messages nested a hundred thousand deep are an error, not a crash", () => {
  const result = compileOne(`syntax = "proto3"; ${"message M {".repeat(DEEP)}${"}".repeat(DEEP)}`);
  assert.deepEqual(codes(result), ["too-deep"]);
});

test("an option value nested a hundred thousand deep is an error, not a crash", () => {
  const result = compileOne(`syntax = "proto3"; option (x) = ${"{ a ".repeat(DEEP)}${"}".repeat(DEEP)};`);
  assert.ok(codes(result).includes("too-deep"));
});

test("a name of a hundred thousand parts is an error, not a crash", () => {
  const name = "a.".repeat(DEEP);
  assert.ok(
    compileOne(`syntax = "proto3"; package ${name}b; message M { ${name}b f = 1; }`).diagnostics.length > 0,
  );
});

test("a chain of five thousand imports is followed to its end", () => {
  const sources = new Map<string, string>();
  for (let index = 0; index < 5000; index++) {
    sources.set(
      `f${index}.proto`,
      `syntax = "proto3"; import "f${index + 1}.proto"; message M${index} { M${index + 1} m = 1; }`,
    );
  }
  sources.set("f5000.proto", 'syntax = "proto3"; message M5000 {}');
  const { files, diagnostics } = compileSources(sources, ["f0.proto"]);
  assert.deepEqual(diagnostics, []);
  assert.equal(files.length, 5001);
});

test("a file of a hundred megabytes compiles", () => {
  const line =
    "// filler that a reader of schemas passes over without looking at it, a line like all others\n";
  const filler = line.repeat(Math.ceil((100 * 2 ** 20) / line.length));
  const { files, diagnostics } = compileOne(
    Buffer.from(`syntax = "proto3";\n${filler}message A { int32 a = 1; }\n`),
  );
  assert.deepEqual(diagnostics, []);
  assert.equal(files[0]!.messageType[0]!.field[0]!.name, "a");
});

test("a megabyte of garbage gives a bounded number of diagnostics, and the last says that there are more", () => {
  const garbage = Buffer.alloc(2 ** 20);
  let state = 1;
  for (let at = 0; at < garbage.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    garbage[at] = state >>> 24;
  }
  const { diagnostics } = compileOne(garbage);
  assert.equal(diagnostics.length, 1001);
  assert.equal(diagnostics.at(-1)!.message, "the file has more faults than the 1000 that are shown");
});

test("bytes that are not UTF-8 inside comments do no harm, and in a default value they are replaced", () => {
  const source = Buffer.from(
    'syntax = "proto2"; /* \xff\xfe */ message A { optional string s = 1 [default = "\xff"]; }',
    "latin1",
  );
  const { files, diagnostics } = compileOne(source);
  assert.deepEqual(diagnostics, []);
  assert.equal(files[0]!.messageType[0]!.field[0]!.defaultValue, "\ufffd");
});

test("an empty file is a valid proto2 file without declarations", () => {
  const { files, diagnostics } = compileOne("");
  assert.deepEqual(diagnostics, []);
  assert.equal(files[0]!.syntax, undefined);
});

test("a file that is not there, and one that is a directory, are each an error at no line", async () => {
  const root = mkdtempSync(join(tmpdir(), "weft-compiler-"));
  try {
    mkdirSync(join(root, "folder.proto"));
    writeFileSync(join(root, "user.proto"), 'syntax = "proto3";');
    const { diagnostics, requested } = await compile(["folder.proto", "usre.proto"], { roots: [root] });
    assert.deepEqual(
      diagnostics.map(({ code, file, hint }) => [code, file, hint]),
      [
        ["file-unreadable", "folder.proto", undefined],
        ["file-not-found", "usre.proto", "did you mean `user.proto`?"],
      ],
    );
    assert.deepEqual(requested, []);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("an option whose extension has an impossible number is an error, not a crash", () => {
  const result = compileOne(`syntax = "proto3"; import "google/protobuf/descriptor.proto";
extend google.protobuf.FileOptions { int32 zero = 0; string known = 1; int64 huge = 2147483647; }
option (zero) = 1; option (known) = "x"; option (huge) = 5;`);
  assert.ok(codes(result).includes("field-number-range"));
});

test("thousands of unknown types among thousands of messages are reported without comparing them all", () => {
  const messages = Array.from(
    { length: 20_000 },
    (_, index) => `message Mess${index} { Messy${index} a = 1; }`,
  );
  const { diagnostics } = compileOne(`syntax = "proto3"; ${messages.join("\n")}`);
  assert.equal(diagnostics.length, 1001);
  const hints = diagnostics.filter(({ hint }) => hint !== undefined).length;
  assert.ok(hints > 0 && hints < 100);
});
