import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { folder, rig } from "./support.ts";

/** Adds up what its sequence has sent; a worker keeps the sums of its own sequences only. */
const accumulator = `import { defineModel } from "@weft/inference";
const sums = new Map();
export const model = defineModel({
  inputs: {
    x: { datatype: "INT32", shape: [1] },
    start: { datatype: "INT32", shape: [1] },
    id: { datatype: "UINT64", shape: [1] },
  },
  outputs: { sum: { datatype: "INT32", shape: [1] } },
  infer({ x, start, id }) {
    const key = id.data[0]!;
    const sum = (start.data[0] ? 0 : sums.get(key) ?? -1000) + x.data[0]!;
    sums.set(key, sum);
    return { sum: [sum] };
  },
});
`;
const config = `
instance_group { count: 3 }
sequence_batching {
  max_sequence_idle_microseconds: 60000000
  oldest { max_candidate_sequences: 4 }
  control_input { name: "start" control { kind: CONTROL_SEQUENCE_START int32_false_true: [0, 1] } }
  control_input { name: "id" control { kind: CONTROL_SEQUENCE_CORRID data_type: TYPE_UINT64 } }
}
`;

async function started() {
  const files = await folder({ "sum/1/model.ts": accumulator, "sum/config.pbtxt": config });
  const server = await rig({ modelRepository: files.path });
  const send = async (id: bigint, x: number, flags: { start?: boolean; end?: boolean } = {}) => {
    const parameters = {
      sequence_id: id,
      sequence_start: flags.start ?? false,
      sequence_end: flags.end ?? false,
    };
    const { outputs } = await server.client.infer("sum", { x: tensor("INT32", [1], [x]) }, { parameters });
    return outputs.sum!.data[0] as number;
  };
  return {
    send,
    server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

test("inputs that are filled in are not shown to callers", async () => {
  await using sequences = await started();
  const { inputs } = await sequences.server.client.modelMetadata("sum");
  assert.deepEqual(
    inputs.map(({ name }) => name),
    ["x"],
  );
  const { config: shown } = sequences.server.serving.engine.model("sum", "");
  assert.deepEqual(
    shown.input.map(({ name }) => name),
    ["x"],
  );
});

test("a sequence whose name is no number is refused by a model that takes numbers", async () => {
  await using sequences = await started();
  const parameters = { sequence_id: "first", sequence_start: true };
  await assert.rejects(
    sequences.server.client.infer("sum", { x: tensor("INT32", [1], [1]) }, { parameters }),
    /INVALID_ARGUMENT: parameter "sequence_id": expected a whole number, as the model takes UINT64, got "first"/,
  );
});

test("all requests of a sequence reach the instance that has its state", async () => {
  await using sequences = await started();
  const ids = Array.from({ length: 12 }, (_, index) => BigInt(index + 1));
  await Promise.all(ids.map((id) => sequences.send(id, 1, { start: true })));
  for (let step = 2; step <= 5; step++) {
    assert.deepEqual(
      await Promise.all(ids.map((id) => sequences.send(id, 1))),
      ids.map(() => step),
    );
  }
});

test("requests of one sequence run in the order they came", async () => {
  await using sequences = await started();
  const values = Array.from({ length: 30 }, (_, index) => index + 1);
  const answers = await Promise.all(values.map((x, index) => sequences.send(7n, x, { start: index === 0 })));
  assert.deepEqual(
    answers,
    values.map((n) => (n * (n + 1)) / 2),
  );
});

test("a request of a sequence that was not started, has ended, or has no id is refused", async () => {
  await using sequences = await started();
  await assert.rejects(sequences.send(1n, 1), /INVALID_ARGUMENT: sequence 1 has not been started/);
  await sequences.send(1n, 1, { start: true });
  assert.equal(await sequences.send(1n, 1, { end: true }), 2);
  await assert.rejects(sequences.send(1n, 1), /has not been started, has ended/);
  await assert.rejects(sequences.send(0n, 1), /"sequence_id".*needs one other than 0/);
});

/** Adds up what each row of its batches sent, and answers with the sizes of the batches beside. */
const batched = `import { defineModel } from "@weft/inference";
const sums = [];
export const model = defineModel({
  maxBatchSize: 4,
  inputs: {
    x: { datatype: "INT32", shape: [-1, 1] },
    start: { datatype: "FP32", shape: [-1, 1] },
    end: { datatype: "BOOL", shape: [-1, 1] },
    ready: { datatype: "INT32", shape: [-1, 1] },
    id: { datatype: "BYTES", shape: [-1, 1] },
  },
  outputs: { sum: { datatype: "INT32", shape: [-1, 1] }, said: { datatype: "BYTES", shape: [-1, 1] } },
  infer({ x, start, end, ready, id }) {
    const said = id.strings().map((name, row) => [name, row, start.data[row], end.data[row]].join(" "));
    for (const row of x.data.keys()) {
      if (ready.data[row]) sums[row] = (start.data[row] ? 0 : sums[row]) + x.data[row];
    }
    return { sum: [...x.data.keys()].map((row) => sums[row] ?? 0), said };
  },
});
`;
const batchedConfig = `
max_batch_size: 4
instance_group { count: 1 }
sequence_batching {
  direct { minimum_slot_utilization: 1 max_queue_delay_microseconds: 1000 }
  control_input { name: "start" control { kind: CONTROL_SEQUENCE_START fp32_false_true: [0, 1] } }
  control_input { name: "end" control { kind: CONTROL_SEQUENCE_END bool_false_true: [false, true] } }
  control_input { name: "ready" control { kind: CONTROL_SEQUENCE_READY int32_false_true: [0, 1] } }
  control_input { name: "id" control { kind: CONTROL_SEQUENCE_CORRID data_type: TYPE_STRING } }
}
`;

test("with more sequences than rows, each has a row of its own until it ends, and all get what they would alone", async () => {
  await using files = await folder({ "rows/1/model.ts": batched, "rows/config.pbtxt": batchedConfig });
  await using server = await rig({ modelRepository: files.path });
  const send = async (id: string, x: number, start: boolean, end: boolean) => {
    const parameters = { sequence_id: id, sequence_start: start, sequence_end: end };
    const { outputs } = await server.client.infer(
      "rows",
      { x: tensor("INT32", [1, 1], [x]) },
      { parameters },
    );
    return { sum: outputs.sum!.data[0], said: outputs.said!.strings()[0]! };
  };
  const names = Array.from({ length: 9 }, (_, index) => `sequence ${index}`);
  await Promise.all(
    names.map(async (name, index) => {
      const answers = [];
      for (const step of [0, 1, 2]) answers.push(await send(name, index + 1, step === 0, step === 2));
      assert.deepEqual(
        answers.map(({ sum }) => sum),
        [index + 1, 2 * (index + 1), 3 * (index + 1)],
      );
      const row = Number(/\d+ (?<row>\d) 1 0$/.exec(answers[0]!.said)?.groups?.row);
      assert.deepEqual(
        answers.map(({ said }) => said),
        [`${name} ${row} 1 0`, `${name} ${row} 0 0`, `${name} ${row} 0 1`],
      );
    }),
  );
});

test("a request's timeout ends its wait for a slot with UNAVAILABLE", async () => {
  await using files = await folder({
    "sum/1/model.ts": accumulator,
    "sum/config.pbtxt": config
      .replace("count: 3", "count: 1")
      .replace("oldest { max_candidate_sequences: 4 }", ""),
  });
  await using server = await rig({ modelRepository: files.path });
  const x = tensor("INT32", [1], [1]);
  await server.client.infer("sum", { x }, { parameters: { sequence_id: 1, sequence_start: true } });
  await assert.rejects(
    server.client.infer(
      "sum",
      { x },
      { parameters: { sequence_id: 2, sequence_start: true, timeout: 2000 } },
    ),
    /UNAVAILABLE: sequence 2 waited for a slot longer than the timeout/,
  );
});

test("a sequence whose worker died fails with UNAVAILABLE until it is started again", async () => {
  const mortal = accumulator.replace(
    "infer({ x, start, id }) {",
    "infer({ x, start, id }) {\n    if (x.data[0] === 0) process.exit(1);",
  );
  await using files = await folder({ "sum/1/model.ts": mortal, "sum/config.pbtxt": config });
  await using server = await rig({ modelRepository: files.path });
  const send = async (x: number, start = false) => {
    const parameters = { sequence_id: 1, sequence_start: start };
    const { outputs } = await server.client.infer("sum", { x: tensor("INT32", [1], [x]) }, { parameters });
    return outputs.sum!.data[0];
  };
  assert.equal(await send(1, true), 1);
  const dying = assert.rejects(send(0), /UNAVAILABLE/);
  const behind = assert.rejects(send(2), /UNAVAILABLE: sequence 1 lost the worker that had its state/);
  await Promise.all([dying, behind]);
  await assert.rejects(send(3), /UNAVAILABLE: sequence 1 lost the worker that had its state: start it again/);
  assert.equal(await send(4, true), 4);
});
