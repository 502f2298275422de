import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, createClient } from "@weft/grpc";
import { InferenceService } from "@weft/inference/protocol/v1";
import { models, rig } from "./support.ts";

function ask(contents: object) {
  return { modelName: "digits", inputs: [{ name: "pixels", datatype: "FP32", shape: [1, 64], ...contents }] };
}

test("the smaller protocol answers typed for typed and raw for raw", async () => {
  await using server = await rig({ modelRepository: models });
  const channel = new Channel(server.target);
  const stub = createClient(InferenceService, channel);
  const typed = await stub.infer(ask({ fp32Contents: new Float32Array(64) }));
  assert.equal(typed.outputs[0]?.fp32Contents.length, 10);
  assert.equal(Buffer.from(typed.outputs[1]!.rawContents).toString("latin1"), "\x01\0\0\x003");
  const raw = await stub.infer({
    ...ask({ rawContents: new Uint8Array(256) }),
    outputs: [{ name: "probabilities" }],
  });
  assert.deepEqual(
    raw.outputs.map(({ rawContents }) => rawContents.length),
    [40],
  );
  await channel.close();
});

test("its stream answers in order, and the first failure ends it with its status", async () => {
  await using server = await rig({ modelRepository: models });
  const channel = new Channel(server.target);
  const stub = createClient(InferenceService, channel);
  const good = ask({ fp32Contents: new Float32Array(64) });
  let answers = 0;
  await assert.rejects(async () => {
    for await (const _ of stub.streamInfer([good, good, ask({ fp32Contents: new Float32Array(63) }), good]))
      answers++;
  }, /INVALID_ARGUMENT: input "pixels": expected 64 elements, got 63/);
  assert.equal(answers, 2);
  await assert.rejects(
    stub.infer(ask({ rawContents: new Uint8Array(1), fp32Contents: [1] })),
    /contents in one field, got several/,
  );
  await channel.close();
});
