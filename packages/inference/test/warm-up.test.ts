import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

/** Tells what every row of every run so far was given. */
const telling = `import { defineModel } from "@weft/inference";
const seen = [];
export const model = defineModel({
  maxBatchSize: 4,
  inputs: { x: { datatype: "INT32", shape: [-1, 1] }, start: { datatype: "INT32", shape: [-1, 1] } },
  outputs: { seen: { datatype: "BYTES", shape: [-1, 1] } },
  infer({ x, start }) {
    for (const row of x.data.keys()) seen.push([x.data[row], start?.data[row]]);
    return { seen: [...x.data].map(() => JSON.stringify(seen)) };
  },
});
`;
const input = (name: string, what: string): string =>
  `inputs { key: "${name}" value { data_type: TYPE_INT32 dims: [1] ${what} } }`;
const sequences = `sequence_batching {
  direct { minimum_slot_utilization: 1 max_queue_delay_microseconds: 1000 }
  control_input { name: "start" control { kind: CONTROL_SEQUENCE_START int32_false_true: [7, 8] } }
}`;
const parameters = { sequence_id: "first", sequence_start: true, sequence_end: true };

test("the samples of a model with sequences are sequences, which begin and end with each run", async () => {
  await using files = await folder({
    "m/1/model.ts": telling,
    "m/config.pbtxt": `max_batch_size: 4 instance_group { count: 1 } ${sequences}
      model_warmup { name: "rows" batch_size: 2 count: 2 ${input("x", 'input_data_file: "rows"')} ${input("start", "zero_data: true")} }`,
    "m/warmup/rows": new Uint8Array(Int32Array.of(5, 6).buffer),
  });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("m", { x: tensor("INT32", [1, 1], [1]) }, { parameters });
  const seen = JSON.parse(outputs.seen?.strings()[0] ?? "") as number[][];
  const sorted = seen.toSorted(([a], [b]) => a! - b!);
  assert.deepEqual(
    sorted.filter(([x]) => x !== 0),
    [
      [1, 8],
      [5, 8],
      [5, 8],
      [6, 8],
      [6, 8],
    ],
  );
});

test("a model whose sample cannot be read or does not fit is not served, and says why", async () => {
  const cases: Record<string, [sample: string, reason: RegExp]> = {
    gone: [input("x", 'input_data_file: "gone"'), /config.pbtxt: warmup\/gone cannot be read/],
    outside: [input("x", 'input_data_file: "../1/model.ts"'), /file "..\/1\/model.ts" leads out of warmup\//],
    short: [input("x", 'input_data_file: "short"'), /input "x": expected 4 bytes for INT32\[1,1\], got 3/],
    unknown: [input("y", "zero_data: true"), /warm-up "sample" failed: input "y" of model "unknown"/],
  };
  await using files = await folder(
    Object.fromEntries(
      Object.entries(cases).flatMap(([name, [sample]]) => [
        [`${name}/1/model.ts`, telling],
        [`${name}/config.pbtxt`, `${sequences} max_batch_size: 4 model_warmup { name: "sample" ${sample} }`],
        [`${name}/warmup/short`, Uint8Array.of(1, 2, 3)],
      ]),
    ),
  );
  await using server = await rig({ modelRepository: files.path });
  for (const { name, state, reason } of server.serving.models) {
    assert.equal(state, "failed", name);
    assert.match(reason ?? "", cases[name]![1], name);
  }
});

test("every instance is warmed up, as often as the sample says, though answers are kept", async () => {
  await using files = await folder({
    "m/1/model.ts": `const instance = Symbol();\n${scaleModel(1).replace("infer({ x }) {", "infer({ x }) { globalThis.weftTestWarmed.push(instance);")}`,
    "m/config.pbtxt": `instance_group { count: 3 } response_cache { enable: true }
      parameters { key: "execution" value { string_value: "in_process" } }
      model_warmup { name: "zeros" count: 2 inputs { key: "x" value { data_type: TYPE_FP64 dims: [1] zero_data: true } } }`,
  });
  const warmed: symbol[] = [];
  Object.assign(globalThis, { weftTestWarmed: warmed });
  await using _server = await rig({ modelRepository: files.path, cacheBytes: 1 << 16 });
  assert.deepEqual([new Set(warmed).size, warmed.length], [3, 6]);
});
