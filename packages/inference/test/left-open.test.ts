import assert from "node:assert/strict";
import { test } from "node:test";
import type { Worker } from "node:worker_threads";
import { tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

/** Every test here ends only if the model does. */
const soon = 'parameters { key: "abandon_after_seconds" value { string_value: "0.05" } }\n';
const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }\n';
const endless = "close: () => new Promise<void>(() => {}),";

for (const [what, source, config] of [
  ["has left a timer going", `setInterval(() => {}, 1000);\n${scaleModel(1)}`, ""],
  ["never comes to the end of its close", scaleModel(1, endless), soon],
  ["never comes to the end of its close in the server's thread", scaleModel(1, endless), soon + inProcess],
] as const) {
  test(`a model that ${what} is unloaded all the same`, async () => {
    await using files = await folder({ "m/1/model.ts": source, "m/config.pbtxt": config });
    await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
    const { repository } = server.serving.engine;
    await repository.load("m");
    await repository.unload("m");
    assert.equal(repository.statuses()[0]?.state, "UNAVAILABLE");
  });
}

test("a model that is refused has ended its worker by then, whatever it had begun", async () => {
  const source = 'setInterval(() => {}, 1000);\nthrow new Error("no licence");\n';
  await using files = await folder({ "m/1/model.ts": source });
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const workers: Worker[] = [];
  const onWorker = (worker: Worker): void => void workers.push(worker);
  process.on("worker", onWorker);
  await assert.rejects(server.serving.engine.repository.load("m"), /no licence/);
  process.off("worker", onWorker);
  assert.deepEqual(
    workers.map(({ threadId }) => threadId),
    [-1],
  );
});

test("a shutdown ends a request that an unload waits for", async () => {
  const stuck = scaleModel(1).replace("infer({ x }) {", "async infer({ x }) { await new Promise(() => {});");
  await using files = await folder({ "m/1/model.ts": stuck });
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const { serving } = server;
  await serving.engine.repository.load("m");
  const inputs = [{ name: "x", tensor: tensor("FP64", [1], [1]) }];
  const request = { modelName: "m", modelVersion: "", id: "", parameters: new Map(), inputs, outputs: [] };
  const asked = assert.rejects(serving.engine.infer(request), { code: "UNAVAILABLE" });
  const unloaded = serving.engine.repository.unload("m");
  assert.equal(await serving.shutdown({ drainMs: 0 }), true);
  await Promise.all([asked, unloaded]);
});
