import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { TensorProto_DataType } from "@weft/inference/onnx";
import fc from "fast-check";
import { onnxEcho } from "./onnx-models.ts";
import { folder, rig } from "./support.ts";

const width = 6000;

// ONNX Runtime has no work of its own in which to keep the rows apart.
const echo = onnxEcho(TensorProto_DataType.FLOAT, [-1, width]);

const config = (more: string): string =>
  `max_batch_size: 8 dynamic_batching { max_queue_delay_microseconds: 1000 } ${more}`;

for (const [where, more] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`large requests that share executions in ${where} each get their own rows`, async () => {
    await using files = await folder({ "echo/1/model.onnx": echo, "echo/config.pbtxt": config(more) });
    await using server = await rig({ modelRepository: files.path });
    const rows = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (counts) => {
        const sent = counts.map((count, i) =>
          Float32Array.from({ length: count * width }, (_, at) => 1000 * i + at),
        );
        const answers = await Promise.all(
          sent.map((data) =>
            server.client.infer(
              "echo",
              { x: tensor("FP32", [data.length / width, width], data) },
              { contents: "raw" },
            ),
          ),
        );
        for (const [i, { outputs }] of answers.entries()) assert.deepEqual(outputs.y?.data, sent[i]);
      }),
      { numRuns: 20 },
    );
    const { statistics } = server.serving.engine.model("echo", "");
    assert.ok(Math.max(...statistics.batches.keys()) > 1);
  });
}
