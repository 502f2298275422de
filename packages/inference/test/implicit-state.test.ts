import assert from "node:assert/strict";
import { test } from "node:test";
import { type ParameterValue, type Tensor, tensor } from "@weft/inference/client";
import { TensorProto_DataType, type ValueInfoProtoInit } from "@weft/inference/onnx";
import fc from "fast-check";
import { onnxModel, onnxValue } from "./onnx-models.ts";
import { folder, type Rig, rig } from "./support.ts";

/** Adds up what it is given, and puts it behind what it was given before. */
function remembering(): Uint8Array {
  const value = (name: string, columns: number): ValueInfoProtoInit =>
    onnxValue(name, TensorProto_DataType.FLOAT, [-1, columns]);
  return onnxModel({
    name: "remembering",
    input: [value("total_in", 1), value("x", 1), value("past_in", -1)],
    output: [value("total_out", 1), value("y", -1), value("past_out", -1)],
    node: [
      { opType: "Add", input: ["total_in", "x"], output: ["total_out"] },
      { opType: "Concat", input: ["past_in", "x"], output: ["past_out"], attribute: [axis1] },
      { opType: "Mul", input: ["past_out", "total_out"], output: ["y"] },
    ],
  });
}

const idle = "max_sequence_idle_microseconds: 60000000";
const axis1 = { name: "axis", i: 1n, type: 2 } as const;
const firstPast = 100;

const states = (past: string, total: string): string => `
  state {
    input_name: "past_in" output_name: "past_out" data_type: TYPE_FP32 dims: ${past}
    initial_state { name: "past" data_type: TYPE_FP32 dims: ${past.replace("-1", "1")} data_file: "past" }
  }
  state {
    input_name: "total_in" output_name: "total_out" data_type: TYPE_FP32 dims: ${total}
    use_same_buffer_for_input_output: true
  }`;
const batching = (strategy: string, more = ""): string =>
  `max_batch_size: 4 ${more} sequence_batching { ${idle} ${strategy} ${states("[-1]", "[1]")} }`;
const configs = {
  direct: batching("direct {}"),
  direct_waiting: batching("direct { minimum_slot_utilization: 1 max_queue_delay_microseconds: 500 }"),
  oldest: batching(
    "oldest { max_candidate_sequences: 3 preferred_batch_size: 2 max_queue_delay_microseconds: 500 }",
  ),
  in_process: batching("direct {}", 'parameters { key: "execution" value { string_value: "in_process" } }'),
  two_instances: batching("oldest {}", "instance_group { count: 2 }"),
  unbatched: `max_batch_size: 0 sequence_batching { ${idle} ${states("[1, -1]", "[1, 1]")} }`,
} as const;
type Name = keyof typeof configs;

/** Every configuration of the model, and the model as it is. */
async function started() {
  const names = Object.keys(configs);
  const bytes = remembering();
  const files = await folder({
    "plain/1/model.onnx": bytes,
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/1/model.onnx`, bytes],
        [`${name}/config.pbtxt`, configs[name as Name]],
        [`${name}/initial_state/past`, new Uint8Array(Float32Array.of(firstPast, 7).buffer)],
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

const one = (x: number): Tensor => tensor("FP32", [1, 1], [x]);

/** What the model answers to these, its state handed on by hand. */
async function alone({ client }: Rig, values: readonly number[]): Promise<unknown[]> {
  let total = one(0);
  let past = one(firstPast);
  const answers: unknown[] = [];
  for (const x of values) {
    const { outputs } = await client.infer("plain", { x: one(x), total_in: total, past_in: past });
    total = outputs.total_out as Tensor;
    past = outputs.past_out as Tensor;
    answers.push(outputs.y?.toArray());
  }
  return answers;
}

async function ask({ client }: Rig, name: string, x: number, parameters: Record<string, ParameterValue>) {
  const { outputs } = await client.infer(name, { x: one(x) }, { parameters });
  assert.deepEqual(Object.keys(outputs), ["y"]);
  return outputs.y?.toArray();
}

test("callers neither see nor send the state", async () => {
  await using running = await started();
  const { client, serving } = running.server;
  const { inputs, outputs } = await client.modelMetadata("direct");
  assert.deepEqual(
    [inputs, outputs].map((specs) => specs.map(({ name }) => name)),
    [["x"], ["y"]],
  );
  const { config } = serving.engine.model("direct", "");
  assert.deepEqual(
    [config.input, config.output].map((said) => said.map(({ name }) => name)),
    [["x"], ["y"]],
  );
  const parameters = { sequence_id: 1, sequence_start: true };
  await assert.rejects(
    client.infer("direct", { x: one(1), total_in: one(1) }, { parameters }),
    /INVALID_ARGUMENT: input "total_in" of model "direct": expected one of x, no such input/,
  );
  await assert.rejects(
    client.infer("direct", { x: one(1) }, { parameters, outputs: ["total_out"] }),
    /INVALID_ARGUMENT: output "total_out" of model "direct": expected one of y, no such output/,
  );
});

test("however sequences are interleaved and batched, each gets what the model gives it alone", async () => {
  await using running = await started();
  const { server } = running;
  const value = fc.integer({ min: -50, max: 50 });
  const sequences = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 });
  let nextId = 1;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(configs) as Name[])),
      sequences,
      fc.infiniteStream(fc.nat(1000)),
      async (name, all, choices) => {
        const open = all.map((values) => ({ id: nextId++, values, asked: [] as Promise<unknown>[] }));
        for (;;) {
          const left = open.filter(({ asked, values }) => asked.length < values.length);
          const next = left[(choices.next().value as number) % left.length];
          if (!next) break;
          const { id, values, asked } = next;
          const step = asked.length;
          const parameters = {
            sequence_id: id,
            sequence_start: step === 0,
            sequence_end: step === values.length - 1,
          };
          asked.push(ask(server, name, values[step]!, parameters));
        }
        for (const { values, asked } of open) {
          assert.deepEqual(await Promise.all(asked), await alone(server, values));
        }
      },
    ),
    { numRuns: 60 },
  );
  for (const name of ["direct", "oldest", "in_process"]) {
    const { statistics } = server.serving.engine.model(name, "");
    assert.ok(Math.max(...statistics.batches.keys()) > 1, `${name} never shared an execution`);
  }
});

test("START begins with the initial state again, also in the middle of a sequence", async () => {
  await using running = await started();
  const { server } = running;
  const first = await ask(server, "direct", 2, { sequence_id: "a", sequence_start: true });
  await ask(server, "direct", 3, { sequence_id: "a" });
  assert.deepEqual(await ask(server, "direct", 2, { sequence_id: "a", sequence_start: true }), first);
  assert.deepEqual(first, [[firstPast * 2, 2 * 2]]);
});

/** Counts how often its sequence asked. */
const counting = (body: string): string => `import { defineModel } from "@weft/inference";
const kept = new Int32Array(1);
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [1] }, count: { datatype: "INT32", shape: [1] }, log: { datatype: "BYTES", shape: [-1] } },
  outputs: { y: { datatype: "INT32", shape: [1] }, counted: { datatype: "INT32", shape: [-1] }, logged: { datatype: "BYTES", shape: [-1] } },
  infer({ x, count, log }) { ${body} },
});
`;
const countingConfig = (
  more = "",
): string => `${more} sequence_batching { ${idle} oldest { max_candidate_sequences: 2 }
  state { input_name: "count" output_name: "counted" dims: [1] }
  state { input_name: "log" output_name: "logged" data_type: TYPE_STRING dims: [-1]
    initial_state { name: "begun" data_type: TYPE_STRING dims: [2] data_file: "begun" } }
}`;
const begun = Uint8Array.of(1, 0, 0, 0, 0x61, 0, 0, 0, 0);

async function count(server: Rig, x: number, more: Record<string, ParameterValue> = {}) {
  const { outputs } = await server.client.infer(
    "counting",
    { x: tensor("INT32", [1], [x]) },
    { parameters: { sequence_id: 1, ...more } },
  );
  return outputs;
}

for (const [where, more] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`a function in ${where} has its state, whatever it does to the tensors it gets and gives`, async () => {
    const body = `
      kept[0] = ++count.data[0];
      if (x.data[0] < 0) throw new Error("negative");
      log.data[0]?.fill(0x62);
      return { y: kept, counted: kept, logged: [...log.strings().slice(1), String(kept[0])] };`;
    await using files = await folder({
      "counting/1/model.ts": counting(body),
      "counting/config.pbtxt": `output { name: "logged" data_type: TYPE_STRING dims: [-1] } ${countingConfig(more)}`,
      "counting/initial_state/begun": begun,
    });
    await using server = await rig({ modelRepository: files.path });
    const said = [];
    for (const [id, start] of [
      [1, true],
      [2, true],
      [1, false],
      [2, false],
    ] as const) {
      const { y, logged } = await count(server, 1, { sequence_id: id, sequence_start: start });
      said.push([y?.data[0], logged?.strings()]);
    }
    assert.deepEqual(said, [
      [1, ["", "1"]],
      [1, ["", "1"]],
      [2, ["1", "2"]],
      [2, ["1", "2"]],
    ]);
    await assert.rejects(count(server, -1), /INTERNAL: negative/);
    const { y, counted } = await count(server, 1);
    assert.equal(y?.data[0], 3, "a request that fails leaves the state as it was");
    assert.equal(counted, undefined, "a state is the caller's only where `output` names it");
  });
}

test("a state that does not have the shape it should fails its request and not the sequence", async () => {
  await using files = await folder({
    "counting/1/model.ts": counting(
      "return { y: [0], counted: Array(1 + x.data[0]).fill(7), logged: log.strings() };",
    ),
    "counting/config.pbtxt": countingConfig(),
    "counting/initial_state/begun": begun,
  });
  await using server = await rig({ modelRepository: files.path });
  await count(server, 0, { sequence_start: true });
  await assert.rejects(
    count(server, 1),
    /INTERNAL: the model's state "counted" should have shape \[1\], but it gave \[2\]/,
  );
  await count(server, 0);
});

test("the state of a sequence is lost with its worker", async () => {
  await using files = await folder({
    "counting/1/model.ts": counting(
      "if (x.data[0] < 0) process.exit(1); return { y: count.data, counted: [count.data[0] + 1], logged: [] };",
    ),
    "counting/config.pbtxt": countingConfig(),
    "counting/initial_state/begun": begun,
  });
  await using server = await rig({ modelRepository: files.path });
  await count(server, 0, { sequence_start: true });
  await assert.rejects(count(server, -1), /UNAVAILABLE/);
  await assert.rejects(count(server, 0), /UNAVAILABLE: sequence 1 lost the worker that had its state/);
  assert.equal((await count(server, 0, { sequence_start: true })).y?.data[0], 0);
});

test("states that do not fit the model or themselves are refused by their name", async () => {
  const state = (text: string): string => `sequence_batching { state { ${text} } }`;
  const initial = (text: string): string =>
    state(`input_name: "count" output_name: "counted" dims: [1] initial_state { name: "first" ${text} }`);
  const cases: Record<string, [config: string, reason: RegExp]> = {
    input: [
      state('input_name: "none" output_name: "counted"'),
      /state "none": the model has no such input: x, count, log/,
    ],
    output: [
      state('input_name: "count" output_name: "none"'),
      /state "count": the model has no output "none": y, counted, logged/,
    ],
    datatype: [
      state('input_name: "count" output_name: "counted" data_type: TYPE_FP32'),
      /state "count": it is said to be FP32, but the model has INT32 for "count"/,
    ],
    dims: [
      state('input_name: "count" output_name: "counted" dims: [2]'),
      /said to have shape \[2\], but the model has \[1\]/,
    ],
    twice: [
      `sequence_batching { state { input_name: "count" output_name: "counted" } state { input_name: "x" output_name: "counted" } }`,
      /state "x": output "counted" is the state of another input/,
    ],
    filled_twice: [
      `sequence_batching { state { input_name: "count" output_name: "counted" } state { input_name: "count" output_name: "y" } }`,
      /input "count" is filled in twice/,
    ],
    for_callers: [
      `input { name: "count" data_type: TYPE_INT32 } ${state('input_name: "count" output_name: "counted"')}`,
      /input "count" is filled in for callers: leave it out of `input`/,
    ],
    two: [
      initial("data_type: TYPE_INT32 dims: [1] zero_data: true } initial_state {"),
      /expected one initial_state, got 2/,
    ],
    initial_type: [
      initial("data_type: TYPE_FP32 dims: [1] zero_data: true"),
      /initial_state has another data_type than INT32/,
    ],
    initial_dims: [
      initial("data_type: TYPE_INT32 dims: [2] zero_data: true"),
      /initial_state has dims \[2\], which are not some of \[1\]/,
    ],
    initial_open: [
      state(
        'input_name: "log" output_name: "logged" initial_state { data_type: TYPE_STRING dims: [-1] zero_data: true }',
      ),
      /initial_state has dims \[-1\], which are not some of/,
    ],
    initial_data: [initial("data_type: TYPE_INT32 dims: [1]"), /neither zero_data nor data_file/],
    no_file: [
      initial('data_type: TYPE_INT32 dims: [1] data_file: "gone"'),
      /initial_state\/gone cannot be read/,
    ],
    outside: [
      initial('data_type: TYPE_INT32 dims: [1] data_file: "../config.pbtxt"'),
      /file "..\/config.pbtxt" leads out of initial_state\//,
    ],
    short: [
      initial('data_type: TYPE_INT32 dims: [1] data_file: "short"'),
      /initial_state\/short does not hold it/,
    ],
  };
  const files: Record<string, string | Uint8Array> = {};
  for (const [name, [config]] of Object.entries(cases)) {
    files[`${name}/1/model.ts`] = counting("return { y: [0], counted: [0], logged: [] };");
    files[`${name}/config.pbtxt`] =
      `${config} parameters { key: "execution" value { string_value: "in_process" } }`;
    files[`${name}/initial_state/short`] = Uint8Array.of(1, 2, 3);
  }
  await using repository = await folder(files);
  await using server = await rig({ modelRepository: repository.path });
  for (const { name, state: how, reason } of server.serving.models) {
    assert.equal(how, "failed", name);
    assert.match(reason ?? "", cases[name]![1], name);
  }
});

test("generators have no implicit state", async () => {
  await using files = await folder({
    "counting/1/model.ts": counting("").replace("infer(", "async *infer("),
    "counting/config.pbtxt": countingConfig(),
  });
  await using server = await rig({ modelRepository: files.path });
  assert.match(
    server.serving.models[0]?.reason ?? "",
    /sequence_batching.state is not for generators, which can keep it themselves/,
  );
});
