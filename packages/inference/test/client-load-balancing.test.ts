import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel } from "@weft/grpc";
import { InferenceClient, tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

test("a client over a round-robin channel asks all servers in turn, and those that are left when one goes", async () => {
  await using doubling = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using tripling = await folder({ "scale/1/model.ts": scaleModel(3) });
  await using first = await rig({ modelRepository: doubling.path });
  await using second = await rig({ modelRepository: tripling.path });
  const addresses = [first, second].map(({ serving }) => ({ host: "127.0.0.1", port: serving.grpc.port }));
  await using channel = new Channel("models.internal", { addresses, loadBalancing: "round_robin" });
  const client = new InferenceClient(channel);
  const ask = async (): Promise<number> => {
    const options = { waitForReady: true, deadlineMs: 10_000 };
    const { outputs } = await client.infer("scale", { x: tensor("FP64", [1], [1]) }, options);
    return Number(outputs.y?.data[0]);
  };

  const seen = new Set<number>();
  while (seen.size < 2) seen.add(await ask());
  const answers = [await ask(), await ask(), await ask(), await ask()];
  assert.deepEqual(
    answers.toSorted((a, b) => a - b),
    [2, 2, 3, 3],
  );

  await first.serving.shutdown();
  assert.deepEqual([await ask(), await ask()], [3, 3]);
});
