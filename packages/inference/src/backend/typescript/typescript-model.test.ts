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
