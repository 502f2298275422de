import assert from "node:assert/strict";
import { test } from "node:test";
import { compileSources } from "../compile.ts";

/** The types of the fields of message `User`, in a file of package `a.b` that imports what is in `lib`. */
function typesOf(body: string, lib = ""): (string | undefined)[] {
  const sources = new Map([
    ["lib.proto", `syntax = "proto3"; package a.lib; ${lib}`],
    ["main.proto", `syntax = "proto3"; package a.b; import "lib.proto"; ${body}`],
  ]);
  const { files, diagnostics } = compileSources(sources, ["main.proto"]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors.map(({ code }) => code);
  const user = files[1]!.messageType.find(({ name }) => name === "User");
  return user!.field.map(({ typeName }) => typeName);
}

test("the innermost scope that has the name wins", () => {
  const body = "message T {} message User { message T {} T inner = 1; b.T outer = 2; .a.b.T full = 3; }";
  assert.deepEqual(typesOf(body), [".a.b.User.T", ".a.b.T", ".a.b.T"]);
});

test("a field of the same name does not hide a type", () => {
  assert.deepEqual(typesOf("message T {} message User { T T = 1; }"), [".a.b.T"]);
});

test("packages are searched outwards, part by part", () => {
  assert.deepEqual(typesOf("message User { lib.X x = 1; a.lib.X y = 2; }", "message X {}"), [
    ".a.lib.X",
    ".a.lib.X",
  ]);
});

test("a scope that has the first part and not the rest ends the search", () => {
  assert.deepEqual(typesOf("message lib {} message User { lib.X x = 1; }", "message X {}"), ["unknown-type"]);
});
