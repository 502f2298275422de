import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { folder, rig } from "./support.ts";

const giving = (gives: string, more = ""): string => `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { n: { datatype: "INT32", shape: [1] } },
  outputs: { i: { datatype: "INT32", shape: [1] } },
  ${more}
  infer: ({ n }) => { const to = n.data[0]!; return ${gives}; },
});
`;
const iterables = {
  "a generator": "(function* () { for (let i = 0; i < to; i++) yield { i: [i] }; })()",
  "an asynchronous generator": "(async function* () { for (let i = 0; i < to; i++) yield { i: [i] }; })()",
  "the promise of a list": "Promise.resolve(Array.from({ length: to }, (_, i) => ({ i: [i] })))",
};
const n = { n: tensor("INT32", [1], [3]) };
const execution = 'parameters { key: "execution" value { string_value: "in_process" } }';

for (const [what, gives] of Object.entries(iterables)) {
  for (const config of ["", execution]) {
    test(`a function that gives ${what} and says so streams ${config ? "in the server's thread" : "in a worker"}`, async () => {
      await using files = await folder({
        "count/1/model.ts": giving(gives, "decoupled: true,"),
        "count/config.pbtxt": config,
      });
      await using server = await rig({ modelRepository: files.path });
      const got: unknown[] = [];
      for await (const { result, error } of server.client.inferStream([{ model: "count", inputs: n }]))
        got.push(error ?? result?.outputs.i?.toArray());
      assert.deepEqual(got, [[0], [1], [2]]);
    });
  }
}

test("a function that says it streams may give a single answer", async () => {
  await using files = await folder({ "count/1/model.ts": giving("{ i: [to] }", "decoupled: true,") });
  await using server = await rig({ modelRepository: files.path });
  const got: unknown[] = [];
  for await (const { result } of server.client.inferStream([{ model: "count", inputs: n }]))
    got.push(result?.outputs.i?.toArray());
  assert.deepEqual(got, [[3]]);
});

test("a function that gives a generator without saying so is told what to do", async () => {
  await using files = await folder({ "count/1/model.ts": giving(iterables["a generator"]) });
  await using server = await rig({ modelRepository: files.path });
  await assert.rejects(
    server.client.infer("count", n),
    /INTERNAL.*gave a generator: make infer itself one, or say decoupled: true/,
  );
});

test("a function that gives nothing is told so", async () => {
  await using files = await folder({ "count/1/model.ts": giving("undefined as never") });
  await using server = await rig({ modelRepository: files.path });
  await assert.rejects(server.client.infer("count", n), /INTERNAL.*the model gave undefined, no outputs/);
});

test("a generator with a batch dimension answers each of the requests that come together by itself", async () => {
  await using files = await folder({
    "count/1/model.ts": `import { defineModel } from "@weft/inference";
export const model = defineModel({
  maxBatchSize: 4,
  inputs: { n: { datatype: "INT32", shape: [-1, 1] } },
  outputs: { i: { datatype: "INT32", shape: [-1, 1] } },
  async *infer({ n }) { yield { i: n.data }; yield { i: n.data }; },
});
`,
  });
  await using server = await rig({ modelRepository: files.path });
  const asked = Array.from({ length: 6 }, async (_, index) => {
    const requests = [{ model: "count", inputs: { n: tensor("INT32", [1, 1], [index]) } }];
    const got: unknown[] = [];
    for await (const { result, error } of server.client.inferStream(requests))
      got.push(error ?? result?.outputs.i?.toArray());
    assert.deepEqual(got, [[[index]], [[index]]]);
  });
  await Promise.all(asked);
});
