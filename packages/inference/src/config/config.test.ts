import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelConfig } from "../gen/inference/model_config.ts";
import { batchingFromConfig } from "./batching-from-config.ts";
import { completeConfig } from "./complete-config.ts";
import { effectiveSignature } from "./effective-signature.ts";
import { readConfig, readJsonConfig } from "./read-config.ts";
import { selectVersions } from "./select-versions.ts";

const own = {
  inputs: [{ name: "x", datatype: "FP32", shape: [-1, -1] }],
  outputs: [{ name: "y", datatype: "FP32", shape: [-1, 10] }],
} as const;
const defaults = {
  modelName: "m",
  platform: "onnxruntime_onnx",
  backend: "onnxruntime",
  modelFile: "model.onnx",
  instanceCount: 2,
  maxBatchSize: 64,
  decoupled: false,
};

test("config.pbtxt is read as Triton writes it", () => {
  const config = readConfig(
    "m",
    `name: "m"
     max_batch_size: 16
     input [ { name: "x" data_type: TYPE_FP32 dims: [ 4 ] } ]
     dynamic_batching { preferred_batch_size: [ 4, 8 ] max_queue_delay_microseconds: 500 }
     instance_group [ { count: 3 kind: KIND_CPU } ]`,
  );
  const batching = batchingFromConfig(completeConfig(config, own, defaults));
  assert.equal(batching.maxBatchSize, 16);
  assert.deepEqual(batching.preferredBatchSizes, [4, 8]);
  assert.equal(batching.maxQueueDelayMs, 0.5);
  assert.equal(batching.dynamic, true);
});

test("fields that only newer releases of Triton know are understood", () => {
  const config = readConfig(
    "m",
    `runtime: "libtriton_onnxruntime.so"
     input [ { name: "x" is_non_linear_format_io: false } ]
     ensemble_scheduling { max_inflight_requests: 4 }
     model_metrics {
       metric_control [ {
         metric_identifier { family: "nv_inference_first_response_histogram_ms" }
         histogram_options { buckets: [ 1, 2.5 ] }
       } ]
     }`,
  );
  const [control] = config.modelMetrics?.metricControl ?? [];
  assert.deepEqual(control?.metricOptions?.value.buckets, [1, 2.5]);
});

test("a mistake in config.pbtxt is told with its line", () => {
  assert.throws(() => readConfig("m", 'name: "m"\nmax_batch: 3\n'), /config\.pbtxt:2:1: .*max_batch/);
  assert.throws(() => readConfig("m", 'name: "other"'), /name is "other", but the folder is "m"/);
});

test("a configuration that comes as JSON may use the field names of config.pbtxt", () => {
  assert.equal(readJsonConfig("m", '{"max_batch_size": 3}').maxBatchSize, 3);
  assert.throws(() => readJsonConfig("m", "{"), {
    code: "INVALID_ARGUMENT",
    message: /^config: .*the text ends \(line 1, column 2\)$/,
  });
});

test("a model without a configuration gets one from its file", () => {
  const config = completeConfig(ModelConfig.create(), own, defaults);
  assert.equal(config.maxBatchSize, 64);
  assert.equal(config.schedulingChoice?.case, "dynamicBatching");
  assert.deepEqual(config.output[0]?.dims, [10n]);
  assert.equal(config.instanceGroup[0]?.count, 2);
  assert.equal(batchingFromConfig(config).dynamic, true);
});

test("a largest batch of 0 means that shapes are complete and nothing is put together", () => {
  const config = completeConfig(ModelConfig.create({ maxBatchSize: 0 }), own, defaults);
  assert.deepEqual(config.output[0]?.dims, [-1n, 10n]);
  assert.equal(batchingFromConfig(config).dynamic, false);
});

test("a largest batch without dynamic_batching puts nothing together, as in Triton", () => {
  assert.equal(
    batchingFromConfig(completeConfig(ModelConfig.create({ maxBatchSize: 8 }), own, defaults)).dynamic,
    false,
  );
});

test("what is said of a tensor without its dims is kept, and the dims are the model's", () => {
  const said = ModelConfig.fromText(
    `input { name: "x" data_type: TYPE_FP32 optional: true }
     output { name: "y" data_type: TYPE_FP32 label_filename: "labels.txt" }`,
  );
  const { input, output } = completeConfig(said, own, defaults);
  assert.equal(input[0]?.optional, true);
  assert.deepEqual([output[0]?.labelFilename, output[0]?.dims], ["labels.txt", [10n]]);
});

test("sizes and levels that contradict each other are refused", () => {
  const dynamic = (value: object): ModelConfig =>
    ModelConfig.create({ maxBatchSize: 4, schedulingChoice: { case: "dynamicBatching", value } });
  assert.throws(() => batchingFromConfig(dynamic({ preferredBatchSize: [8] })), /preferred_batch_size 8/);
  assert.throws(
    () => batchingFromConfig(dynamic({ priorityLevels: 2, defaultPriorityLevel: 3 })),
    /default_priority_level 3/,
  );
});

test("dims narrow the model's shape, and a contradiction is refused", async () => {
  const said = (dims: number[]): ModelConfig =>
    ModelConfig.fromText(`input { name: "x" data_type: TYPE_FP32 dims: [${dims.join(",")}] }`);
  assert.deepEqual((await effectiveSignature(said([4]), own, true, ".")).inputs[0]?.shape, [-1, 4]);
  await assert.rejects(
    effectiveSignature(said([4, 4]), own, true, "."),
    /"x" is said to have shape \[-1,4,4\]/,
  );
  const unknown = ModelConfig.fromText('output { name: "z" data_type: TYPE_FP32 }');
  await assert.rejects(
    effectiveSignature(unknown, own, true, "."),
    /output "z" is not one of the model's: y/,
  );
  const escaping = ModelConfig.fromText(
    'output { name: "y" data_type: TYPE_FP32 dims: 10 label_filename: "../secret" }',
  );
  await assert.rejects(effectiveSignature(escaping, own, true, "."), /leads out of/);
});

test("a version policy serves the latest, all, or the ones it names", () => {
  const versions = ["2", "10", "1"];
  const policy = (text: string) => ModelConfig.fromText(`version_policy { ${text} }`).versionPolicy;
  assert.deepEqual(selectVersions(versions, undefined), ["10"]);
  assert.deepEqual(selectVersions(versions, policy("latest { num_versions: 2 }")), ["2", "10"]);
  assert.deepEqual(selectVersions(versions, policy("all { }")), ["1", "2", "10"]);
  assert.deepEqual(selectVersions(versions, policy("specific { versions: [1, 3] }")), ["1"]);
});
