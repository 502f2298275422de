import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseExactJson } from "./exact-json.ts";

test("whole numbers of many digits and words JSON has not come as text", () => {
  const text = '{"a":[9223372036854775807,-9223372036854775808,NaN,-Infinity,7],"1234567890123456":"NaN"}';
  assert.deepEqual(parseExactJson(text), {
    a: ["9223372036854775807", "-9223372036854775808", "NaN", "-Infinity", 7],
    "1234567890123456": "NaN",
  });
});

test("the digits behind a point or in an exponent are no whole number", () => {
  const text = "[0.1428571492433548,-12.3456789012345678,1234567890123456789.5,1e-0000000000000000001]";
  assert.deepEqual(parseExactJson(text), JSON.parse(text));
});

test("whatever JSON.stringify writes of doubles is read as JSON.parse reads it", () => {
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
  // Whole ones of 16 digits and more are meant to come as text.
  const fractions = fc.array(doubles.filter((value) => !Number.isInteger(value)));
  fc.assert(
    fc.property(fractions, (values) => {
      const text = JSON.stringify(values);
      assert.deepEqual(parseExactJson(text), JSON.parse(text));
    }),
  );
});
