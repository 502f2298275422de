import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tensor } from "@weft/inference/client";
import { describeOutputs, outputsToJson } from "./describe-outputs.ts";

describe("describeOutputs", () => {
  it("puts a single value beside its name, and smaller outputs first", () => {
    const outputs = { scores: tensor("FP32", [1, 2], [2, -1]), label: tensor("BYTES", [1], ["cat"]) };
    assert.deepEqual(describeOutputs(outputs), ["label  cat", "scores", "   0  2", "   1  -1"]);
  });

  it("draws shares of one as bars", () => {
    const outputs = { p: tensor("FP32", [1, 3], [0, 0.5, 1]) };
    assert.deepEqual(describeOutputs(outputs), [
      "p",
      "   0  0.0000",
      `   1  0.5000  ${"█".repeat(15)}`,
      `   2  1.0000  ${"█".repeat(30)}`,
    ]);
  });

  it("puts several items in rows, 64-bit integers as strings", () => {
    const outputs = { ids: tensor("INT64", [2, 2], [1n, 2n, 3n, 4n]) };
    assert.deepEqual(describeOutputs(outputs), ["ids  INT64[2,2]", '["1","2"]', '["3","4"]']);
  });
});

describe("outputsToJson", () => {
  it("nests values as the shapes say", () => {
    const outputs = { a: tensor("INT64", [1, 2], [1n, 2n]), b: tensor("BOOL", [1], [true]) };
    assert.equal(
      outputsToJson({ model: "m", version: "1" }, outputs),
      '{"model":"m","version":"1","outputs":{"a":[["1","2"]],"b":[true]}}',
    );
  });

  it("has words for what JSON has no number for", () => {
    const outputs = { a: tensor("FP32", [3], [Number.NaN, Number.POSITIVE_INFINITY, -1]) };
    assert.equal(outputsToJson({}, outputs), '{"outputs":{"a":["NaN","Infinity",-1]}}');
  });
});
