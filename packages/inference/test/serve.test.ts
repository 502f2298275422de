import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Channel, createClient, RpcError, Status } from "@weft/grpc";
import { serve } from "@weft/inference";
import { InferenceClient, imageTensor, tensor } from "@weft/inference/client";
import { GRPCInferenceService, type ModelInferRequestInit } from "@weft/inference/protocol";

const models = fileURLToPath(new URL("../../../models", import.meta.url));
const serving = await serve({
  modelRepository: models,
  host: "127.0.0.1",
  grpcPort: 0,
  maxMessageBytes: 2 ** 20,
});
const target = `127.0.0.1:${serving.grpc.port}`;
const channel = new Channel(target);
const client = new InferenceClient(channel);
const stub = createClient(GRPCInferenceService, channel);
after(async () => {
  await channel.close();
  await serving.shutdown();
});

const blank = new Float32Array(64);

function digitsRequest(input: object, more: ModelInferRequestInit = {}): ModelInferRequestInit {
  return {
    modelName: "digits",
    inputs: [{ name: "pixels", datatype: "FP32", shape: [1, 64], ...input }],
    ...more,
  };
}

test("every sample of digits is classified right through the server", async () => {
  const samples = join(models, "digits", "samples");
  const labels: Record<string, string> = JSON.parse(await readFile(join(samples, "labels.json"), "utf8"));
  const { inputs } = await client.modelMetadata("digits");
  for (const [file, label] of Object.entries(labels)) {
    const pixels = imageTensor(await readFile(join(samples, file)), inputs[0]!);
    const { outputs } = await client.infer("digits", { pixels });
    assert.deepEqual(outputs.label?.strings(), [label], file);
    const probabilities = outputs.probabilities!.data as Float32Array;
    assert.equal(probabilities.indexOf(Math.max(...probabilities)), Number(label));
  }
});

test("each of the ten colours is closest to itself, typed and raw", async () => {
  const colors = [
    [255, 0, 0],
    [255, 165, 0],
    [255, 255, 0],
    [0, 128, 0],
    [0, 0, 255],
    [128, 0, 128],
    [255, 192, 203],
    [0, 0, 0],
    [255, 255, 255],
    [128, 128, 128],
  ];
  for (const contents of ["typed", "raw"] as const) {
    for (const [index, color] of colors.entries()) {
      const image = Float32Array.from({ length: 224 * 224 * 3 }, (_, i) => color[i % 3]!);
      const { outputs } = await client.infer(
        "colors",
        { input_tensor: tensor("FP32", [1, 224, 224, 3], image) },
        { contents },
      );
      const scores = outputs.output_tensor!.data as Float32Array;
      assert.equal(scores.indexOf(Math.max(...scores)), index);
      assert.ok(Math.abs(scores.reduce((sum, score) => sum + score, 0) - 1) < 1e-5);
    }
  }
});

test("health and metadata say what is served", async () => {
  assert.equal(await client.serverLive(), true);
  assert.equal(await client.serverReady(), true);
  assert.equal(await client.modelReady("digits", "1"), true);
  assert.deepEqual(await client.modelMetadata("digits"), {
    name: "digits",
    versions: ["1"],
    platform: "onnxruntime_onnx",
    inputs: [{ name: "pixels", datatype: "FP32", shape: [-1, 64] }],
    outputs: [
      { name: "probabilities", datatype: "FP32", shape: [-1, 10] },
      { name: "label", datatype: "BYTES", shape: [-1] },
    ],
  });
  assert.equal((await stub.serverMetadata({})).name, "weft");
});

test("an answer has the form of its request", async () => {
  const typed = await stub.modelInfer(digitsRequest({ contents: { fp32Contents: blank } }));
  assert.equal(typed.rawOutputContents.length, 0);
  assert.equal(typed.outputs[0]?.contents?.fp32Contents.length, 10);
  const raw = await stub.modelInfer(
    digitsRequest({}, { rawInputContents: [new Uint8Array(256)], id: "seven" }),
  );
  assert.deepEqual(
    raw.rawOutputContents.map((bytes) => bytes.length),
    [40, 5],
  );
  assert.equal(raw.outputs[0]?.contents, undefined);
  assert.equal(raw.id, "seven");
});

test("FLOAT32 is understood as FP32, and a missing version as the latest", async () => {
  const answer = await stub.modelInfer(
    digitsRequest({ datatype: "FLOAT32", contents: { fp32Contents: blank } }),
  );
  assert.equal(answer.modelVersion, "1");
});

const bad: readonly (readonly [string, ModelInferRequestInit, Status, RegExp])[] = [
  ["an unknown model", { modelName: "nothing" }, Status.NOT_FOUND, /unknown model "nothing"/],
  ["an unknown version", { modelName: "digits", modelVersion: "9" }, Status.NOT_FOUND, /no version "9"/],
  [
    "a missing input",
    { modelName: "digits" },
    Status.INVALID_ARGUMENT,
    /"pixels".*expected pixels FP32\[-1,64\], got nothing/,
  ],
  [
    "an unknown input",
    digitsRequest({ name: "pixel", contents: { fp32Contents: blank } }),
    Status.INVALID_ARGUMENT,
    /"pixel".*one of pixels/,
  ],
  [
    "an unknown datatype",
    digitsRequest({ datatype: "FP31" }),
    Status.INVALID_ARGUMENT,
    /"pixels".*got "FP31"/,
  ],
  [
    "another datatype",
    digitsRequest({ datatype: "FP64", contents: { fp64Contents: new Float64Array(64) } }),
    Status.INVALID_ARGUMENT,
    /expected datatype FP32, got FP64/,
  ],
  [
    "another rank",
    digitsRequest({ shape: [64], contents: { fp32Contents: blank } }),
    Status.INVALID_ARGUMENT,
    /expected shape \[-1,64\], got \[64\]/,
  ],
  [
    "another dimension",
    digitsRequest({ shape: [1, 63], contents: { fp32Contents: blank.subarray(1) } }),
    Status.INVALID_ARGUMENT,
    /expected shape \[-1,64\], got \[1,63\]/,
  ],
  [
    "a negative dimension",
    digitsRequest({ shape: [-1, 64] }),
    Status.INVALID_ARGUMENT,
    /dimensions from 0 up, got shape \[-1,64\]/,
  ],
  [
    "too few elements",
    digitsRequest({ contents: { fp32Contents: [1] } }),
    Status.INVALID_ARGUMENT,
    /expected 64 elements in fp32_contents .*, got 1/,
  ],
  [
    "elements in another field",
    digitsRequest({ contents: { intContents: new Int32Array(64) } }),
    Status.INVALID_ARGUMENT,
    /got 64 in int_contents/,
  ],
  [
    "elements in another field as well",
    digitsRequest({ contents: { fp32Contents: blank, intContents: new Int32Array(3) } }),
    Status.INVALID_ARGUMENT,
    /input "pixels": expected elements in fp32_contents alone, got 3 in int_contents/,
  ],
  [
    "too few bytes",
    digitsRequest({}, { rawInputContents: [new Uint8Array(255)] }),
    Status.INVALID_ARGUMENT,
    /expected 256 bytes for FP32\[1,64\], got 255/,
  ],
  [
    "too many raw contents",
    digitsRequest({}, { rawInputContents: [new Uint8Array(256), new Uint8Array(1)] }),
    Status.INVALID_ARGUMENT,
    /expected 1 raw_input_contents, for "pixels", got 2/,
  ],
  [
    "typed and raw contents mixed",
    digitsRequest({ contents: { fp32Contents: blank } }, { rawInputContents: [new Uint8Array(256)] }),
    Status.INVALID_ARGUMENT,
    /"pixels".*got both/,
  ],
  [
    "a batch over the maximum",
    digitsRequest({ shape: [65, 64], contents: { fp32Contents: new Float32Array(65 * 64) } }),
    Status.INVALID_ARGUMENT,
    /batch of 1 to 64, got 65/,
  ],
  ["an empty batch", digitsRequest({ shape: [0, 64] }), Status.INVALID_ARGUMENT, /batch of 1 to 64, got 0/],
  [
    "an unknown output",
    digitsRequest({ contents: { fp32Contents: blank } }, { outputs: [{ name: "score" }] }),
    Status.INVALID_ARGUMENT,
    /"score".*one of probabilities, label/,
  ],
  [
    "a message over the limit",
    digitsRequest({}, { rawInputContents: [new Uint8Array(2 ** 20)] }),
    Status.RESOURCE_EXHAUSTED,
    /message of 1048\d{3} bytes is over the limit of \d+ bytes \(--max-message-bytes\) /,
  ],
];

for (const [what, request, code, message] of bad) {
  test(`${what} is refused, and the server goes on`, async () => {
    await assert.rejects(stub.modelInfer(request), (error) => {
      assert.ok(error instanceof RpcError);
      assert.equal(error.code, code, error.message);
      assert.match(error.message, message);
      return true;
    });
    await stub.modelInfer(digitsRequest({ contents: { fp32Contents: blank } }));
  });
}

test("a stream answers each request, tells errors in the answer, and goes on", async () => {
  const stream = stub.modelStreamInfer([
    digitsRequest({ contents: { fp32Contents: blank } }, { id: "a" }),
    digitsRequest({ contents: { fp32Contents: [1] } }, { id: "b" }),
    digitsRequest({ contents: { fp32Contents: blank } }, { id: "c" }),
  ]);
  const seen: unknown[] = [];
  for await (const { errorMessage, inferResponse } of stream)
    seen.push([inferResponse?.id, errorMessage !== ""]);
  assert.deepEqual(seen, [
    ["a", false],
    ["b", true],
    ["c", false],
  ]);
});

test("a repository that is missing, no folder or empty is refused with its name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "weft-serve-"));
  try {
    await writeFile(join(folder, "file"), "");
    const options = { host: "127.0.0.1", grpcPort: 0 };
    await assert.rejects(serve({ ...options, modelRepository: join(folder, "none") }), { code: "NOT_FOUND" });
    await assert.rejects(serve({ ...options, modelRepository: join(folder, "file") }), {
      code: "INVALID_ARGUMENT",
    });
    await assert.rejects(serve({ ...options, modelRepository: folder }), { code: "NOT_FOUND" });
  } finally {
    await rm(folder, { recursive: true });
  }
});
