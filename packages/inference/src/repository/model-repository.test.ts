import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { imageTensor } from "../image/image-tensor.ts";
import type { InferenceRequest } from "../model/inference-request.ts";
import { formatSignature } from "../model/model-signature.ts";
import { RateLimiter } from "../scheduler/rate-limiter.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import { loadModel } from "./load-model.ts";
import { ModelRepository } from "./model-repository.ts";

const models = fileURLToPath(new URL("../../../../models", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "weft-models-"));
await cp(join(models, "digits"), join(folder, "digits"), { recursive: true });
await mkdir(join(folder, "broken", "1"), { recursive: true });
await writeFile(join(folder, "broken", "1", "model.onnx"), "this is no model");
await mkdir(join(folder, "notes"));

const repository = new ModelRepository(folder, (source, version, config) =>
  loadModel(source, version, config, {
    instanceCount: 1,
    maxBatchSize: 64,
    limiter: new RateLimiter(),
    find: (n, v) => repository.find(n, v),
  }),
);
await repository.loadAll();
after(async () => {
  await repository.close();
  await rm(folder, { recursive: true });
});

function request(pixels: Tensor, more: Partial<InferenceRequest> = {}): InferenceRequest {
  const inputs = [{ name: "pixels", tensor: pixels }];
  return {
    modelName: "digits",
    modelVersion: "",
    id: "",
    parameters: new Map(),
    inputs,
    outputs: [],
    ...more,
  };
}

test("an ONNX model's inputs and outputs are read from the file", () => {
  assert.equal(
    formatSignature(repository.find("digits", "").signature),
    "pixels FP32[-1,64] → probabilities FP32[-1,10], label BYTES[-1]",
  );
});

test("every held-out sample of digits is classified right", async () => {
  const model = repository.find("digits", "1");
  const samples = join(models, "digits", "samples");
  const labels: Record<string, string> = JSON.parse(await readFile(join(samples, "labels.json"), "utf8"));
  assert.equal(new Set(Object.values(labels)).size, 10);
  for (const [file, label] of Object.entries(labels)) {
    const spec = model.signature.inputs[0]!;
    const { outputs } = await model.infer(request(imageTensor(await readFile(join(samples, file)), spec)));
    assert.deepEqual(outputs[1]?.tensor.strings(), [label], file);
    const probabilities = outputs[0]?.tensor.data as Float32Array;
    assert.ok(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) < 1e-5);
  }
});

test("requests that wait together run together, and each gets its own rows", async () => {
  const model = repository.find("digits", "");
  const rows = Array.from({ length: 20 }, (_, row) =>
    Float32Array.from({ length: 64 }, (_, i) => (i * 7 + row * 13) % 256),
  );
  const alone = [];
  for (const row of rows) alone.push(await model.infer(request(tensor("FP32", [1, 64], row.slice()))));
  const together = await Promise.all(rows.map((row) => model.infer(request(tensor("FP32", [1, 64], row)))));
  for (const [index, response] of together.entries()) {
    assert.deepEqual(response.outputs[1]?.tensor.strings(), alone[index]?.outputs[1]?.tensor.strings());
    const [a, b] = [response, alone[index]!].map((r) => r.outputs[0]?.tensor.data as Float32Array);
    for (const [i, p] of a!.entries()) assert.ok(Math.abs(p - b![i]!) < 1e-6);
  }
});

test("only the outputs asked for come back, in the order asked", async () => {
  const model = repository.find("digits", "");
  const response = await model.infer(
    request(tensor("FP32", [1, 64], new Float32Array(64)), { outputs: ["label"] }),
  );
  assert.deepEqual(
    response.outputs.map((output) => output.name),
    ["label"],
  );
});

test("a caller keeps its buffers", async () => {
  const model = repository.find("digits", "");
  const kept = tensor("FP32", [1, 64], new Float32Array(64));
  await model.infer(request(kept));
  assert.equal(kept.size, 64);
});

test("a model that cannot be loaded is UNAVAILABLE with a reason, and the others serve", () => {
  const status = repository.statuses().find(({ name }) => name === "broken");
  assert.equal(status?.state, "UNAVAILABLE");
  assert.match(status?.reason ?? "", /is no ONNX model/);
  assert.doesNotMatch(status?.reason ?? "", /\n/);
  assert.throws(() => repository.find("broken", ""), { code: "UNAVAILABLE" });
});

test("a folder without a version or a configuration is no model", () => {
  assert.throws(() => repository.find("notes", ""), { code: "NOT_FOUND" });
});

test("an unknown model and an unknown version are NOT_FOUND", () => {
  assert.throws(() => repository.find("nothing", ""), {
    code: "NOT_FOUND",
    message: 'Request for unknown model "nothing"',
  });
  assert.throws(() => repository.find("digits", "7"), { code: "NOT_FOUND" });
});

test("a name that leads out of the repository is NOT_FOUND", async () => {
  await assert.rejects(repository.load("../models"), { code: "NOT_FOUND" });
  await assert.rejects(repository.load(".."), { code: "NOT_FOUND" });
});
