import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseBytes } from "./parse-bytes.ts";

describe("parseBytes", () => {
  it("reads bytes, KiB, MiB and GiB", () => {
    assert.deepEqual(["1", "2KiB", "64MiB", "1GiB"].map(parseBytes), [1, 2048, 2 ** 26, 2 ** 30]);
  });

  it("refuses what is no such size", () => {
    for (const text of ["", "0", "-1", "1.5MiB", "64MB", "64 MiB", "99999999999GiB"]) {
      assert.throws(() => parseBytes(text), /a whole number of bytes/, text);
    }
  });
});
