import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { latin1, writeLatin1 } from "./latin1.ts";

describe("bytes as characters", () => {
  it("go there and back whatever their number", () => {
    const all = Uint8Array.from({ length: 10_000 }, (_, i) => i * 7);
    for (const length of [0, 1, 7, 8, 9, 16, 24, 25, 100, 4096, 4097, 9_000]) {
      const text = latin1(all, 3, 3 + length);
      assert.equal(text.length, length);
      const back = new Uint8Array(length);
      assert.equal(writeLatin1(text, back, 0), length);
      assert.deepEqual(back, all.subarray(3, 3 + length));
    }
  });
});
