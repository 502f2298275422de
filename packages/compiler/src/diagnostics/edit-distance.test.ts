import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance, nearest } from "./edit-distance.ts";

test("insertions, deletions, substitutions and swaps of neighbours each cost one", () => {
  assert.equal(editDistance("string", "strng", 3), 1);
  assert.equal(editDistance("string", "strinng", 3), 1);
  assert.equal(editDistance("string", "strong", 3), 1);
  assert.equal(editDistance("string", "stirng", 3), 1);
});

test("a distance over the limit is not computed to its end", () => {
  assert.equal(editDistance("aaaaaaaaaa", "bbbbbbbbbb", 2), 3);
});

test("the nearest name is found, one that differs in case only before all others", () => {
  assert.equal(nearest("HelloREquest", ["HelloReply", "HelloRequest"]), "HelloRequest");
  assert.equal(nearest("strng", ["string", "strings"]), "string");
});

test("a name that is like none, or too short to be like any, gives nothing", () => {
  assert.equal(nearest("Missing", ["Timestamp", "Duration"]), undefined);
  assert.equal(nearest("A", ["B"]), undefined);
});
