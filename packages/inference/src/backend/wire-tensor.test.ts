import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "../tensor/tensor.ts";
import { toMove, toWire } from "./wire-tensor.ts";

const whole = new Float32Array([1, 2, 3]);
const part = new Float32Array([0, 1, 2, 3]).subarray(1);

test("a buffer that is owned and holds nothing else moves as it is", () => {
  const transfer: ArrayBuffer[] = [];
  assert.equal(toMove(toWire(tensor("FP32", [3], whole)), true, transfer).data, whole);
  assert.deepEqual(transfer, [whole.buffer]);
});

test("a copy moves when the buffer is the caller's or holds something else", () => {
  for (const [data, owned] of [
    [whole, false],
    [part, true],
  ] as const) {
    const transfer: ArrayBuffer[] = [];
    const moved = toMove(toWire(tensor("FP32", [3], data)), owned, transfer);
    assert.deepEqual(moved.data, new Float32Array([1, 2, 3]));
    assert.notEqual(moved.data.buffer, data.buffer);
    assert.deepEqual(transfer, [moved.data.buffer]);
  }
});
