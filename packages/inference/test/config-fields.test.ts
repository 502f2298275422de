import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Channel, createClient } from "@weft/grpc";
import { tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { folder, models, rig } from "./support.ts";

/** A model that tells the shape it is given and gives back the elements. */
const shapes = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [-1, 2, -1] } },
  outputs: { y: { datatype: "INT32", shape: [-1, 2, -1] }, seen: { datatype: "INT32", shape: [-1, 3] } },
  maxBatchSize: 4,
  infer({ x }) { return { y: x, seen: Array.from({ length: x.shape[0] }, () => [...x.shape]) }; },
});
`;

test("an input and an output are reshaped between the callers and the model", async () => {
  await using files = await folder({
    "shapes/1/model.ts": shapes,
    "shapes/config.pbtxt": `max_batch_size: 4
      input { name: "x" data_type: TYPE_INT32 dims: [-1, 2, 1] reshape { shape: [2, -1] } }
      output { name: "y" data_type: TYPE_INT32 dims: [-1, 2] reshape { shape: [2, -1] } }`,
  });
  await using server = await rig({ modelRepository: files.path });
  const { inputs, outputs } = await server.client.modelMetadata("shapes");
  assert.deepEqual(inputs[0]?.shape.map(Number), [-1, -1, 2, 1]);
  assert.deepEqual(outputs[0]?.shape.map(Number), [-1, -1, 2]);
  const elements = Array.from({ length: 12 }, (_, index) => index);
  const answer = await server.client.infer("shapes", { x: tensor("INT32", [2, 3, 2, 1], elements) });
  assert.deepEqual(answer.outputs.y!.shape, [2, 3, 2]);
  assert.deepEqual([...(answer.outputs.y!.data as Int32Array)], elements);
  assert.deepEqual([...(answer.outputs.seen!.data as Int32Array)], [2, 2, 3, 2, 2, 3]);
});

test("what the server would have to leave out is refused, with what to do instead", async () => {
  const cases: Record<string, [config: string, reason: RegExp]> = {
    shape_tensor: [
      `input { name: "x" data_type: TYPE_INT32 dims: [2, -1] is_shape_tensor: true }`,
      /is_shape_tensor of input "x" is not supported/,
    ],
    iterative: [
      `sequence_batching { iterative_sequence: true }`,
      /sequence_batching.iterative_sequence is not supp/,
    ],
    cached_sequence: [
      `response_cache { enable: true } sequence_batching {}`,
      /response_cache with sequence_batching is not supported/,
    ],
    backend: [`backend: "tensorrt"`, /backend "tensorrt" is not supported; export the model to ONNX/],
    decoupled: [`model_transaction_policy { decoupled: true }`, /is for generators: write `async \*infer`/],
    reshape: [
      `max_batch_size: 4 input { name: "x" data_type: TYPE_INT32 dims: [3] reshape { shape: [2, 1] } }`,
      /"x" .*\[3\].*\[2,1\]|cannot be reshaped/,
    ],
    fixed_batch: [
      `max_batch_size: 4 default_model_filename: "fixed.ts"`,
      /max_batch_size is 4, but input "x" of the model has shape \[1,3\], whose first dimension is not open; set/,
    ],
    typo: [`max_batch_sise: 4`, /config.pbtxt:1:1: .*max_batch_sise.*max_batch_size/],
  };
  await using files = await folder(
    Object.fromEntries(
      Object.entries(cases).flatMap(([name, [config]]) => [
        [`${name}/1/model.ts`, shapes],
        [`${name}/1/fixed.ts`, shapes.replaceAll("[-1, 2, -1]", "[1, 3]").replace("maxBatchSize: 4,", "")],
        [`${name}/config.pbtxt`, config],
      ]),
    ),
  );
  await using server = await rig({ modelRepository: files.path });
  for (const { name, state, reason } of server.serving.models) {
    assert.equal(state, "failed", name);
    assert.match(reason ?? "", cases[name]![1], name);
  }
});

test("typed contents are answered raw where the model's configuration or the request says so", async () => {
  await using files = await folder({
    "shapes/1/model.ts": shapes,
    "shapes/config.pbtxt": `parameters { key: "binary_data_output" value { string_value: "true" } }`,
    "plain/1/model.ts": shapes,
  });
  await using server = await rig({ modelRepository: files.path });
  await using channel = new Channel(server.target);
  const stub = createClient(GRPCInferenceService, channel);
  const ask = async (modelName: string, asked?: boolean): Promise<boolean> => {
    const { rawOutputContents } = await stub.modelInfer({
      modelName,
      inputs: [{ name: "x", datatype: "INT32", shape: [1, 2, 1], contents: { intContents: [1, 2] } }],
      parameters:
        asked === undefined
          ? []
          : [["binary_data_output", { parameterChoice: { case: "boolParam", value: asked } }]],
    });
    return rawOutputContents.length > 0;
  };
  assert.deepEqual([await ask("shapes"), await ask("shapes", false)], [true, false]);
  assert.deepEqual([await ask("plain"), await ask("plain", true)], [false, true]);
});

test("an unknown model is not ready, rather than an error", async () => {
  await using files = await folder({ "shapes/1/model.ts": shapes });
  await using server = await rig({ modelRepository: files.path });
  assert.equal(await server.client.modelReady("nothing"), false);
  assert.equal(await server.client.modelReady("shapes", "7"), false);
  assert.equal(await server.client.modelReady("shapes"), true);
});

test("an ONNX model can run on the server's own thread", async () => {
  await using files = await folder({
    "digits/1/model.onnx": await readFile(join(models, "digits", "1", "model.onnx")),
    "digits/config.pbtxt": `parameters { key: "execution" value { string_value: "in_process" } }`,
    "worker/1/model.onnx": await readFile(join(models, "digits", "1", "model.onnx")),
  });
  await using server = await rig({ modelRepository: files.path });
  const pixels = (row: number) =>
    tensor(
      "FP32",
      [1, 64],
      Float32Array.from({ length: 64 }, (_, index) => (index * row) % 17),
    );
  const rows = Array.from({ length: 10 }, (_, row) => row);
  const ask = (model: string) =>
    Promise.all(
      rows.map(async (row) =>
        (await server.client.infer(model, { pixels: pixels(row) })).outputs.label!.strings(),
      ),
    );
  assert.deepEqual(await ask("digits"), await ask("worker"));
  await assert.rejects(
    server.client.infer("digits", { pixels: tensor("FP32", [1, 63], new Float32Array(63)) }),
    {
      code: 3,
    },
  );
});

/** A model that tells how many of its kind run at the same time, however many models and workers there are. */
const counter = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [1] } },
  outputs: { most: { datatype: "INT32", shape: [1] } },
  async infer() {
    globalThis.running = (globalThis.running ?? 0) + 1;
    globalThis.most = Math.max(globalThis.most ?? 0, globalThis.running);
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    globalThis.running--;
    return { most: [globalThis.most] };
  },
});
`;

test("models that need the same resource do not run at the same time", async () => {
  const config = `instance_group { count: 4 rate_limiter { resources { name: "disk" count: 2 } } }
    parameters { key: "execution" value { string_value: "in_process" } }`;
  await using files = await folder({
    "a/1/model.ts": counter,
    "a/config.pbtxt": config,
    "b/1/model.ts": counter,
    "b/config.pbtxt": config,
  });
  await using server = await rig({ modelRepository: files.path, resources: { disk: 5 } });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      server.client.infer(index % 2 ? "a" : "b", { x: tensor("INT32", [1], [1]) }),
    ),
  );
  const most = Math.max(...answers.map(({ outputs }) => outputs.most!.data[0] as number));
  assert.equal(most, 2, "two executions of two each fit in five");
});
