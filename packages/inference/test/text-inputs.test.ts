import assert from "node:assert/strict";
import { test } from "node:test";
import { type Tensor, tensor } from "@weft/inference/client";
import { ModelProto, TensorProto_DataType, type ValueInfoProtoInit } from "@weft/inference/onnx";
import { folder, rig } from "./support.ts";

/** Gives back the strings that come in. */
function echo(): Uint8Array {
  const value = (name: string): ValueInfoProtoInit => {
    const dim = [{ value: { case: "dimParam", value: "batch" } as const }];
    const tensorType = { elemType: TensorProto_DataType.STRING, shape: { dim } };
    return { name, type: { value: { case: "tensorType", value: tensorType } } };
  };
  return ModelProto.encode({
    irVersion: 8,
    opsetImport: [{ version: 13 }],
    graph: {
      name: "echo",
      input: [value("text")],
      output: [value("same")],
      node: [{ opType: "Identity", input: ["text"], output: ["same"] }],
    },
  });
}

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
      "echo/1/model.onnx": echo(),
      "echo/config.pbtxt": `${batched} ${more}`,
    });
    await using server = await rig({ modelRepository: files.path });
    const ask = (text: Tensor<"BYTES">) => server.client.infer("echo", { text }, { contents: "raw" });
    const [first, wrong, last] = await Promise.allSettled([
      ask(tensor("BYTES", [1], ["ä"])),
      ask(tensor("BYTES", [2], ["fine", notText])),
      ask(tensor("BYTES", [2], ["b", ""])),
    ]);
    assert.match(
      String(wrong.status === "rejected" && wrong.reason),
      /INVALID_ARGUMENT: input "text" of model "echo": expected UTF-8 text, got other bytes as element 1/,
    );
    const texts = [first, last].map(
      (answer) => answer.status === "fulfilled" && answer.value.outputs.same?.strings(),
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
