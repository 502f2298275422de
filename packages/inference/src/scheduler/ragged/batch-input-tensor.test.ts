import assert from "node:assert/strict";
import { test } from "node:test";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { batchInputTensor } from "./batch-input-tensor.ts";
import type { BatchInput, BatchInputKind } from "./ragged-batching.ts";

const shaped = (shape: readonly number[]): Tensor =>
  tensor("INT32", shape, new Int32Array(shape.reduce((a, b) => a * b)));

function told(kind: BatchInputKind, shapes: readonly (readonly number[])[]): Tensor {
  const how: BatchInput = { kind, datatype: "FP32", source: 0, targets: [1] };
  return batchInputTensor(how, shapes.map(shaped));
}

/** A request with two items and one with one. */
const two = [
  [2, 3, 1],
  [1, 2, 2],
] as const;

const expected: Readonly<Record<BatchInputKind, readonly [shape: readonly number[], values: number[]]>> = {
  count: [[2], [6, 4]],
  end: [[2], [6, 10]],
  end_after_zero: [[3], [0, 6, 10]],
  longest: [[6], [0, 0, 0, 0, 0, 0]],
  shape: [
    [3, 2],
    [3, 1, 3, 1, 2, 2],
  ],
  flat_shape: [[6], [3, 1, 3, 1, 2, 2]],
};

for (const [kind, [shape, values]] of Object.entries(expected)) {
  test(`a batch input of kind ${kind} tells of requests and their items as Triton does`, () => {
    const tensor = told(kind as BatchInputKind, two);
    assert.equal(tensor.datatype, "FP32");
    assert.deepEqual(tensor.shape, shape);
    assert.deepEqual(tensor.values(), values);
  });
}

test("requests without elements are told of like others", () => {
  assert.deepEqual(
    told("end", [
      [1, 0],
      [1, 3],
      [1, 0],
    ]).values(),
    [0, 3, 3],
  );
  assert.deepEqual(told("longest", [[1, 0]]).shape, [0]);
  assert.deepEqual(told("shape", [[1, 0]]).toArray(), [[0]]);
});
