import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Channel, createClient, RpcError, Status } from "@weft/grpc";
import type { Caller } from "@weft/inference";
import { tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { folder, type Rig, rig, scaleModel } from "./support.ts";

const x = (...values: number[]) => ({ x: tensor("FP64", [values.length], values) });

async function metric(server: Rig, name: string): Promise<string[]> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return text.split("\n").filter((line) => line.startsWith(`${name}{`) && !line.endsWith(" 0"));
}

const failing = `import { defineModel, InferenceError } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "FP64", shape: [1] } },
  outputs: { y: { datatype: "FP64", shape: [1] } },
  async infer({ x }) {
    if (x.data[0] === 1) throw new Error("broken");
    if (x.data[0] === 2) throw new InferenceError("INVALID_ARGUMENT", "not that one");
    if (x.data[0] === 3) process.exit(1);
    return new Promise((resolve) => setTimeout(() => resolve({ y: x }), 100));
  },
});
`;

for (const [what, value, code] of [
  ["an error that the model throws", 1, Status.INTERNAL],
  ["an error whose code the model chooses", 2, Status.INVALID_ARGUMENT],
  ["a worker that is lost", 3, Status.UNAVAILABLE],
] as const) {
  test(`${what} counts as a failure of the backend`, async () => {
    await using files = await folder({ "failing/1/model.ts": failing });
    await using server = await rig({ modelRepository: files.path });
    await assert.rejects(
      server.client.infer("failing", x(value)),
      (error) => error instanceof RpcError && error.code === code,
    );
    assert.deepEqual(await metric(server, "nv_inference_request_failure"), [
      'nv_inference_request_failure{model="failing",version="1",reason="BACKEND"} 1',
    ]);
  });
}

test("a request that finds the queue full or waits too long counts as rejected, one whose caller leaves as cancelled", async () => {
  await using files = await folder({
    "failing/1/model.ts": failing,
    "failing/config.pbtxt": "dynamic_batching { default_queue_policy { max_queue_size: 1 } }",
  });
  await using server = await rig({ modelRepository: files.path });
  const model = server.serving.engine.model("failing", "");
  const infer = (caller?: Caller, deadlineAtMs?: number) => {
    const inputs = [{ name: "x", tensor: tensor("FP64", [1], [0]) }];
    return model.infer(
      { modelName: "failing", modelVersion: "", id: "", parameters: new Map(), inputs, outputs: [] },
      { caller, deadlineAtMs },
    );
  };
  const someone = () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const caller = {
      signal,
      get cancelled() {
        return signal.aborted;
      },
    };
    return { caller, leave: () => leaving.abort() };
  };
  const running = infer();
  while (model.pendingCount > 0) await nextTurn();
  const { caller, leave } = someone();
  const waiting = infer(caller);
  await assert.rejects(infer(), { code: "UNAVAILABLE", message: /queue is full/ });
  leave();
  await assert.rejects(waiting, { code: "CANCELLED" });
  // A call's deadline cancels it: its caller leaves, but only because its time is over.
  const overdue = someone();
  const late = infer(overdue.caller, performance.now() - 1);
  await nextTurn();
  overdue.leave();
  await assert.rejects(late, { code: "DEADLINE_EXCEEDED" });
  await running;
  assert.deepEqual(await metric(server, "nv_inference_request_failure"), [
    'nv_inference_request_failure{model="failing",version="1",reason="REJECTED"} 2',
    'nv_inference_request_failure{model="failing",version="1",reason="CANCELED"} 1',
  ]);
});

test("an answer from the cache is a success but no inference, and a miss lasts as long as looking and keeping", async () => {
  await using files = await folder({
    "slow/1/model.ts": scaleModel(2).replace(
      "infer({ x }) {",
      "async infer({ x }) {\nawait new Promise((resolve) => setTimeout(resolve, 300));",
    ),
    "slow/config.pbtxt": "response_cache { enable: true }",
  });
  await using server = await rig({ modelRepository: files.path, cacheBytes: 1 << 20 });
  await server.client.infer("slow", x(1));
  const { statistics } = server.serving.engine.model("slow", "");
  const { lastInferenceMs } = statistics;
  await server.client.infer("slow", x(1));
  const { success, queue, computeInfer, cacheHit, cacheMiss, inferenceCount, executionCount } = statistics;
  assert.deepEqual(
    [success.count, queue.count, computeInfer.count, cacheHit.count, cacheMiss.count],
    [2, 2, 1, 1, 1],
  );
  assert.deepEqual([inferenceCount, executionCount], [1, 1]);
  assert.equal(statistics.lastInferenceMs, lastInferenceMs);
  assert.ok(cacheMiss.ns < 300e6, "the model's own time is none of the cache's");
  for (const name of ["nv_cache_hit_duration_per_model", "nv_cache_miss_duration_per_model"])
    assert.match((await metric(server, name)).join(), /model="slow",version="1"\} [1-9]/);
});

test("a pipeline counts its own executions, with the time that its steps took", async () => {
  await using files = await folder({
    "twice/1/model.ts": scaleModel(2),
    "four_times/1/.keep": "",
    "four_times/config.pbtxt": `platform: "ensemble"
      input { name: "x" data_type: TYPE_FP64 dims: [-1] }
      output { name: "y" data_type: TYPE_FP64 dims: [-1] }
      ensemble_scheduling {
        step { model_name: "twice" input_map { key: "x" value: "x" } output_map { key: "y" value: "z" } }
        step { model_name: "twice" input_map { key: "x" value: "z" } output_map { key: "y" value: "y" } }
      }`,
  });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("four_times", x(1, 2));
  assert.deepEqual(outputs.y?.toArray(), [4, 8]);
  const { statistics } = server.serving.engine.model("four_times", "");
  const steps = server.serving.engine.model("twice", "").statistics;
  assert.deepEqual([statistics.inferenceCount, statistics.executionCount], [1, 1]);
  assert.deepEqual([...statistics.batches.keys()], [1]);
  assert.equal(statistics.computeInfer.ns, steps.computeInfer.ns);
  assert.ok(statistics.lastInferenceMs > 0);
  for (const histogram of ["weft_inference_request_duration_seconds", "weft_inference_batch_size"]) {
    assert.deepEqual(await metric(server, `${histogram}_count`), [
      `${histogram}_count{model="twice",version="1"} 2`,
      `${histogram}_count{model="four_times",version="1"} 1`,
    ]);
  }
});

const countdown = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { from: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ from }, { parameters }) {
    for (let left = from.data[0]!; left >= 0; left--) yield { left: [left] };
    if (parameters.has("fail")) throw new Error("broken");
  },
});
`;

interface ResponseStatistics {
  readonly [what: string]: { readonly count: number; readonly ns: number };
}

test("the answers of a model that gives several are counted by their number", async () => {
  await using files = await folder({ "countdown/1/model.ts": countdown });
  await using server = await rig({ modelRepository: files.path });
  const generate = (body: object) =>
    fetch(`${server.url}/v2/models/countdown/generate_stream`, {
      method: "POST",
      body: JSON.stringify(body),
    });
  const responses = async () => {
    const answer = await fetch(`${server.url}/v2/models/countdown/stats`);
    const { model_stats } = (await answer.json()) as {
      model_stats: { response_stats: Record<string, ResponseStatistics> }[];
    };
    return model_stats[0]!.response_stats;
  };
  const counts = (stats: Record<string, ResponseStatistics>) =>
    Object.entries(stats).map(([index, durations]) => [
      index,
      ...Object.entries(durations).flatMap(([what, { count }]) => (count === 0 ? [] : [`${what} ${count}`])),
    ]);
  assert.deepEqual(await responses(), {});
  await (await generate({ from: 1 })).text();
  await (await generate({ from: 0 })).text();
  await (await generate({ from: 0, fail: true })).text();
  const told = await responses();
  assert.deepEqual(counts(told), [
    ["0", "compute_infer 3", "compute_output 3", "success 3"],
    ["1", "compute_infer 1", "compute_output 1", "success 1", "fail 1", "empty_response 1"],
    ["2", "empty_response 1"],
  ]);
  assert.ok(told["0"]!.success!.ns >= told["0"]!.compute_infer!.ns && told["0"]!.compute_infer!.ns > 0);

  const reader = (await generate({ from: 1_000_000 })).body!.getReader();
  await reader.read();
  await reader.cancel();
  let cancelled: [string, ResponseStatistics] | undefined;
  while (!cancelled)
    cancelled = Object.entries(await responses()).find(([, { cancel }]) => cancel!.count === 1);

  const channel = new Channel(server.target);
  const { modelStats } = await createClient(GRPCInferenceService, channel).modelStatistics({});
  const overGrpc = modelStats[0]?.responseStats.get("0");
  assert.deepEqual([overGrpc?.success?.count, overGrpc?.fail?.count], [4n, 0n]);
  await channel.close();
});

test("a model that gives answers without number is counted within bounds", async () => {
  await using files = await folder({ "countdown/1/model.ts": countdown });
  await using server = await rig({ modelRepository: files.path });
  const url = `${server.url}/v2/models/countdown`;
  await (
    await fetch(`${url}/generate_stream`, { method: "POST", body: JSON.stringify({ from: 299 }) })
  ).text();
  const { model_stats } = (await (await fetch(`${url}/stats`)).json()) as {
    model_stats: { response_stats: Record<string, ResponseStatistics> }[];
  };
  const stats = model_stats[0]!.response_stats;
  assert.equal(Object.keys(stats).length, 257);
  assert.deepEqual([stats["255"]?.success?.count, stats["256+"]?.success?.count], [1, 44]);
});
