import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type InferenceClient, tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

async function ask(client: InferenceClient, version?: string): Promise<number> {
  const options = version === undefined ? {} : { version };
  const { outputs } = await client.infer("scale", { x: tensor("FP64", [1], [1]) }, options);
  return outputs.y!.data[0] as number;
}

test("a reload takes over at once, and no request fails meanwhile", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({
    modelRepository: files.path,
    modelControl: "explicit",
    loadModels: ["scale"],
  });
  const seen = new Set<number>();
  let reloading = true;
  const asking = (async () => {
    while (reloading) seen.add(await ask(server.client));
  })();
  for (const factor of [3, 4, 5]) {
    await files.write({ "scale/1/model.ts": scaleModel(factor) });
    await server.serving.engine.load("scale", {});
    assert.equal(await ask(server.client), factor);
  }
  reloading = false;
  await asking;
  assert.ok([...seen].every((value) => [2, 3, 4, 5].includes(value)));
});

test("a reload that fails leaves the old model serving and says why", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({
    modelRepository: files.path,
    modelControl: "explicit",
    loadModels: ["scale"],
  });
  await files.write({ "scale/1/model.ts": "export const model = {" });
  await assert.rejects(server.serving.engine.load("scale", {}), { code: "INVALID_ARGUMENT" });
  assert.equal(await ask(server.client), 2);
  const [entry] = await server.serving.engine.index(false);
  assert.equal(entry?.state, "READY");
  assert.match(entry?.reason ?? "", /reload failed/);
});

test("a new version that fails leaves the one before serving, until it is whole", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const { engine } = server.serving;
  const answer = async () => [
    ...(await server.client.infer("scale", { x: tensor("FP64", [1], [1]) })).outputs.y!.data,
  ];
  await engine.load("scale", {});
  for (const begun of ["", scaleModel(3).slice(0, 80)]) {
    await files.write({ "scale/2/model.ts": begun });
    await assert.rejects(engine.load("scale", {}), /failed to load/);
    assert.deepEqual(await answer(), [2]);
    assert.equal(engine.ready, true);
  }
  await files.write({ "scale/2/model.ts": scaleModel(3) });
  await engine.load("scale", {});
  assert.deepEqual(await answer(), [3]);
  const states = (await engine.index(false)).map(({ version, state }) => [version, state]);
  assert.deepEqual(states, [
    ["1", "UNAVAILABLE"],
    ["2", "READY"],
  ]);
});

test("with polling, what is new, changed and gone in the folder is followed", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({
    modelRepository: files.path,
    modelControl: "poll",
    pollIntervalMs: 3_600_000,
  });
  const { repository } = server.serving.engine;
  assert.equal(await ask(server.client), 2);
  await files.write({ "scale/2/model.ts": scaleModel(30) });
  await repository.poll();
  assert.equal(await ask(server.client), 30);
  assert.equal(await server.client.modelReady("scale", "1"), false);
  await files.write({ "scale/config.pbtxt": "version_policy { all { } }" });
  await repository.poll();
  assert.deepEqual(
    await Promise.all([ask(server.client, "1"), ask(server.client, "2"), ask(server.client)]),
    [2, 30, 30],
  );
  await rm(join(files.path, "scale"), { recursive: true });
  await repository.poll();
  await assert.rejects(ask(server.client), /NOT_FOUND/);
});

test("without explicit control nobody loads or unloads by request", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path });
  await assert.rejects(server.serving.engine.unload("scale", {}), { code: "UNAVAILABLE" });
  const answer = await fetch(`${server.url}/v2/repository/models/scale/unload`, { method: "POST" });
  assert.equal(answer.status, 503);
});

test("a server with a model that failed to load is not ready, and serves the others", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2), "broken/1/model.ts": "throw 1" });
  await using server = await rig({ modelRepository: files.path });
  assert.equal(await server.client.serverReady(), false);
  assert.equal(await ask(server.client), 2);
  assert.equal((await fetch(`${server.url}/v2/health/ready`)).status, 503);
});

test("warm-up runs before a model is ready, and one that fails keeps it from being so", async () => {
  const warm = (dims: string) =>
    `model_warmup { name: "w" inputs { key: "x" value { data_type: TYPE_FP64 dims: [${dims}] zero_data: true } } }`;
  await using files = await folder({
    "warm/1/model.ts": scaleModel(2),
    "warm/config.pbtxt": warm("3"),
    "cold/1/model.ts": scaleModel(2),
    "cold/config.pbtxt": warm("3, 3"),
  });
  await using server = await rig({ modelRepository: files.path });
  const states = Object.fromEntries(
    server.serving.models.map(({ name, state, reason }) => [name, [state, reason]]),
  );
  assert.deepEqual(states.warm, ["ready", undefined]);
  assert.equal(states.cold?.[0], "failed");
  assert.match(states.cold?.[1] ?? "", /warm-up "w" failed: .*expected shape \[-1\], got \[3,3\]/);
  assert.equal(server.serving.engine.model("warm", "").statistics.executionCount, 1);
});

test("answers are kept for models that ask for it, within the bytes allowed", async () => {
  await using files = await folder({
    "scale/1/model.ts": scaleModel(2),
    "scale/config.pbtxt": "response_cache { enable: true }",
  });
  await using server = await rig({ modelRepository: files.path, cacheBytes: 1040 });
  const infer = (value: number) => server.client.infer("scale", { x: tensor("FP64", [1], [value]) });
  for (const value of [1, 1, 2, 1, 3, 2]) {
    assert.equal((await infer(value)).outputs.y!.data[0], value * 2);
  }
  const { cacheHit, cacheMiss, executionCount } = server.serving.engine.model("scale", "").statistics;
  assert.deepEqual([cacheHit.count, cacheMiss.count, executionCount], [2, 4, 4], "2 left to make room for 3");
});

/** A pipeline that runs a model twice. */
function twice(step: string): string {
  return `platform: "ensemble"
input { name: "x" data_type: TYPE_FP64 dims: [-1] }
output { name: "y" data_type: TYPE_FP64 dims: [-1] }
ensemble_scheduling {
  step { model_name: "${step}" input_map { key: "x" value: "x" } output_map { key: "y" value: "m" } }
  step { model_name: "${step}" input_map { key: "x" value: "m" } output_map { key: "y" value: "y" } }
}`;
}

const nested = {
  "scale/1/model.ts": scaleModel(2),
  "four/config.pbtxt": twice("scale"),
  "four/1/.keep": "",
  // Before what it is made of, also by its name.
  "a16/config.pbtxt": twice("four"),
  "a16/1/.keep": "",
  "unasked/1/model.ts": scaleModel(3),
};

for (const [what, options] of [
  ["everything", {}],
  ["every model by *", { modelControl: "explicit", loadModels: ["*"] }],
  ["a pipeline alone by its name", { modelControl: "explicit", loadModels: ["a16"] }],
] as const) {
  test(`a pipeline of pipelines serves when the server loads ${what}`, async () => {
    await using files = await folder(nested);
    await using server = await rig({ modelRepository: files.path, ...options });
    const { outputs } = await server.client.infer("a16", { x: tensor("FP64", [1], [1]) });
    assert.equal(outputs.y?.data[0], 16);
    assert.equal(await server.client.serverReady(), true);
  });
}

test("a pipeline that is loaded by request brings what it is made of, and nothing else", async () => {
  await using files = await folder(nested);
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  await server.serving.engine.load("a16", {});
  const ready = (await server.serving.engine.index(false)).filter(({ state }) => state === "READY");
  assert.deepEqual(
    ready.map(({ name }) => name),
    ["a16", "four", "scale"],
  );
});

test("a pipeline whose configuration comes with the request brings what that names", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2), "sent/1/.keep": "" });
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const config = (map: string, step: string): string =>
    JSON.stringify({
      platform: "ensemble",
      input: [{ name: "x", data_type: "TYPE_FP64", dims: [-1] }],
      output: [{ name: "y", data_type: "TYPE_FP64", dims: [-1] }],
      [map]: { step: [{ [step]: "scale", input_map: { x: "x" }, output_map: { y: "y" } }] },
    });
  for (const [map, step] of [
    ["ensemble_scheduling", "model_name"],
    ["ensembleScheduling", "modelName"],
  ] as const) {
    await server.serving.engine.load("sent", { config: config(map, step) });
    const { outputs } = await server.client.infer("sent", { x: tensor("FP64", [1], [1]) });
    assert.equal(outputs.y?.data[0], 2);
    await server.serving.engine.unload("sent", { unloadDependents: true });
  }
});

test("pipelines that are made of each other are refused, with and without a request", async () => {
  await using files = await folder({
    "a/config.pbtxt": twice("b"),
    "a/1/.keep": "",
    "b/config.pbtxt": twice("a"),
    "b/1/.keep": "",
  });
  await using started = await rig({ modelRepository: files.path });
  assert.deepEqual(
    started.serving.models.map(({ name, state }) => [name, state]),
    [
      ["a", "failed"],
      ["b", "failed"],
    ],
  );
  await using asked = await rig({ modelRepository: files.path, modelControl: "explicit" });
  await assert.rejects(asked.serving.engine.load("a", {}), /step b of pipeline "a"/);
});

test("a model to be loaded at the start that is not there is told at once, with those that are", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await assert.rejects(
    rig({ modelRepository: files.path, modelControl: "explicit", loadModels: ["scale", "scael"] }),
    { code: "NOT_FOUND", message: `${files.path} holds no model "scael", only scale` },
  );
});
