import assert from "node:assert/strict";
import { test } from "node:test";
import { NumberRanges } from "./number-ranges.ts";

test("a number is found in the range that holds it, ends included", () => {
  const ranges = new NumberRanges([
    { first: 50, last: 60, of: "c" },
    { first: 1, last: 5, of: "a" },
    { first: 7, last: 7, of: "b" },
  ]);
  assert.deepEqual(
    [0, 1, 5, 6, 7, 8, 50, 60, 61].map((number) => ranges.find(number)),
    [undefined, "a", "a", undefined, "b", undefined, "c", "c", undefined],
  );
});

test("a range that ends before it starts holds nothing", () => {
  assert.equal(new NumberRanges([{ first: 5, last: 1, of: "x" }]).find(3), undefined);
});
