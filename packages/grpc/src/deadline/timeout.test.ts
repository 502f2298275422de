import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatTimeout, parseTimeout } from "./timeout.ts";

test("every unit of grpc-timeout is understood", () => {
  assert.equal(parseTimeout("2H"), 7_200_000);
  assert.equal(parseTimeout("3M"), 180_000);
  assert.equal(parseTimeout("4S"), 4_000);
  assert.equal(parseTimeout("5m"), 5);
  assert.equal(parseTimeout("500u"), 0.5);
  assert.equal(parseTimeout("1000000n"), 1);
});

test("a malformed grpc-timeout is refused", () => {
  for (const text of ["", "S", "1", "1s", "-1S", "1.5S", "123456789m", " 1S", "1SS"])
    assert.equal(parseTimeout(text), undefined, text);
});

test("a timeout never travels shorter than it was given, has at most eight digits, and loses under one percent", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e13, noNaN: true }), (timeoutMs) => {
      const text = formatTimeout(timeoutMs);
      assert.match(text, /^\d{1,8}[HMSmun]$/);
      const back = parseTimeout(text)!;
      assert.ok(back >= timeoutMs * (1 - 1e-12));
      assert.ok(back <= timeoutMs * 1.01 + 0.001);
    }),
  );
});

test("a deadline that has passed is sent as the shortest timeout", () => {
  assert.equal(formatTimeout(-5), "1n");
});
