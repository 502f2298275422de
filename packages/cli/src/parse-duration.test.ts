import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDuration } from "./parse-duration.ts";

describe("parseDuration", () => {
  it("reads milliseconds, seconds, minutes and hours", () => {
    assert.deepEqual(["500ms", "2s", "1.5m", "1h"].map(parseDuration), [500, 2000, 90_000, 3_600_000]);
  });

  for (const text of ["500", "", "s", "-1s", "0ms", "1 s", "1e3ms", "1d"]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseDuration(text), /a positive number with a unit/);
    });
  }
});
