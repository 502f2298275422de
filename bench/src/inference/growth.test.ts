import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesPerCycle } from "./growth.ts";

const after = (values: readonly number[]): { cycles: number; bytes: number }[] =>
  values.map((bytes, index) => ({ cycles: index * 100, bytes }));
const page = 4096;
const swing = [0, 9e6, -7e6, 3e6, 0, -8e6, 6e6, -2e6, 1e6, 0, 0];

test("memory that rises and falls by megabytes around one level does not grow", () => {
  const bytes = bytesPerCycle(after(swing.map((by) => 150e6 + by)));
  assert.ok(Math.abs(bytes) < page, `${bytes}`);
});

test("a leak of four pages a cycle shows through steps up and down", () => {
  const bytes = bytesPerCycle(after(swing.map((by, index) => 150e6 + by / 10 + index * 100 * 4 * page)));
  assert.ok(bytes > 3 * page, `${bytes}`);
});

test("one high sample at the end is not growth", () => {
  assert.equal(bytesPerCycle(after([5e6, 5e6, 5e6, 5e6, 5e6, 5e6, 5e6, 90e6])), 0);
});
