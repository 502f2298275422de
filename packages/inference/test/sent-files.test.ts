import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Channel, createClient } from "@weft/grpc";
import { tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { folder, models, rig } from "./support.ts";

const onnx = await readFile(join(models, "digits", "1", "model.onnx"));
const pixels = tensor("FP32", [1, 64], new Float32Array(64));

const sentFolders = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith("weft-sent-"));

test("a model whose files come with the load request serves until it is unloaded", async () => {
  const before = new Set(await sentFolders());
  await using files = await folder();
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  await using channel = new Channel(server.target);
  const stub = createClient(GRPCInferenceService, channel);
  const load = (path: string, bytes: Uint8Array) =>
    stub.repositoryModelLoad({
      modelName: "sent",
      parameters: [
        ["config", { parameterChoice: { case: "stringParam", value: "{}" } }],
        [`file:${path}`, { parameterChoice: { case: "bytesParam", value: bytes } }],
      ],
    });
  await load("3/model.onnx", onnx);
  assert.equal((await server.client.infer("sent", { pixels })).modelVersion, "3");
  await assert.rejects(load("3/model.onnx", new Uint8Array(9)), /failed to load 'sent'/);
  assert.equal((await server.client.infer("sent", { pixels })).modelVersion, "3", "the one before serves on");
  for (const path of ["1/../../../model.onnx", "model.onnx", "1/model.ts", "../1/model.onnx"]) {
    await assert.rejects(load(path, onnx), /INVALID_ARGUMENT.*expected an ONNX file in a version's folder/);
  }
  await stub.repositoryModelUnload({ modelName: "sent" });
  assert.deepEqual(
    (await sentFolders()).filter((name) => !before.has(name)),
    [],
  );
});

test("files are taken over REST in base64, and only with a configuration", async () => {
  await using files = await folder();
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const load = (parameters: Record<string, string>) =>
    fetch(`${server.url}/v2/repository/models/sent/load`, {
      method: "POST",
      body: JSON.stringify({ parameters }),
    });
  const file = { "file:1/model.onnx": onnx.toString("base64") };
  const refused = await load(file);
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), /expected a configuration, as files came along/);
  assert.equal((await load({ ...file, config: "{}" })).status, 200);
  assert.equal((await server.client.infer("sent", { pixels })).modelVersion, "1");
});
