import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { longDecimal } from "./long-decimal.ts";

test("a decimal of 16 to 19 digits is the double that Number reads, or left open", () => {
  let open = 0;
  fc.assert(
    fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n - 1n }), fc.nat(22), (digits, scale) => {
      const text = digits.toString();
      const value = longDecimal(Number(text.slice(0, 15)), Number(text.slice(15)), text.length - 15, scale);
      if (value === undefined) open++;
      else assert.equal(value, Number(`${text}e-${scale}`), `${text}e-${scale}`);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(open < 20, `${open} of 20000 left open`);
});

test("what lies half way between two doubles is left open", () => {
  // 2^53 + 1 lies between 2^53 and 2^53 + 2.
  assert.equal(longDecimal(900719925474099, 3, 1, 0), undefined);
  assert.equal(longDecimal(900719925474099, 5, 1, 0), undefined);
});
