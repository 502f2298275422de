import assert from "node:assert/strict";
import { test } from "node:test";
import { hasSpecial } from "./special-bytes.ts";

function wordOf(bytes: readonly number[]): number {
  return new DataView(Uint8Array.from(bytes).buffer).getInt32(0, true);
}

test("quotes, backslashes and control characters are found, wherever they stand", () => {
  for (let byte = 0; byte < 256; byte++) {
    for (const others of [0x20, 0x21, 0x23, 0x5b, 0x5d, 0x61, 0x7f, 0x80, 0xff]) {
      for (let place = 0; place < 4; place++) {
        const word = wordOf([0, 1, 2, 3].map((i) => (i === place ? byte : others)));
        assert.equal(hasSpecial(word), byte < 32 || byte === 34 || byte === 92, `${byte} among ${others}`);
      }
    }
  }
});
