import assert from "node:assert/strict";
import { test } from "node:test";
import { InferenceError } from "../../inference-error.ts";
import { TypescriptModel } from "./typescript-model.ts";

async function given(datatype: string, shape: readonly number[], y: unknown): Promise<readonly number[]> {
  const model = { inputs: {}, outputs: { y: { datatype, shape } }, infer: () => ({ y }) };
  const context = { parameters: new Map(), signal: new AbortController().signal };
  const [output] = await (await TypescriptModel.load({ model })).run([], [0], context, undefined);
  return output?.shape ?? [];
}

for (const [what, datatype, shape, value] of [
  ["elements that do not fill whole rows", "FP32", [-1, 2], [1, 2, 3]],
  ["lists of uneven length", "FP32", [-1, 2], [[1, 2], [3, 4, 5], [6]]],
  ["an object that is no tensor", "FP32", [-1], { datatype: "FP32", shape: [1], data: [1] }],
  ["a text that is no list", "BYTES", [-1], "text"],
  ["an element out of range", "INT8", [1], [300]],
] as const) {
  test(`${what} from a function are the model's fault, told with the output's name`, () =>
    assert.rejects(
      given(datatype, shape, value),
      (error) =>
        error instanceof InferenceError &&
        error.code === "INTERNAL" &&
        /output "y" should/.test(error.message),
    ));
}

test("nothing at all fills an open dimension beside one of zero", async () => {
  assert.deepEqual(await given("FP32", [-1, 0], []), [0, 0]);
});

const y = { datatype: "FP32", shape: [2] };
const infer = (): object => ({ y: [1, 2] });
for (const [what, exported, reason] of [
  [
    "under another name",
    { modle: { inputs: {}, outputs: { y }, infer } },
    /exports no `model` .*, but modle: write/,
  ],
  ["without a function", { model: { inputs: {}, outputs: { y } } }, /no function `infer`/],
  ["without outputs", { model: { inputs: {}, infer } }, /declares no outputs/],
  [
    "without a shape",
    { model: { inputs: { x: { datatype: "FP32" } }, outputs: { y }, infer } },
    /^inputs\.x: nothing is no shape/,
  ],
  [
    "of a shape in words",
    { model: { inputs: {}, outputs: { y: { ...y, shape: ["n"] } }, infer } },
    /^outputs\.y: \["n"\] is no shape/,
  ],
  [
    "of no datatype",
    { model: { inputs: {}, outputs: { y: { ...y, datatype: "FP33" } }, infer } },
    /^outputs\.y: "FP33" is no datatype$/,
  ],
  [
    "of another tool's datatype",
    { model: { inputs: {}, outputs: { y: { ...y, datatype: "FLOAT32" } }, infer } },
    /"FLOAT32" is no datatype; write "FP32"/,
  ],
  [
    "of batches without their dimension",
    { model: { inputs: {}, outputs: { y }, infer, maxBatchSize: 8 } },
    /^outputs\.y: with maxBatchSize .* write \[-1, 2\]/,
  ],
  [
    "of half a batch",
    { model: { inputs: {}, outputs: {}, infer, maxBatchSize: 0.5 } },
    /^maxBatchSize is 0\.5/,
  ],
] as const) {
  test(`a model ${what} is refused before it is served, with how to mend it`, () =>
    assert.rejects(TypescriptModel.load(exported), { code: "INVALID_ARGUMENT", message: reason }));
}

test("a list in place of outputs by name is told as one", async () => {
  const model = await TypescriptModel.load({ model: { inputs: {}, outputs: { y }, infer: () => [1, 2] } });
  const context = { parameters: new Map(), signal: new AbortController().signal };
  await assert.rejects(model.run([], [0], context, undefined), /gave a list, no object of outputs by name/);
});
