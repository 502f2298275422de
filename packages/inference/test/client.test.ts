import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { InferenceClient, RestInferenceClient, tensor } from "@weft/inference/client";
import { models, rig } from "./support.ts";

const grpcio = spawnSync("python3", ["-c", "import grpc, grpc_tools"]).status === 0;
const skip = grpcio ? false : "Python's grpcio and grpcio-tools are not installed";

test("the client speaks to a Python server of the six core calls", { skip }, async () => {
  const script = fileURLToPath(new URL("../test/python/six_calls_server.py", import.meta.url));
  const python = spawn("python3", [script], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = (await once(createInterface({ input: python.stdout }), "line")) as [string];
    await using client = new InferenceClient(`127.0.0.1:${port}`);
    assert.equal(await client.serverLive(), true);
    assert.equal(await client.serverReady(), true);
    assert.equal(await client.modelReady("double"), true);
    assert.deepEqual((await client.modelMetadata("double")).inputs, [
      { name: "x", datatype: "FP32", shape: [-1] },
    ]);
    const x = tensor("FP32", [3], [1, 2.5, -4]);
    const result = await client.infer("double", { x }, { contents: "typed", id: "seven" });
    assert.equal(result.id, "seven");
    assert.deepEqual(result.outputs.y?.toArray(), [2, 5, -8]);
    await assert.rejects(client.infer("triple", { x }), /NOT_FOUND: no model triple/);
  } finally {
    python.kill("SIGKILL");
    await once(python, "exit");
  }
});

test("a stream of requests is answered in order, failures among them", async () => {
  await using server = await rig({ modelRepository: models });
  const pixels = (width: number) => ({ pixels: tensor("FP32", [1, width], new Float32Array(width)) });
  const requests = [64, 63, 64].map((width, index) => ({
    model: "digits",
    inputs: pixels(width),
    id: `${index}`,
  }));
  const seen: unknown[] = [];
  for await (const { id, result, error } of server.client.inferStream(requests)) {
    seen.push([id, result?.outputs.label?.strings() ?? error?.message]);
  }
  assert.deepEqual(
    seen.map((entry) => (entry as unknown[])[0]),
    ["0", "1", "2"],
  );
  assert.deepEqual(seen[0], ["0", ["3"]]);
  assert.match(String(seen[1]), /expected shape \[-1,64\], got \[1,63\]/);
});

test("REST answers the client as gRPC does", async () => {
  await using server = await rig({ modelRepository: models });
  const rest = new RestInferenceClient(server.url);
  const inputs = {
    pixels: tensor(
      "FP32",
      [2, 64],
      Float32Array.from({ length: 128 }, (_, i) => i),
    ),
  };
  const [a, b] = await Promise.all([
    rest.infer("digits", inputs, { id: "x" }),
    server.client.infer("digits", inputs, { id: "x" }),
  ]);
  assert.deepEqual(a, b);
  assert.equal(await rest.serverReady(), true);
  assert.equal(await rest.modelReady("digits", "1"), true);
  assert.equal(await rest.modelReady("nothing"), false);
  assert.deepEqual(await rest.modelMetadata("digits"), await server.client.modelMetadata("digits"));
  await assert.rejects(rest.infer("nothing", inputs), {
    code: "NOT_FOUND",
    message: 'Request for unknown model "nothing"',
  });
  const some = await rest.infer("digits", inputs, { outputs: ["label"] });
  assert.deepEqual(Object.keys(some.outputs), ["label"]);
  await assert.rejects(new RestInferenceClient("http://127.0.0.1:1").infer("digits", inputs), {
    code: "UNAVAILABLE",
  });
});
