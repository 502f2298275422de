import assert from "node:assert/strict";
import { test } from "node:test";
import { type CompileResult, compile, compileSources } from "./compile.ts";

function compileOne(text: string, others: Record<string, string> = {}): CompileResult {
  return compileSources(new Map([["a.proto", text], ...Object.entries(others)]), ["a.proto"]);
}

test("a proto3 file gives its descriptor, with names resolved and JSON names filled in", () => {
  const { files, diagnostics } = compileOne(`syntax = "proto3";
package p;
message Outer { message Inner {} Inner first_inner = 1; optional int32 x = 2; map<string, Outer> by_name = 3; }`);
  assert.deepEqual(diagnostics, []);
  const [outer] = files[0]!.messageType;
  assert.deepEqual(
    outer!.field.map(({ name, jsonName, type, typeName, oneofIndex }) => [
      name,
      jsonName,
      type,
      typeName,
      oneofIndex,
    ]),
    [
      ["first_inner", "firstInner", 11, ".p.Outer.Inner", undefined],
      ["x", "x", 5, undefined, 0],
      ["by_name", "byName", 11, ".p.Outer.ByNameEntry", undefined],
    ],
  );
  assert.deepEqual(
    outer!.oneofDecl.map(({ name }) => name),
    ["_x"],
  );
  assert.equal(outer!.nestedType[1]!.options?.mapEntry, true);
});

test("imported files come before their importers, and well-known types need no root", () => {
  const { files, requested } = compileOne('syntax = "proto3"; import "b.proto"; message A { B b = 1; }', {
    "b.proto":
      'syntax = "proto3"; import "google/protobuf/any.proto"; message B { google.protobuf.Any any = 1; }',
  });
  assert.deepEqual(
    files.map(({ name }) => name),
    ["google/protobuf/any.proto", "b.proto", "a.proto"],
  );
  assert.deepEqual(requested, ["a.proto"]);
});

test("a fault shows its place, the line with a caret, and what may have been meant", () => {
  const { diagnostics } = compileOne(`syntax = "proto3";
message HelloRequest {}
service Greeter {
  rpc SayHello (HelloREquest) returns (HelloRequest);
}
`);
  assert.equal(
    diagnostics[0]!.format(),
    `a.proto:4:17: error: unknown type \`HelloREquest\`
  |
4 |   rpc SayHello (HelloREquest) returns (HelloRequest);
  |                 ^^^^^^^^^^^^
  = did you mean \`HelloRequest\` (a.proto:2:9)?`,
  );
});

test("every fault of a run is reported, in source order", () => {
  const { diagnostics } = compileOne(`syntax = "proto3";
message A {
  int32 a = 19000;
  Missing b = 1;
  int32 c = 1;
  string na\u00efve = 4;
}
enum E { ONE = 1; }
`);
  assert.deepEqual(
    diagnostics.map(({ code, line }) => [code, line]),
    [
      ["number-range-reserved", 3],
      ["unknown-type", 4],
      ["number-reused", 5],
      ["non-ascii-identifier", 6],
      ["enum-first-zero", 8],
    ],
  );
});

test("custom options are kept in the options message as unknown fields", () => {
  const { files, diagnostics } = compileOne(`syntax = "proto3";
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions { string hint = 50001; }
message A { int32 a = 1 [(hint) = "x", deprecated = true]; }`);
  assert.deepEqual(diagnostics, []);
  const options = files.at(-1)!.messageType[0]!.field[0]!.options!;
  assert.equal(options.deprecated, true);
  const bytes: unknown = Reflect.get(options, Symbol.for("weft.unknownFields"));
  assert.deepEqual([...(bytes as Uint8Array)], [0x8a, 0xb5, 0x18, 1, 0x78]);
});

test("comments of the text format are passed over in the value of an option", () => {
  const { diagnostics } = compileOne(`syntax = "proto3";
import "google/protobuf/descriptor.proto";
message M { int32 a = 1; M m = 2; }
extend google.protobuf.FileOptions { M opt = 50000; }
option (opt) = { # { is not counted here
  a: 1 # one
  # m: "no"
  m { a: 2 }
};`);
  assert.deepEqual(
    diagnostics.map((diagnostic) => diagnostic.format()),
    [],
  );
});

test("files can come from a function, imports and all", async () => {
  const asked: string[] = [];
  const sources: Record<string, string> = {
    "a.proto":
      'syntax = "proto3"; import "b.proto"; import "google/protobuf/empty.proto"; message A { B b = 1; google.protobuf.Empty e = 2; }',
    "b.proto": 'syntax = "proto3"; message B {}',
  };
  const readFile = async (name: string): Promise<string | undefined> => {
    asked.push(name);
    return sources[name];
  };
  const { files, diagnostics } = await compile(["a.proto"], { roots: [], readFile });
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(asked, ["a.proto", "b.proto", "google/protobuf/empty.proto"]);
  assert.equal(files.length, 3);
});
