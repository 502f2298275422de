import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { AttributeProto_AttributeType, ModelProto, TensorProto_DataType } from "@weft/inference/onnx";
import { folder, rig, scaleModel } from "./support.ts";

/** Why each model of a repository does not serve, by its name. */
async function reasons(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadonlyMap<string, string | undefined>> {
  await using repository = await folder(files);
  await using server = await rig({ modelRepository: repository.path });
  return new Map(server.serving.models.map(({ name, reason }) => [name, reason]));
}

test("modules that cannot be served are told each with its reason, and the others serve", async () => {
  const found = await reasons({
    "good/1/model.ts": scaleModel(2),
    "shapeless/1/model.ts": scaleModel(2).replace(", shape: [-1] } },\n  outputs", " } },\n  outputs"),
    "torn/1/model.ts": scaleModel(2).slice(0, -3),
    "waits/1/model.ts": `await new Promise(() => {});\n${scaleModel(2)}`,
  });
  assert.equal(found.get("good"), undefined);
  assert.match(found.get("shapeless") ?? "", /^inputs\.x: nothing is no shape/);
  assert.match(found.get("torn") ?? "", /torn\/1\/model\.ts:9:2: /);
  assert.match(found.get("waits") ?? "", /promise that nothing will ever settle/);
});

/** A classifier as skl2onnx makes it unless it is told otherwise: its probabilities come as maps. */
function zipMapped(): Uint8Array {
  const dim = [
    { value: { case: "dimValue", value: 1 } as const },
    { value: { case: "dimValue", value: 2 } as const },
  ];
  const tensorType = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  const classes = { name: "classlabels_int64s", type: AttributeProto_AttributeType.INTS, ints: [0n, 1n] };
  return ModelProto.encode({
    irVersion: 8,
    opsetImport: [{ version: 13 }, { domain: "ai.onnx.ml", version: 1 }],
    graph: {
      name: "zip",
      input: [{ name: "scores", type: { value: { case: "tensorType", value: tensorType } } }],
      output: [{ name: "output_probability" }],
      node: [
        {
          opType: "ZipMap",
          domain: "ai.onnx.ml",
          input: ["scores"],
          output: ["output_probability"],
          attribute: [classes],
        },
      ],
    },
  });
}

for (const [where, config] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`a classifier whose probabilities are maps is refused in ${where} with how to convert it`, async () => {
    const found = await reasons({ "zip/1/model.onnx": zipMapped(), "zip/config.pbtxt": config });
    assert.match(
      found.get("zip") ?? "",
      /"output_probability" is a list of maps.*options=\{"zipmap": False\}$/,
    );
  });
}

test("files that are no ONNX models are told for what they are", async () => {
  const found = await reasons({
    "empty/1/model.onnx": "",
    "lfs/1/model.onnx": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
    "torch/1/model.onnx": Buffer.from("PK\x03\x04archive/data.pkl", "latin1"),
    "pickle/1/model.onnx": Uint8Array.of(0x80, 4, 0x95, 0),
    "keras/1/model.onnx": Buffer.from("\x89HDF\r\n\x1a\n", "latin1"),
    "lite/1/model.onnx": Buffer.from("\x1c\0\0\0TFL3", "latin1"),
    "page/1/model.onnx": "<!DOCTYPE html>\n<html>",
    "torn/1/model.onnx": zipMapped().subarray(0, 60),
  });
  for (const [name, reason] of [
    ["empty", /is empty$/],
    ["lfs", /git lfs pull/],
    ["torch", /torch\.onnx\.export/],
    ["pickle", /a Python pickle/],
    ["keras", /tf2onnx/],
    ["lite", /TensorFlow Lite/],
    ["page", /is HTML or XML/],
    ["torn", /is no ONNX model, or is cut off$/],
  ] as const)
    assert.match(found.get(name) ?? "", reason, name);
});

test("why ONNX Runtime refuses a model is told without where in its sources that was", async () => {
  const graph = { name: "none", node: [] };
  const found = await reasons({
    "newer/1/model.onnx": ModelProto.encode({ irVersion: 999, opsetImport: [{ version: 17 }], graph }),
  });
  assert.match(found.get("newer") ?? "", /Unsupported model IR version: 999/);
  assert.doesNotMatch(found.get("newer") ?? "", /onnxruntime_src|::/);
});

test("a version that the policy asks for and the folder lacks is named", async () => {
  await using files = await folder({
    "m/1/model.ts": scaleModel(1),
    "m/config.pbtxt": "version_policy { specific { versions: [7, 8] } }",
  });
  await using server = await rig({ modelRepository: files.path });
  const [model] = server.serving.models;
  assert.match(model?.reason ?? "", /has version 1 only, but version_policy of config.pbtxt asks for 7, 8/);
});

test("a function that gives no row for each element fails by the output's name, alone as in a batch", async () => {
  const oneRow = `import { defineModel } from "@weft/inference";
    export const model = defineModel({
      maxBatchSize: 8,
      inputs: { x: { datatype: "INT32", shape: [-1, 1] } },
      outputs: { sum: { datatype: "INT32", shape: [-1, 1] } },
      infer: ({ x }) => ({ sum: [[x.data.reduce((a, b) => a + b)]] }),
    });`;
  await using files = await folder({ "m/1/model.ts": oneRow });
  await using server = await rig({ modelRepository: files.path });
  const ask = (rows: number) =>
    server.client.infer("m", { x: tensor("INT32", [rows, 1], new Int32Array(rows)) });
  await ask(1);
  await assert.rejects(
    ask(2),
    /output "sum" for a batch of 2 has shape \[1,1\]; give a row for each element/,
  );
});
