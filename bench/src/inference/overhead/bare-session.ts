/** ONNX Runtime alone, in the process that asks. */
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { median } from "../../harness/rounds.ts";
import { type BatchTimes, batchSize, cpuMs, elements, models, type Round } from "./cases.ts";

const sessions = new Map<string, InferenceSession>();
for (const { name } of models) {
  const path = join(process.argv[2]!, name, "1", "model.onnx");
  sessions.set(name, await InferenceSession.create(path, { intraOpNumThreads: 1 }));
}

async function measure({ model, shape, runs }: Round): Promise<BatchTimes> {
  const full = [batchSize, ...shape];
  const feeds = { input: new Tensor("float32", elements(full), full) };
  const session = sessions.get(model)!;
  await session.run(feeds);
  const times: number[] = [];
  const startedCpuMs = cpuMs();
  for (let run = 0; run < runs; run++) {
    const startedMs = performance.now();
    await session.run(feeds);
    times.push(performance.now() - startedMs);
  }
  return { wallMs: median(times), cpuMs: (cpuMs() - startedCpuMs) / runs };
}

process.on("message", (round: Round) => {
  void measure(round).then((times) => process.send!(times));
});
process.send!("ready");
