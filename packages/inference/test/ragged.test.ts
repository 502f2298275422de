import assert from "node:assert/strict";
import { test } from "node:test";
import { type ParameterValue, type Tensor, tensor } from "@weft/inference/client";
import {
  type AttributeProtoInit,
  TensorProto_DataType,
  type TensorProtoInit,
  type ValueInfoProtoInit,
} from "@weft/inference/onnx";
import fc from "fast-check";
import { onnxModel, onnxValue } from "./onnx-models.ts";
import { folder, type Rig, rig } from "./support.ts";

/** Adds up the elements between each bound and the next, and doubles them all. */
function summing(): Uint8Array {
  const value = (name: string, elemType: number, rank: number): ValueInfoProtoInit =>
    onnxValue(
      name,
      elemType,
      Array.from({ length: rank }, () => -1),
    );
  const { FLOAT, INT32, INT64 } = TensorProto_DataType;
  const constant = (name: string, ...values: number[]): TensorProtoInit => ({
    name,
    dataType: INT64,
    dims: [BigInt(values.length)],
    int64Data: values.map(BigInt),
  });
  const axis0: AttributeProtoInit = { name: "axis", i: 0n, type: 2 };
  return onnxModel({
    name: "summing",
    input: [value("bounds", INT32, 1), value("x", FLOAT, 1)],
    output: [value("sum", FLOAT, 2), value("doubled", FLOAT, 1)],
    initializer: [
      constant("0", 0),
      constant("1", 1),
      constant("-1", -1),
      constant("end", Number.MAX_SAFE_INTEGER),
      { name: "zero", dataType: FLOAT, dims: [1n], floatData: [0] },
    ],
    node: [
      { opType: "CumSum", input: ["x", "0"], output: ["sums"] },
      { opType: "Concat", input: ["zero", "sums"], output: ["after"], attribute: [axis0] },
      { opType: "Gather", input: ["after", "bounds"], output: ["at"] },
      { opType: "Slice", input: ["at", "1", "end"], output: ["ends"] },
      { opType: "Slice", input: ["at", "0", "-1"], output: ["starts"] },
      { opType: "Sub", input: ["ends", "starts"], output: ["each"] },
      { opType: "Unsqueeze", input: ["each", "1"], output: ["sum"] },
      { opType: "Add", input: ["x", "x"], output: ["doubled"] },
    ],
  });
}

const ragged = `max_batch_size: 4
  input { name: "x" data_type: TYPE_FP32 dims: [-1] allow_ragged_batch: true }
  output { name: "doubled" data_type: TYPE_FP32 dims: [-1] }
  batch_input {
    kind: BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO target_name: "bounds" data_type: TYPE_INT32 source_input: "x"
  }
  batch_output { kind: BATCH_SCATTER_WITH_INPUT_SHAPE target_name: "doubled" source_input: "x" }`;
const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }';
const configs = {
  dynamic: `${ragged} dynamic_batching { max_queue_delay_microseconds: 500 }`,
  one_by_one: ragged,
  in_process: `${ragged} dynamic_batching { max_queue_delay_microseconds: 500 } ${inProcess}`,
  direct: `${ragged} sequence_batching { max_sequence_idle_microseconds: 60000000 direct { minimum_slot_utilization: 1 max_queue_delay_microseconds: 500 } }`,
  oldest: `${ragged} sequence_batching { oldest { max_queue_delay_microseconds: 500 } }`,
} as const;
type Name = keyof typeof configs;

async function started() {
  const bytes = summing();
  const files = await folder({
    "plain/1/model.onnx": bytes,
    "plain/config.pbtxt": "max_batch_size: 0",
    ...Object.fromEntries(
      Object.entries(configs).flatMap(([name, config]) => [
        [`${name}/1/model.onnx`, bytes],
        [`${name}/config.pbtxt`, config],
      ]),
    ),
  });
  const server = await rig({ modelRepository: files.path });
  return {
    server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

async function alone({ client }: Rig, values: readonly number[]) {
  const bounds = tensor("INT32", [2], [0, values.length]);
  const { outputs } = await client.infer("plain", { bounds, x: tensor("FP32", [values.length], values) });
  return { sum: outputs.sum?.toArray(), doubled: outputs.doubled?.values() };
}

async function ask({ client }: Rig, name: Name, values: readonly number[], sequenceId: number) {
  const parameters: Record<string, ParameterValue> = {
    sequence_id: sequenceId,
    sequence_start: true,
    sequence_end: true,
  };
  const x = tensor("FP32", [1, values.length], values);
  const { outputs } = await client.infer(name, { x }, { parameters });
  assert.deepEqual(outputs.doubled?.shape, [1, values.length]);
  return { sum: outputs.sum?.toArray(), doubled: outputs.doubled.values() };
}

test("requests of different lengths that share executions each get what the model gives them alone", async () => {
  await using running = await started();
  const { server } = running;
  const request = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 7 });
  let sequenceId = 1;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(configs) as Name[])),
      fc.array(request, { minLength: 1, maxLength: 10 }),
      async (name, requests) => {
        const answers = await Promise.all(requests.map((values) => ask(server, name, values, sequenceId++)));
        for (const [index, values] of requests.entries())
          assert.deepEqual(answers[index], await alone(server, values));
      },
    ),
    { numRuns: 60 },
  );
  for (const name of ["dynamic", "in_process", "direct", "oldest"]) {
    const { statistics } = server.serving.engine.model(name, "");
    assert.ok(Math.max(...statistics.batches.keys()) > 1, `${name} never shared an execution`);
  }
});

test("a row of a sequence that has no request takes nothing from the others", async () => {
  await using running = await started();
  const { client, serving } = running.server;
  const send = async (id: number, values: readonly number[], start: boolean) => {
    const x = tensor("FP32", [1, values.length], values);
    const parameters = { sequence_id: id, sequence_start: start };
    const { outputs } = await client.infer("direct", { x }, { parameters });
    return [outputs.sum?.values(), outputs.doubled?.values()];
  };
  await Promise.all([send(1, [1], true), send(2, [2, 2], true)]);
  const { statistics } = serving.engine.model("direct", "");
  const before = statistics.executionCount;
  assert.deepEqual(await send(2, [3, 4, 5], false), [[12], [6, 8, 10]]);
  assert.equal(statistics.executionCount, before + 1);
});

test("what callers see of ragged tensors is one request's", async () => {
  await using running = await started();
  const { client } = running.server;
  const { inputs, outputs } = await client.modelMetadata("dynamic");
  const seen = [...inputs, ...outputs].map(({ name, shape }) => [name, ...shape.map(Number)]);
  assert.deepEqual(seen, [
    ["x", -1, -1],
    ["sum", -1, 1],
    ["doubled", -1, -1],
  ]);
  const bounds = tensor("INT32", [2], [0, 1]);
  await assert.rejects(
    client.infer("dynamic", { bounds, x: tensor("FP32", [1, 1], [1]) }),
    /INVALID_ARGUMENT: input "bounds" of model "dynamic": expected one of x, no such input/,
  );
});

/** Tells each row what it was given. */
const telling = `import { defineModel } from "@weft/inference";
const told = { count: 1, end: 1, bounds: 1, longest: 1, shapes: 2, flat: 1 };
const inputs = Object.fromEntries(
  Object.entries(told).map(([name, rank]) => [name, { datatype: "INT32", shape: Array(rank).fill(-1) }]),
);
export const model = defineModel({
  maxBatchSize: 8,
  inputs: { x: { datatype: "BYTES", shape: [-1] }, w: { datatype: "INT32", shape: [-1, 1] }, ...inputs },
  outputs: { seen: { datatype: "BYTES", shape: [-1, 1] }, back: { datatype: "BYTES", shape: [-1] } },
  infer({ x, w, ...rest }) {
    const seen = Object.fromEntries(Object.entries(rest).map(([name, given]) => [name, given.toArray()]));
    const row = JSON.stringify({ x: x.strings(), w: w.toArray(), ...seen, longest: rest.longest.shape });
    return { seen: Array.from({ length: w.shape[0] }, () => [row]), back: x.data };
  },
});
`;
const batchInput = (kind: string, name: string): string =>
  `batch_input { kind: ${kind} target_name: "${name}" data_type: TYPE_INT32 source_input: "x" }`;
const tellingConfig = (more: string): string => `
  max_batch_size: 8
  input { name: "x" data_type: TYPE_STRING dims: [-1, 2] allow_ragged_batch: true }
  output { name: "back" data_type: TYPE_STRING dims: [-1, 2] }
  ${batchInput("BATCH_ELEMENT_COUNT", "count")}
  ${batchInput("BATCH_ACCUMULATED_ELEMENT_COUNT", "end")}
  ${batchInput("BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO", "bounds")}
  ${batchInput("BATCH_MAX_ELEMENT_COUNT_AS_SHAPE", "longest")}
  ${batchInput("BATCH_ITEM_SHAPE", "shapes")}
  ${batchInput("BATCH_ITEM_SHAPE_FLATTEN", "flat")}
  batch_output { kind: BATCH_SCATTER_WITH_INPUT_SHAPE target_name: "back" source_input: "x" }
  ${more}`;

test("a model is told of its batch in every way, and its elements go back to where they came from", async () => {
  await using files = await folder({
    "telling/1/model.ts": telling,
    // Both requests together have the preferred size, and none would be sent before.
    "telling/config.pbtxt": tellingConfig(
      "dynamic_batching { preferred_batch_size: 3 max_queue_delay_microseconds: 60000000 }",
    ),
  });
  await using server = await rig({ modelRepository: files.path });
  const send = async (rows: number, x: Tensor) => {
    const w = tensor("INT32", [rows, 1], Array(rows).fill(rows));
    const { outputs } = await server.client.infer("telling", { x, w });
    return { seen: outputs.seen?.strings(), back: outputs.back?.toArray() };
  };
  const [two, one] = await Promise.all([
    send(2, tensor("BYTES", [2, 1, 2], ["a", "b", "c", "d"])),
    send(1, tensor("BYTES", [1, 3, 2], ["e", "f", "g", "h", "i", "j"])),
  ]);
  const seen = {
    x: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"],
    w: [[2], [2], [1]],
    count: [4, 6],
    end: [4, 10],
    bounds: [0, 4, 10],
    longest: [6],
    shapes: [
      [1, 2],
      [1, 2],
      [3, 2],
    ],
    flat: [1, 2, 1, 2, 3, 2],
  };
  assert.deepEqual(
    two.seen?.map((row) => JSON.parse(row)),
    [seen, seen],
  );
  assert.deepEqual(
    one.seen?.map((row) => JSON.parse(row)),
    [seen],
  );
  assert.deepEqual(two.back, [[["a", "b"]], [["c", "d"]]]);
  assert.deepEqual(one.back, [
    [
      ["e", "f"],
      ["g", "h"],
      ["i", "j"],
    ],
  ]);
});

test("an output with other elements than its requests' shapes have fails them", async () => {
  await using files = await folder({
    "telling/1/model.ts": telling.replace("back: x.data", "back: [...x.data, ...x.data]"),
    "telling/config.pbtxt": tellingConfig(""),
  });
  await using server = await rig({ modelRepository: files.path });
  const x = tensor("BYTES", [1, 1, 2], ["a", "b"]);
  await assert.rejects(
    server.client.infer("telling", { x, w: tensor("INT32", [1, 1], [1]) }),
    /INTERNAL: the model's output "back" should have 2 elements for the requests of its batch, but it gave 4/,
  );
});

test("ragged batches that do not fit the model or themselves are refused by name", async () => {
  const x = (more = ""): string =>
    `input { name: "x" data_type: TYPE_STRING dims: [-1] allow_ragged_batch: true ${more} }`;
  const told = (more: string): string => `max_batch_size: 4 ${x()} batch_input { ${more} }`;
  const parted = (more: string): string => `max_batch_size: 4 ${x()} batch_output { ${more} }`;
  const cases: Record<string, [config: string, reason: RegExp]> = {
    unbatched: [`max_batch_size: 0 ${x()}`, /ragged batches need a max_batch_size over 0/],
    rank: [
      `max_batch_size: 4 input { name: "w" data_type: TYPE_INT32 dims: [1] allow_ragged_batch: true }`,
      /allow_ragged_batch of input "w": the model has to take shape \[-1\], not \[-1,1\]/,
    ],
    optional: [
      `max_batch_size: 4 ${x("optional: true")}`,
      /allow_ragged_batch of input "x": it may not be opt/,
    ],
    kind: [
      told('kind: 9 target_name: "count" data_type: TYPE_INT32 source_input: "x"'),
      /"count": unknown kind 9/,
    ],
    no_target: [told('data_type: TYPE_INT32 source_input: "x"'), /batch_input: expected a target_name/],
    target: [
      told('target_name: "none" data_type: TYPE_INT32 source_input: "x"'),
      /batch_input "none": the model has no input "none": x, w, count/,
    ],
    datatype: [
      told('target_name: "count" data_type: TYPE_INT64 source_input: "x"'),
      /"count": expected a data_type of TYPE_INT32 or TYPE_FP32, got INT64/,
    ],
    other_datatype: [
      told('target_name: "count" data_type: TYPE_FP32 source_input: "x"'),
      /"count": it is FP32\[-1\], but the model has INT32\[-1\]/,
    ],
    target_rank: [
      told('kind: BATCH_ITEM_SHAPE target_name: "count" data_type: TYPE_INT32 source_input: "x"'),
      /"count": it is INT32\[-1,-1\], but the model has INT32\[-1\]/,
    ],
    no_source: [
      told('target_name: "count" data_type: TYPE_INT32'),
      /"count": expected one source_input, got 0/,
    ],
    source: [
      told('target_name: "count" data_type: TYPE_INT32 source_input: "flat2"'),
      /"count": callers send no input "flat2": x, w/,
    ],
    sent: [
      `input { name: "count" data_type: TYPE_INT32 dims: [-1] } ${told('target_name: "count" data_type: TYPE_INT32 source_input: "x"')}`,
      /input "count" is filled in for callers: leave it out of `input`/,
    ],
    output: [
      parted('target_name: "none" source_input: "x"'),
      /"none": the model has no output "none": seen, b/,
    ],
    output_dims: [
      `${parted('target_name: "back" source_input: "x"')} output { name: "back" data_type: TYPE_STRING dims: [2, -1] }`,
      /batch_output "back": its source has no dimension 2 to take the length of/,
    ],
  };
  await using files = await folder(
    Object.fromEntries(
      Object.entries(cases).flatMap(([name, [config]]) => [
        [`${name}/1/model.ts`, telling],
        [`${name}/config.pbtxt`, `${config} ${inProcess}`],
      ]),
    ),
  );
  await using server = await rig({ modelRepository: files.path });
  for (const { name, state, reason } of server.serving.models) {
    assert.equal(state, "failed", name);
    assert.match(reason ?? "", cases[name]![1], name);
  }
});
