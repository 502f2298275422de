import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Channel, createClient, RpcError, Status } from "@weft/grpc";
import { tensor } from "@weft/inference/client";
import { TensorProto_DataType } from "@weft/inference/onnx";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { pino } from "pino";
import { onnxEcho } from "./onnx-models.ts";
import { folder, models, rig, scaleModel } from "./support.ts";

const crashing = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "INT32", shape: [1] } },
  outputs: { y: { datatype: "INT32", shape: [1] } },
  async infer({ x }) {
    if (x.data[0] === 13) process.exit(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    return { y: [x.data[0]! + 1] };
  },
});
`;

test("a worker that dies under load is replaced, and only its own request fails, with UNAVAILABLE", async () => {
  await using files = await folder({ "crash/1/model.ts": crashing });
  await using server = await rig({ modelRepository: files.path, workers: 2 });
  const infer = (value: number) => server.client.infer("crash", { x: tensor("INT32", [1], [value]) });
  const answers = await Promise.allSettled(Array.from({ length: 60 }, (_, value) => infer(value)));
  for (const [value, answer] of answers.entries()) {
    if (value === 13) {
      assert.equal(answer.status, "rejected");
      assert.equal((answer.reason as RpcError).code, Status.UNAVAILABLE);
      assert.match(String(answer.reason), /model "crash" version 1 lost its worker/);
    } else {
      assert.equal(answer.status === "fulfilled" && answer.value.outputs.y?.data[0], value + 1, `${value}`);
    }
  }
  assert.equal((await infer(1)).outputs.y?.data[0], 2);
});

test("a model with a single worker goes on after its worker died", async () => {
  await using files = await folder({ "crash/1/model.ts": crashing });
  await using server = await rig({ modelRepository: files.path });
  const infer = (value: number) => server.client.infer("crash", { x: tensor("INT32", [1], [value]) });
  await assert.rejects(infer(13), /UNAVAILABLE/);
  assert.equal((await infer(1)).outputs.y?.data[0], 2);
});

test("a thousand clients that vanish in the middle of a call leave nothing behind", async () => {
  await using server = await rig({ modelRepository: models });
  const { grpc } = server.serving;
  const elements = new Float32Array(224 * 224 * 3);
  for (let round = 0; round < 20; round++) {
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 2) {
          const socket = connect(grpc.port, "127.0.0.1");
          socket.on("error", () => undefined);
          socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
          socket.write(Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 9, 1, 4, 0, 0, 0, 1));
          await new Promise((resolve) => socket.once("connect", resolve));
          socket.destroy();
        } else {
          const channel = new Channel(server.target);
          const controller = new AbortController();
          const call = createClient(GRPCInferenceService, channel).modelInfer(
            {
              modelName: "colors",
              inputs: [
                {
                  name: "input_tensor",
                  datatype: "FP32",
                  shape: [1, 224, 224, 3],
                  contents: { fp32Contents: elements },
                },
              ],
            },
            { signal: controller.signal },
          );
          setImmediate(() => controller.abort());
          await call.catch(() => undefined);
          await channel.close();
        }
      }),
    );
  }
  assert.equal(
    (await server.client.infer("digits", { pixels: tensor("FP32", [1, 64], new Float32Array(64)) }))
      .modelName,
    "digits",
  );
  for (const { model } of server.serving.engine.repository.statuses()) assert.equal(model?.pendingCount, 0);
});

test("a request whose deadline passes in the queue is never run", async () => {
  await using files = await folder({
    "slow/1/model.ts": `import { defineModel } from "@weft/inference";
      export const model = defineModel({
        inputs: { x: { datatype: "INT32", shape: [1] } },
        outputs: { y: { datatype: "INT32", shape: [1] } },
        async infer({ x }) { await new Promise((resolve) => setTimeout(resolve, 200)); return { y: x }; },
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const infer = (options = {}) => server.client.infer("slow", { x: tensor("INT32", [1], [1]) }, options);
  const first = infer();
  await assert.rejects(infer({ deadlineMs: 50 }), /DEADLINE_EXCEEDED/);
  await first;
  await infer();
  assert.equal(server.serving.engine.model("slow", "").statistics.executionCount, 2);
});

test("a flood over the limits is refused with UNAVAILABLE, and the rest is answered", async () => {
  await using server = await rig({ modelRepository: models, maxRequests: 4 });
  const infer = () =>
    server.client.infer("digits", { pixels: tensor("FP32", [1, 64], new Float32Array(64)) });
  const answers = await Promise.allSettled(Array.from({ length: 40 }, infer));
  const refused = answers.filter((answer) => answer.status === "rejected");
  assert.ok(refused.length > 0 && refused.length < 40);
  for (const { reason } of refused) assert.equal((reason as RpcError).code, Status.UNAVAILABLE);
  await infer();
});

test("loading and unloading again and again leaves no handle, no worker and no series behind", async () => {
  const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }';
  await using files = await folder({
    "worker/1/model.ts": scaleModel(2),
    "own/1/model.ts": scaleModel(2),
    "own/config.pbtxt": inProcess,
  });
  await cp(join(models, "digits"), join(files.path, "digits"), { recursive: true });
  await using server = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const { engine } = server.serving;
  const asked = {
    worker: { x: tensor("FP64", [1], [1]) },
    own: { x: tensor("FP64", [1], [1]) },
    digits: { pixels: tensor("FP32", [1, 64], new Float32Array(64)) },
  };
  const cycle = async (): Promise<void> => {
    for (const [name, inputs] of Object.entries(asked)) {
      await engine.load(name, {});
      await server.client.infer(name, inputs);
      await engine.unload(name, {});
    }
  };
  const held = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  };
  await cycle();
  const before = held();
  // More cycles than what comes and goes by itself: a connection to be closed, a turn of the loop that is due.
  for (let i = 0; i < 6; i++) await cycle();
  for (const [kind, count] of held()) assert.ok(count < (before.get(kind) ?? 0) + 6, `${count} of ${kind}`);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  assert.doesNotMatch(metrics, /model="/);
});

test("a log that cannot be written does not stop the server", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  const destination = pino.destination({ dest: "/dev/full", sync: false, minLength: 0 });
  destination.on("error", () => undefined);
  await using server = await rig({ modelRepository: files.path, logger: pino(destination) });
  for (let i = 0; i < 20; i++) await server.client.infer("scale", { x: tensor("FP64", [1], [i]) });
  assert.equal(await server.client.serverLive(), true);
  destination.destroy();
});

test("each request is logged as one line of JSON with its id", async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = pino(
    {},
    { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  await using server = await rig({ modelRepository: models, logger });
  await server.client.infer(
    "digits",
    { pixels: tensor("FP32", [1, 64], new Float32Array(64)) },
    { id: "seven" },
  );
  await server.client.infer("digits", {}, { id: "eight" }).catch(() => undefined);
  const requests = lines.filter(({ msg }) => msg === "infer");
  assert.deepEqual(
    requests.map(({ id, model, code }) => [id, model, code]),
    [
      ["seven", "digits", undefined],
      ["eight", "digits", "INVALID_ARGUMENT"],
    ],
  );
  assert.ok(
    lines.some(({ msg, model, state }) => msg === "model" && model === "digits" && state === "READY"),
  );
});

test("stopping finishes accepted requests and refuses new ones", async () => {
  await using files = await folder({
    "slow/1/model.ts": `import { defineModel } from "@weft/inference";
      export const model = defineModel({
        inputs: { x: { datatype: "INT32", shape: [1] } },
        outputs: { y: { datatype: "INT32", shape: [1] } },
        async infer({ x }) { await new Promise((resolve) => setTimeout(resolve, 150)); return { y: x }; },
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const accepted = server.client.infer("slow", { x: tensor("INT32", [1], [7]) });
  await sleep(50);
  const stopped = server.serving.shutdown();
  assert.equal(server.serving.engine.ready, false);
  assert.equal((await accepted).outputs.y?.data[0], 7);
  await stopped;
  await assert.rejects(
    server.client.infer("slow", { x: tensor("INT32", [1], [7]) }, { deadlineMs: 2000 }),
    RpcError,
  );
});

for (const [where, config] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`stopping leaves a function in ${where} that does not come to an end by its limit`, async () => {
    const endless = scaleModel(1).replace(
      "infer({ x }) {",
      "async infer({ x }) { await new Promise(() => {});",
    );
    await using files = await folder({ "endless/1/model.ts": endless, "endless/config.pbtxt": config });
    const { serving, client } = await rig({ modelRepository: files.path });
    const answer = client.infer("endless", { x: tensor("FP64", [1], [1]) });
    const refused = assert.rejects(answer, RpcError);
    await sleep(50);
    await serving.shutdown({ drainMs: 50 });
    await refused;
    await client.close();
  });
}

test("a model with a BF16 input is refused with the input's name", async () => {
  const model = onnxEcho(TensorProto_DataType.BFLOAT16, [1]);
  await using files = await folder({ "brain/1/model.onnx": model });
  await using server = await rig({ modelRepository: files.path });
  assert.match(server.serving.models[0]?.reason ?? "", /"x" is BF16/);
});

test("a corrupt model is refused with one line that says so", async () => {
  await using files = await folder({
    "bad/1/model.onnx": new Uint8Array(1000).fill(7),
    "bad2/1/model.onnx": "",
  });
  await using server = await rig({ modelRepository: files.path });
  for (const { state, reason } of server.serving.models) {
    assert.equal(state, "failed");
    assert.match(reason ?? "", /^[^\n]+$/);
  }
});
