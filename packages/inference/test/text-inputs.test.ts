import assert from "node:assert/strict";
import { test } from "node:test";
import { type Tensor, tensor } from "@weft/inference/client";
import { TensorProto_DataType } from "@weft/inference/onnx";
import { onnxEcho } from "./onnx-models.ts";
import { folder, rig } from "./support.ts";

// The first request waits for another two elements, whichever come.
const batched =
  "max_batch_size: 4 dynamic_batching { preferred_batch_size: 3 max_queue_delay_microseconds: 2000000 }";
const notText = Uint8Array.of(0xc3, 0x28);

for (const [where, more] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`bytes that are no UTF-8 are refused before an ONNX model in ${where}, and no other request with them`, async () => {
    await using files = await folder({
      "echo/1/model.onnx": onnxEcho(TensorProto_DataType.STRING, [-1]),
      "echo/config.pbtxt": `${batched} ${more}`,
    });
    await using server = await rig({ modelRepository: files.path });
    const ask = (x: Tensor<"BYTES">) => server.client.infer("echo", { x }, { contents: "raw" });
    const [first, wrong, last] = await Promise.allSettled([
      ask(tensor("BYTES", [1], ["ä"])),
      ask(tensor("BYTES", [2], ["fine", notText])),
      ask(tensor("BYTES", [2], ["b", ""])),
    ]);
    assert.match(
      String(wrong.status === "rejected" && wrong.reason),
      /INVALID_ARGUMENT: input "x" of model "echo": expected UTF-8 text, got other bytes as element 1/,
    );
    const texts = [first, last].map(
      (answer) => answer.status === "fulfilled" && answer.value.outputs.y?.strings(),
    );
    assert.deepEqual(texts, [["ä"], ["b", ""]]);
    const { statistics } = server.serving.engine.model("echo", "");
    assert.deepEqual([...statistics.batches.keys()], [3]);
  });
}

test("a model in TypeScript takes bytes that are no UTF-8 as they are", async () => {
  await using files = await folder({
    "same/1/model.ts": `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { bytes: { datatype: "BYTES", shape: [-1] } },
  outputs: { same: { datatype: "BYTES", shape: [-1] } },
  infer: ({ bytes }) => ({ same: bytes.data }),
});
`,
  });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("same", { bytes: tensor("BYTES", [1], [notText]) });
  assert.deepEqual(outputs.same?.data, [notText]);
});
