import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { ModelProto, TensorProto_DataType, type ValueInfoProtoInit } from "@weft/inference/onnx";
import { folder, rig } from "./support.ts";

/** Gives back what comes in, and does not say what shape that has. */
function echo(): Uint8Array {
  const value = (name: string): ValueInfoProtoInit => ({
    name,
    type: { value: { case: "tensorType", value: { elemType: TensorProto_DataType.FLOAT } } },
  });
  return ModelProto.encode({
    irVersion: 8,
    opsetImport: [{ version: 13 }],
    graph: {
      name: "echo",
      input: [value("x")],
      output: [value("y")],
      node: [{ opType: "Identity", input: ["x"], output: ["y"] }],
    },
  });
}

test("where an ONNX model leaves its dimensions open, the configuration says them", async () => {
  await using files = await folder({
    "echo/1/model.onnx": echo(),
    "echo/config.pbtxt": `max_batch_size: 4
      input { name: "x" data_type: TYPE_FP32 dims: [-1, 2] }
      output { name: "y" data_type: TYPE_FP32 dims: [-1, 2] }`,
  });
  await using server = await rig({ modelRepository: files.path });
  const { inputs, outputs } = await server.client.modelMetadata("echo");
  assert.deepEqual(
    [inputs[0]?.shape, outputs[0]?.shape],
    [
      [-1, -1, 2],
      [-1, -1, 2],
    ],
  );
  const x = tensor(
    "FP32",
    [2, 3, 2],
    Float32Array.from({ length: 12 }, (_, index) => index),
  );
  const answer = await server.client.infer("echo", { x });
  assert.deepEqual(answer.outputs.y, x);
  await assert.rejects(
    server.client.infer("echo", { x: tensor("FP32", [1, 3, 3], new Float32Array(9)) }),
    /x/,
  );
});
