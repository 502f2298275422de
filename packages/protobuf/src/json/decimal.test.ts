import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decimal } from "./decimal.ts";

/** The decimal of these digits, as the scanner takes it apart. */
function decimalOf(digits: string, scale: number): number | undefined {
  return decimal(Number(digits.slice(0, 9)), Number(digits.slice(9)), digits.length, scale);
}

test("a decimal is the double that Number reads, or left open", () => {
  let open = 0;
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  fc.assert(
    fc.property(fc.string({ unit: digit, minLength: 1, maxLength: 18 }), fc.nat(18), (digits, places) => {
      const scale = Math.min(places, digits.length);
      const value = decimalOf(digits, scale);
      if (value === undefined) open++;
      else assert.equal(value, Number(`${digits}e-${scale}`), `${digits}e-${scale}`);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(open < 20, `${open} of 20000 left open`);
});

test("what lies half way between two doubles, or has too many digits, is left open", () => {
  // 2^53 + 1 lies between 2^53 and 2^53 + 2.
  assert.equal(decimalOf("9007199254740993", 0), undefined);
  assert.equal(decimalOf("9007199254740995", 0), undefined);
  assert.equal(decimalOf("1234567890123456789", 3), undefined);
});
