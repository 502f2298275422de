import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDouble, formatFloat } from "./format-float.ts";

test("doubles are written in the fewest of 15 or 17 digits that read back the same", () => {
  const cases: [number, string][] = [
    [0.1, "0.1"],
    [1e21, "1e+21"],
    [1e15, "1e+15"],
    [123456789012345, "123456789012345"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-7, "1e-07"],
    [0.0001, "0.0001"],
    [-0, "-0"],
    [Number.POSITIVE_INFINITY, "inf"],
    [Number.NEGATIVE_INFINITY, "-inf"],
    [Number.NaN, "nan"],
    [Number.MAX_VALUE, "1.7976931348623157e+308"],
  ];
  for (const [value, text] of cases) assert.equal(formatDouble(value), text);
});

test("floats are written in the fewest of 6 or 9 digits that read back the same", () => {
  const cases: [number, string][] = [
    [1.1, "1.1"],
    [16777217, "16777216"],
    [3.4028234663852886e38, "3.40282347e+38"],
    [1e-40, "9.9999461e-41"],
    [0, "0"],
  ];
  for (const [value, text] of cases) assert.equal(formatFloat(value), text);
});
