import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { TensorProto_DataType } from "@weft/inference/onnx";
import { onnxEcho } from "./onnx-models.ts";
import { folder, rig } from "./support.ts";

test("where an ONNX model leaves its dimensions open, the configuration says them", async () => {
  await using files = await folder({
    "echo/1/model.onnx": onnxEcho(TensorProto_DataType.FLOAT),
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
