/** Asks with one batch at a time, or with as many calls as make up one batch; tells the median latency of a call in milliseconds. */
import { InferenceClient, tensor } from "@weft/inference/client";
import { median } from "../../harness/rounds.ts";
import { batchSize, elements, type Round } from "./cases.ts";

const client = new InferenceClient(`127.0.0.1:${process.argv[2]}`);

async function measure({ model, shape, runs, clients }: Round): Promise<number> {
  const full = [batchSize / clients, ...shape];
  const input = { input: tensor("FP32", full, elements(full)) };
  const times: number[] = [];
  const ask = async (): Promise<void> => {
    for (let run = 0; run < runs; run++) {
      const startedMs = performance.now();
      await client.infer(model, input, { contents: "raw" });
      times.push(performance.now() - startedMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return median(times);
}

process.on("message", (round: Round) => {
  void measure(round).then((latencyMs) => process.send!(latencyMs));
});
process.send!("ready");
