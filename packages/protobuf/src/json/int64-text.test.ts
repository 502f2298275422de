import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { int64OfText, parseInt64 } from "./int64-text.ts";

const encoder = new TextEncoder();

/** By both ways: among other bytes, and as a string. */
function parse(text: string, unsigned: boolean): bigint | undefined {
  const ascii = encoder.encode(`7${text}7`);
  const value = parseInt64(ascii, 1, ascii.length - 1, unsigned);
  assert.equal(int64OfText(text, unsigned), value, text);
  return value;
}

const inRange = (value: bigint, unsigned: boolean) =>
  value === (unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value)) ? value : undefined;

test("64-bit integers are read as BigInt reads them, up to their limits and not beyond", () => {
  const near = fc.oneof(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    ...[0n, 2n ** 32n, 2n ** 63n, 2n ** 64n, -(2n ** 32n), -(2n ** 63n)].map((edge) =>
      fc.bigInt({ min: edge - 3n, max: edge + 3n }),
    ),
  );
  fc.assert(
    fc.property(near, fc.boolean(), (value, unsigned) => {
      assert.equal(parse(value.toString(), unsigned), inRange(value, unsigned));
    }),
    { numRuns: 5000 },
  );
});

test("anything but digits is no integer", () => {
  for (const wrong of [
    "",
    "-",
    "01",
    "-01",
    "+1",
    "1.0",
    "1e3",
    " 1",
    "1 ",
    "0x1",
    "١",
    "123456789012345678901",
  ]) {
    assert.equal(parse(wrong, false), undefined, wrong);
    assert.equal(parse(wrong, true), undefined, wrong);
  }
  assert.equal(parse("-0", false), 0n);
  assert.equal(parse("-0", true), undefined);
});
