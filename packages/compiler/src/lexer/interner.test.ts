import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf, Interner } from "./interner.ts";

test("equal names have one number, wherever they stand", () => {
  const interner = new Interner();
  const text = "alpha beta alpha";
  const first = interner.intern(text, 0, 5, hashOf("alpha"));
  const second = interner.intern(text, 11, 16, hashOf("alpha"));
  assert.equal(first, second);
  assert.notEqual(interner.intern(text, 6, 10, hashOf("beta")), first);
  assert.equal(interner.strings[first], "alpha");
});

test("names of one hash stay apart", () => {
  const interner = new Interner();
  assert.equal(hashOf("Aa"), hashOf("BB"));
  assert.notEqual(interner.add("Aa"), interner.add("BB"));
  assert.equal(interner.strings[interner.add("BB")], "BB");
});

test("numbers stay the same when the table grows", () => {
  const interner = new Interner();
  const ids = Array.from({ length: 10_000 }, (_, index) => interner.add(`name${index}`));
  for (const [index, id] of ids.entries()) assert.equal(interner.add(`name${index}`), id);
});
