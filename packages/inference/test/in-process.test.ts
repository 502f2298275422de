import assert from "node:assert/strict";
import { test } from "node:test";
import { type Tensor, tensor } from "@weft/inference/client";
import { folder, rig } from "./support.ts";

const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }';
const model = (body: string, more = ""): string => `import { defineModel } from "@weft/inference";
const kept = new Int32Array(1);
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [-1] } },
  outputs: { y: { datatype: "INT32", shape: [-1] } },
  ${more}
  ${body}
});
`;

for (const [what, infer] of [
  ["a function", "infer({ x }) { kept[0] = x.data[0]; return { y: kept }; },"],
  [
    "a generator",
    "async *infer({ x }) { for (let i = 0; i < 3; i++) { kept[0] = x.data[0]; yield { y: kept }; } },",
  ],
] as const) {
  test(`${what} in the server's thread may answer with the same memory again`, async () => {
    await using files = await folder({ "m/1/model.ts": model(infer), "m/config.pbtxt": inProcess });
    await using server = await rig({ modelRepository: files.path });
    const given = Array.from({ length: 20 }, (_, index) => index);
    const requests = given.map((x) => ({
      model: "m",
      id: String(x),
      inputs: { x: tensor("INT32", [1], [x]) },
    }));
    for await (const { id, result, error } of server.client.inferStream(requests)) {
      assert.equal(error, undefined);
      assert.equal(result?.outputs.y?.data[0], Number(id));
    }
  });
}

test("the answers of a generator in the server's thread stay as they were given", async () => {
  const counting = "async *infer() { for (kept[0] = 0; kept[0] < 3; kept[0]++) yield { y: kept }; },";
  await using files = await folder({ "m/1/model.ts": model(counting), "m/config.pbtxt": inProcess });
  await using server = await rig({ modelRepository: files.path });
  const inputs = [{ name: "x", tensor: tensor("INT32", [0], []) }];
  const request = { modelName: "m", modelVersion: "", id: "", parameters: new Map(), inputs, outputs: [] };
  const answers: Tensor[] = [];
  for await (const { outputs } of server.serving.engine.stream(request)) answers.push(outputs[0]!.tensor);
  assert.deepEqual(
    answers.map((answer) => answer.values()),
    [[0], [1], [2]],
  );
});

for (const [where, config] of [
  ["a worker", ""],
  ["the server's thread", inProcess],
] as const) {
  test(`a function in ${where} may answer with a buffer`, async () => {
    const bytes = model('infer: () => ({ y: Buffer.from("abc") }),').replaceAll("INT32", "UINT8");
    await using files = await folder({ "m/1/model.ts": bytes, "m/config.pbtxt": config });
    await using server = await rig({ modelRepository: files.path });
    const { outputs } = await server.client.infer("m", { x: tensor("UINT8", [0], []) });
    assert.deepEqual(outputs.y?.values(), [...Buffer.from("abc")]);
  });
}

test("a function in the server's thread that writes into its input changes it for nobody else", async () => {
  const step = (name: string, output: string): string =>
    `step { model_name: "${name}" input_map { key: "x" value: "x" } output_map { key: "y" value: "${output}" } }`;
  const sorting = model("infer: ({ x }) => ({ y: x.data.sort() }),");
  await using files = await folder({
    "sorting/1/model.ts": sorting,
    "sorting/config.pbtxt": inProcess,
    "same/1/model.ts": model("infer: ({ x }) => ({ y: x.data }),"),
    "same/config.pbtxt": inProcess,
    "both/1/x": "",
    "both/config.pbtxt": `platform: "ensemble"
      input { name: "x" data_type: TYPE_INT32 dims: [-1] }
      output { name: "sorted" data_type: TYPE_INT32 dims: [-1] }
      output { name: "same" data_type: TYPE_INT32 dims: [-1] }
      ensemble_scheduling { ${step("sorting", "sorted")} ${step("same", "same")} }`,
  });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("both", { x: tensor("INT32", [3], [3, 1, 2]) });
  assert.deepEqual(outputs.sorted?.values(), [1, 2, 3]);
  assert.deepEqual(outputs.same?.values(), [3, 1, 2]);
});

test("bytes that a function in the server's thread writes into stay as they are for who sent them, also in a batch", async () => {
  const blanking = model(
    "infer({ x }) { for (const bytes of x.data) bytes.fill(32); return { y: x.data }; },",
    "maxBatchSize: 4,",
  );
  await using files = await folder({
    "m/1/model.ts": blanking.replaceAll("INT32", "BYTES").replaceAll("[-1]", "[-1, 1]"),
    "m/config.pbtxt": inProcess,
  });
  await using server = await rig({ modelRepository: files.path });
  const given = ["a", "b"].map((text) => tensor("BYTES", [1, 1], [text]));
  const answers = await Promise.all(
    given.map((x) => {
      const request = { modelName: "m", modelVersion: "", id: "", parameters: new Map(), outputs: [] };
      return server.serving.engine.infer({ ...request, inputs: [{ name: "x", tensor: x }] });
    }),
  );
  assert.deepEqual(
    answers.map(({ timings }) => timings?.batchSize),
    [2, 2],
  );
  assert.deepEqual(
    given.map((x) => x.strings()),
    [["a"], ["b"]],
  );
});

test("a function in the server's thread whose close fails is unloaded and loaded again all the same", async () => {
  const failing = (factor: number): string =>
    model(
      `infer: ({ x }) => ({ y: x.data.map((value) => value * ${factor}) }),`,
      'close() { throw new Error("cannot close"); },',
    );
  await using files = await folder({ "m/1/model.ts": failing(2), "m/config.pbtxt": inProcess });
  await using server = await rig({
    modelRepository: files.path,
    modelControl: "explicit",
    loadModels: ["m"],
  });
  const { repository } = server.serving.engine;
  const status = () => repository.statuses().map(({ state, reason }) => `${state} ${reason}`.trim());
  await files.write({ "m/1/model.ts": failing(3) });
  await repository.load("m");
  assert.deepEqual(status(), ["READY"]);
  const { outputs } = await server.client.infer("m", { x: tensor("INT32", [1], [1]) });
  assert.equal(outputs.y?.data[0], 3);
  await repository.unload("m");
  assert.deepEqual(status(), ["UNAVAILABLE unloaded"]);
});
