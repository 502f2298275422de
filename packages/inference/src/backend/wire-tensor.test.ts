import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "../tensor/tensor.ts";
import { fromWire, toMove, toWire } from "./wire-tensor.ts";

const whole = new Float32Array([1, 2, 3]);
const part = new Float32Array([0, 1, 2, 3]).subarray(1);

test("a buffer that is owned and holds nothing else moves as it is", () => {
  const transfer: ArrayBuffer[] = [];
  assert.equal(toMove(toWire([tensor("FP32", [3], whole)]), true, transfer).parts[0], whole);
  assert.deepEqual(transfer, [whole.buffer]);
});

test("a copy moves when the buffer is the caller's or holds something else", () => {
  for (const [data, owned] of [
    [whole, false],
    [part, true],
  ] as const) {
    const transfer: ArrayBuffer[] = [];
    const moved = toMove(toWire([tensor("FP32", [3], data)]), owned, transfer).parts[0];
    assert.deepEqual(moved, new Float32Array([1, 2, 3]));
    assert.notEqual(moved?.buffer, data.buffer);
    assert.deepEqual(transfer, [moved?.buffer]);
  }
});

test("large tensors of a batch move as they are and are put together on the other side", () => {
  const rows = [1, 2].map((value) => tensor("FP32", [1, 5000], new Float32Array(5000).fill(value)));
  const transfer: ArrayBuffer[] = [];
  const moved = toMove(toWire(rows), true, transfer);
  assert.deepEqual(
    transfer,
    rows.map(({ data }) => data.buffer),
  );
  const { shape, data } = fromWire(moved);
  assert.deepEqual(shape, [2, 5000]);
  assert.deepEqual([data[0], data[4999], data[5000], data[9999]], [1, 1, 2, 2]);
});

test("small tensors of a batch move in one copy", () => {
  for (const datatype of ["INT16", "BYTES"] as const) {
    const rows = [1, 2, 3].map((value) => tensor(datatype, [1, 2], [value, 10 * value]));
    const transfer: ArrayBuffer[] = [];
    const moved = toMove(toWire(rows), true, transfer);
    assert.equal(transfer.length, 1);
    assert.deepEqual(fromWire(moved).values().map(Number), [1, 10, 2, 20, 3, 30]);
  }
});

test("a small Node buffer, which lies in memory it shares with others, is copied and not handed over", () => {
  const transfer: ArrayBuffer[] = [];
  const wire = toMove(toWire([tensor("UINT8", [3], Buffer.from("abc"))]), false, transfer);
  assert.deepEqual([...wire.parts[0]!], [...Buffer.from("abc")]);
  assert.deepEqual(
    transfer.map(({ byteLength }) => byteLength),
    [3],
  );
});
