import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, createClient, Status } from "@weft/grpc";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { pino } from "pino";
import { folder, rig } from "./support.ts";

const shout = (infer: string, more = ""): string => `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { text: { datatype: "BYTES", shape: [1] } },
  outputs: { text: { datatype: "BYTES", shape: [1] } },
  ${more}
  ${infer}
});
`;

const pipeline = `platform: "ensemble"
input { name: "text" data_type: TYPE_STRING dims: [1] }
output { name: "loud" data_type: TYPE_STRING dims: [1] }
ensemble_scheduling {
  step { model_name: "shout" input_map { key: "text" value: "text" } output_map { key: "text" value: "loud" } }
}`;

const request = (modelName: string, id: string, output = "text") => ({
  modelName,
  id,
  inputs: [
    { name: "text", datatype: "BYTES", shape: [1], contents: { bytesContents: [Buffer.from("hello")] } },
  ],
  // Text has no classes, which is found out when the answer is there.
  outputs: [
    {
      name: output,
      parameters: new Map([
        ["classification", { parameterChoice: { case: "int64Param", value: 1n } } as const],
      ]),
    },
  ],
});

test("a request whose answer cannot be encoded has failed: for its caller, the log, the metrics and the statistics", async () => {
  await using files = await folder({
    "shout/1/model.ts": shout("infer: ({ text }) => ({ text }),"),
    "kept/1/model.ts": shout("infer: ({ text }) => ({ text }),"),
    "kept/config.pbtxt": "response_cache { enable: true }",
    "again/1/model.ts": shout("async *infer({ text }) { for (;;) yield { text }; },"),
    "chain/config.pbtxt": pipeline,
    "chain/1/.keep": "",
  });
  const lines: { msg: string; id: string; code?: string }[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  await using server = await rig({ modelRepository: files.path, logger, cacheBytes: 10_000 });
  const channel = new Channel(server.target);
  const stub = createClient(GRPCInferenceService, channel);

  const refused = { code: Status.INVALID_ARGUMENT, statusMessage: "a BYTES output has no classes" };
  await assert.rejects(stub.modelInfer(request("shout", "unary")), refused);
  await assert.rejects(stub.modelInfer(request("chain", "chained", "loud")), refused);
  // Kept for those who can be told.
  const { outputs: _, ...plain } = request("kept", "kept");
  await stub.modelInfer(plain);
  await assert.rejects(stub.modelInfer(request("kept", "found")), refused);
  for (const [model, id] of [
    ["shout", "streamed"],
    ["again", "many"],
  ] as const) {
    for await (const { errorMessage } of stub.modelStreamInfer([request(model, id)]))
      assert.equal(errorMessage, refused.statusMessage);
  }
  const answer = await fetch(`${server.url}/v2/models/shout/infer`, {
    method: "POST",
    body: JSON.stringify({
      id: "rest",
      inputs: [{ name: "text", datatype: "BYTES", shape: [1], data: ["hello"] }],
      outputs: [{ name: "text", parameters: { classification: 1 } }],
    }),
  });
  assert.equal(answer.status, 400);

  assert.deepEqual(
    lines.filter(({ msg }) => msg === "infer").map(({ id, code }) => [id, code]),
    [
      ["unary", "INVALID_ARGUMENT"],
      ["chained", "INVALID_ARGUMENT"],
      ["kept", undefined],
      ["found", "INVALID_ARGUMENT"],
      ["streamed", "INVALID_ARGUMENT"],
      ["many", "INVALID_ARGUMENT"],
      ["rest", "INVALID_ARGUMENT"],
    ],
  );
  const counts = async () => {
    const { modelStats } = await stub.modelStatistics({});
    return modelStats.map(({ name, inferenceStats }) => [
      name,
      Number(inferenceStats?.success?.count),
      Number(inferenceStats?.fail?.count),
    ]);
  };
  // The generator is told when it gives its next answer.
  while ((await counts())[0]?.[2] === 0);
  assert.deepEqual(await counts(), [
    ["again", 0, 1],
    ["chain", 0, 1],
    ["kept", 1, 1],
    // Its step of the pipeline went well.
    ["shout", 1, 3],
  ]);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  assert.match(metrics, /^nv_inference_request_failure\{model="shout",version="1",reason="OTHER"\} 3$/m);
  assert.match(metrics, /^weft_inference_request_duration_seconds_count\{model="shout",version="1"\} 1$/m);
  await channel.close();
});
