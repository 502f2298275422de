import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, beforeEach, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import type * as api from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { type StreamRequest, tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

// The API that the SDK's own users have: one that is older than ours would be passed over without a word.
const ofSdk = createRequire(createRequire(import.meta.url).resolve("@opentelemetry/sdk-trace-base"));
const { SpanStatusCode, trace } = ofSdk("@opentelemetry/api") as typeof api;
const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);

beforeEach(() => exporter.reset());
after(() => trace.disable());

const stages = ["queue", "compute input", "compute infer", "compute output", "serialise", "infer scale"];
const x = tensor("FP64", [1], [1]);
const names = () => exporter.getFinishedSpans().map(({ name }) => name);

test("a request over gRPC and one over REST become spans of the SDK, one for each stage", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path });
  await server.client.infer("scale", { x });
  assert.deepEqual(names(), stages);
  exporter.reset();
  const body = JSON.stringify({ inputs: [{ name: "x", datatype: "FP64", shape: [1], data: [1] }] });
  const answer = await fetch(`${server.url}/v2/models/scale/infer`, { method: "POST", body });
  assert.equal(answer.status, 200);
  assert.deepEqual(names(), stages);
});

test("a stream's requests and a generated answer are traced as well", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path });
  const requests: StreamRequest[] = [{ model: "scale", inputs: { x } }];
  for await (const { error } of server.client.inferStream(requests)) assert.equal(error, undefined);
  assert.deepEqual(names(), stages);
  exporter.reset();
  await (await fetch(`${server.url}/v2/models/scale/generate`, { method: "POST", body: '{"x":1}' })).text();
  assert.deepEqual(names(), stages);
});

test("a generator's answers are followed by spans that say where its time went", async () => {
  const countdown = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { from: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ from }) { for (let left = from.data[0]!; left >= 0; left--) yield { left: [left] }; },
});
`;
  await using files = await folder({ "countdown/1/model.ts": countdown });
  await using server = await rig({ modelRepository: files.path });
  const expected = ["serialise", "serialise", ...stages.slice(0, 4), "infer countdown"];
  const from = tensor("INT32", [1], [1]);
  for await (const { error } of server.client.inferStream([{ model: "countdown", inputs: { from } }]))
    assert.equal(error, undefined);
  assert.deepEqual(names(), expected);
  exporter.reset();
  const url = `${server.url}/v2/models/countdown/generate_stream`;
  await (await fetch(url, { method: "POST", body: '{"from":1}' })).text();
  assert.deepEqual(names(), expected);
});

test("a generator whose reader leaves early gets its spans too, all of them ended", async () => {
  const endless = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { from: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ from }) { for (;;) yield { left: from }; },
});
`;
  await using files = await folder({ "endless/1/model.ts": endless });
  await using server = await rig({ modelRepository: files.path });
  const from = tensor("INT32", [1], [1]);
  for await (const _ of server.client.inferStream([{ model: "endless", inputs: { from } }])) break;
  // Only ended spans are exported.
  while (!names().includes("compute output")) await nextTurn();
  const others = names().filter((name) => name !== "serialise");
  assert.deepEqual(others.sort(), [...stages.slice(0, 4), "infer endless"].sort());
});

test("a request whose answer cannot be encoded has failed in its trace as well", async () => {
  const shout = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { text: { datatype: "BYTES", shape: [1] } },
  outputs: { text: { datatype: "BYTES", shape: [1] } },
  infer: ({ text }) => ({ text }),
});
`;
  await using files = await folder({ "shout/1/model.ts": shout });
  await using server = await rig({ modelRepository: files.path });
  // Text has no classes, which is found out when the answer is there.
  const outputs = [{ name: "text", parameters: { classification: 1 } }];
  const inputs = [{ name: "text", datatype: "BYTES", shape: [1], data: ["hello"] }];
  const body = JSON.stringify({ inputs, outputs });
  const answer = await fetch(`${server.url}/v2/models/shout/infer`, { method: "POST", body });
  assert.equal(answer.status, 400);
  const failed = exporter.getFinishedSpans().filter(({ status }) => status.code === SpanStatusCode.ERROR);
  assert.deepEqual(
    failed.map(({ name, status }) => [name, status.message]),
    [
      ["serialise", "a BYTES output has no classes"],
      ["infer shout", "a BYTES output has no classes"],
    ],
  );
});
