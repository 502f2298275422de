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
  await assert.rejects(sequences.send(1n, 1), /has not been started/);
  await assert.rejects(sequences.send(0n, 1), /"sequence_id".*needs one other than 0/);
});
