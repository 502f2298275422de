import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Channel, createClient } from "@weft/grpc";
import { type StreamRequest, tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { InferenceService } from "@weft/inference/protocol/v1";
import { pino } from "pino";
import { folder, rig, scaleModel } from "./support.ts";

interface Line {
  readonly msg: string;
  readonly id?: string;
  readonly model?: string;
  readonly version?: string;
  readonly code?: string;
  readonly error?: string;
}

const countdown = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { from: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ from }) { for (let left = from.data[0]!; left >= 0; left--) yield { left: [left] }; },
});
`;

test("every request is logged with its id, however it came and however it ended", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2), "countdown/1/model.ts": countdown });
  const lines: Line[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  await using server = await rig({ modelRepository: files.path, logger });
  const x = tensor("FP64", [1], [1]);
  const from = tensor("INT32", [1], [1]);
  const ask = (path: string, body: object) =>
    fetch(`${server.url}/v2/models/${path}`, { method: "POST", body: JSON.stringify(body) }).then((answer) =>
      answer.text(),
    );

  await server.client.infer("scale", { x }, { id: "unary" });
  await assert.rejects(server.client.infer("scale", {}, { id: "refused" }));
  const streamed: StreamRequest[] = [
    { model: "scale", inputs: { x }, id: "streamed" },
    { model: "countdown", inputs: { from }, id: "many" },
  ];
  for await (const _ of server.client.inferStream(streamed)) await nextTurn();
  const inputs = [{ name: "x", datatype: "FP64", shape: [1], data: [1] }];
  await ask("scale/infer", { id: "rest", inputs });
  await ask("scale/generate", { id: "generated", x: 1 });
  await ask("countdown/generate_stream", { id: "events", from: 1 });

  const asked = lines.filter(({ msg }) => msg === "infer");
  assert.deepEqual(
    asked.map(({ id, model, version, code }) => [id, model, version, code]),
    [
      ["unary", "scale", "1", undefined],
      ["refused", "scale", "", "INVALID_ARGUMENT"],
      ["streamed", "scale", "1", undefined],
      ["many", "countdown", "1", undefined],
      ["rest", "scale", "1", undefined],
      ["generated", "scale", "1", undefined],
      ["events", "countdown", "1", undefined],
    ],
  );
  assert.match(asked[1]?.error ?? "", /input "x" of model "scale": expected x FP64\[-1\]|got nothing/);
});

test("a request that cannot be read is logged with its id, its status and the reason", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  const lines: Line[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  await using server = await rig({ modelRepository: files.path, logger });
  const channel = new Channel(server.target);
  const input = { name: "x", datatype: "FP64", shape: [2] };
  const ask = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/v2/models/${path}`, { method: "POST", body, headers }).then((answer) =>
      answer.text(),
    );

  const stub = createClient(GRPCInferenceService, channel);
  const wrong = {
    modelName: "scale",
    modelVersion: "1",
    inputs: [input],
    rawInputContents: [new Uint8Array(8)],
  };
  await assert.rejects(stub.modelInfer({ ...wrong, id: "unary" }));
  const streamed = [
    { ...wrong, id: "streamed" },
    { modelName: "nothing", id: "unknown" },
  ];
  for await (const { errorMessage } of stub.modelStreamInfer(streamed)) assert.notEqual(errorMessage, "");
  const smaller = createClient(InferenceService, channel);
  const inputs = [{ ...input, rawContents: new Uint8Array(8) }];
  await assert.rejects(smaller.infer({ modelName: "scale", inputs }));
  await ask("scale/infer", JSON.stringify({ id: "rest", inputs: [{ ...input, data: [1] }] }));
  await ask("scale/versions/1/infer", "{");
  await ask("scale/infer", "no gzip", { "content-encoding": "gzip" });
  await ask("scale/infer", "{}", { "inference-header-content-length": "two" });
  await ask("scale/generate", JSON.stringify({ id: "generated", x: ["one"] }));
  await ask("nothing/generate_stream", JSON.stringify({ id: "events" }));
  await channel.close();

  assert.deepEqual(
    lines.map(({ msg, id, model, version, code }) => [msg, id, model, version, code]),
    [
      ["infer", "unary", "scale", "1", "INVALID_ARGUMENT"],
      ["infer", "streamed", "scale", "1", "INVALID_ARGUMENT"],
      ["infer", "unknown", "nothing", "", "NOT_FOUND"],
      ["infer", "", "scale", "", "INVALID_ARGUMENT"],
      ["infer", "rest", "scale", "", "INVALID_ARGUMENT"],
      ["infer", "", "scale", "1", "INVALID_ARGUMENT"],
      ["infer", "", "scale", "", "INVALID_ARGUMENT"],
      ["infer", "", "scale", "", "INVALID_ARGUMENT"],
      ["infer", "generated", "scale", "", "INVALID_ARGUMENT"],
      ["infer", "events", "nothing", "", "NOT_FOUND"],
    ],
  );
  assert.equal(lines[0]?.error, 'input "x": expected 16 bytes for FP64[2], got 8');
});

test("a reload that fails is logged as an error, though the version before serves on", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  const lines: Line[] = [];
  const logger = pino({ level: "error" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const options = { modelRepository: files.path, modelControl: "explicit", loadModels: ["scale"] } as const;
  await using server = await rig({ ...options, logger });
  await files.write({ "scale/1/model.ts": "export const model = 7 +" });
  await assert.rejects(server.serving.engine.load("scale", {}));
  assert.deepEqual(
    lines.map(({ msg, model }) => [msg, model]),
    [["model", "scale"]],
  );
});

test("a request that is refused unread is logged with where it went, who sent it and why, but without its token", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  const written: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void written.push(line) });
  const limits = { maxMessageBytes: 1000, token: "sesame" };
  await using server = await rig({ modelRepository: files.path, logger, ...limits });
  const ask = (headers: Record<string, string>, body: string): Promise<string> =>
    fetch(`${server.url}/v2/models/scale/infer`, { method: "POST", headers, body }).then((answer) =>
      answer.text(),
    );
  const right = { authorization: "Bearer sesame" };
  const wrong = { authorization: "Bearer open-sesame" };
  const small = tensor("FP64", [1], [1]);
  const large = tensor("FP64", [200], new Float64Array(200));

  await assert.rejects(server.client.infer("scale", { x: small }));
  await assert.rejects(server.client.infer("scale", { x: small }, { metadata: wrong }));
  await assert.rejects(server.client.infer("scale", { x: large }, { metadata: right }));
  await ask({}, "{}");
  await ask(wrong, "{}");
  await ask(right, " ".repeat(1001));

  const lines = written.map((line) => JSON.parse(line) as Line & Record<string, string>);
  const infer = "/inference.GRPCInferenceService/ModelInfer";
  const post = "POST /v2/models/scale/infer";
  assert.deepEqual(
    lines.map(({ msg, asked, peer, code }) => [msg, asked, peer, code]),
    [
      ["refused", infer, "127.0.0.1", "UNAUTHENTICATED"],
      ["refused", infer, "127.0.0.1", "UNAUTHENTICATED"],
      ["refused", infer, "127.0.0.1", "RESOURCE_EXHAUSTED"],
      ["refused", post, "127.0.0.1", "UNAUTHENTICATED"],
      ["refused", post, "127.0.0.1", "UNAUTHENTICATED"],
      ["refused", post, "127.0.0.1", "RESOURCE_EXHAUSTED"],
    ],
  );
  for (const { error } of [lines[2]!, lines[5]!])
    assert.match(error ?? "", /of 1\d{3} bytes is over the limit of 1000 bytes \(--max-message-bytes\)$/);
  assert.doesNotMatch(written.join(""), /sesame/);
});
