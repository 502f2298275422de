import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tensor } from "@weft/inference/client";
import { cellsOf, resultsTable } from "./results-table.ts";

describe("resultsTable", () => {
  it("has a row for each result and a column for each output, smaller outputs first", () => {
    const row = (source: string, label: string) => ({
      source,
      cells: cellsOf({ scores: tensor("FP32", [1, 2], [0.25, 1 / 3]), label: tensor("BYTES", [1], [label]) }),
      error: undefined,
    });
    assert.deepEqual(resultsTable([row("a.png", "cat"), row("longer.png", "a horse")]), [
      "input       label    scores",
      "a.png       cat      0.25 0.3333",
      "longer.png  a horse  0.25 0.3333",
    ]);
  });

  it("puts a failure in place of its outputs, which makes no column wider", () => {
    const good = { source: "1", cells: cellsOf({ n: tensor("INT64", [1], [7n]) }), error: undefined };
    const bad = { source: "2", cells: undefined, error: "INVALID_ARGUMENT: it does not fit" };
    assert.deepEqual(resultsTable([good, bad]), [
      "input  n",
      "1      7",
      "2      INVALID_ARGUMENT: it does not fit",
    ]);
  });

  it("keeps a text of many lines, and one that would command the terminal, in its row", () => {
    const text = {
      source: "1",
      cells: cellsOf({ y: tensor("BYTES", [1], ["two\nlines\t\u001b[2J\u009b2J"]) }),
      error: undefined,
    };
    assert.deepEqual(resultsTable([text])[1], "1      two\\nlines\\t\\u001b[2J\\u009b2J");
  });

  it("cuts what gets long, and says the shape of what is nested", () => {
    const long = {
      source: "x",
      cells: cellsOf({ y: tensor("INT32", [2, 100], new Int32Array(200)) }),
      error: undefined,
    };
    const [, line = ""] = resultsTable([long]);
    assert.match(line, /^x {6}\[2,100\] 0 0 0 .*…$/);
    assert.equal(line.length, 7 + 48);
  });
});
