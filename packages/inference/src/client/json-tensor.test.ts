import assert from "node:assert/strict";
import { test } from "node:test";
import { parseExactJson } from "../json/exact-json.ts";
import { tensorFromJson } from "./json-tensor.ts";

const spec = { name: "x", datatype: "FP64", shape: [-1, 2] } as const;

test("rows of different lengths are refused, though together they fill the shape", () => {
  for (const value of [
    [[1, 2], [3], [4, 5, 6]],
    [[1, 2], 3, 4],
    [1, [2]],
  ])
    assert.throws(() => tensorFromJson(value, spec), /input x FP64\[-1,2\]: expected evenly nested arrays/);
});

test("a row, rows, and a flat list for all of them fill the input", () => {
  assert.deepEqual(tensorFromJson([1, 2], spec).shape, [1, 2]);
  assert.deepEqual(
    tensorFromJson(
      [
        [1, 2],
        [3, 4],
      ],
      spec,
    ).shape,
    [2, 2],
  );
  assert.deepEqual(tensorFromJson([1, 2, 3, 4], { ...spec, shape: [2, 2] }).shape, [2, 2]);
  assert.deepEqual(tensorFromJson([[]], { ...spec, shape: [-1, 0] }).shape, [1, 0]);
  assert.deepEqual(tensorFromJson(7, { ...spec, shape: [] }).shape, []);
});

test("integers of 64 bits and words for what is no number come from JSON as they are written", () => {
  const wide = { name: "x", datatype: "INT64", shape: [2] } as const;
  const { data } = tensorFromJson(parseExactJson("[9007199254740993, -9223372036854775808]"), wide);
  assert.deepEqual(data, BigInt64Array.of(9007199254740993n, -9223372036854775808n));
  assert.deepEqual(tensorFromJson(parseExactJson("[NaN, -Infinity]"), spec).values(), [
    Number.NaN,
    -Infinity,
  ]);
});
