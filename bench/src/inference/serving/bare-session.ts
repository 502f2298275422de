/** ONNX Runtime alone, in the process that asks: what a server's time is compared with. */
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { inputs, type Workload } from "./workloads.ts";

async function measure({ model, batchSize }: Workload, durationMs: number): Promise<number> {
  const session = await InferenceSession.create(join(process.argv[2]!, model, "1", "model.onnx"), {
    intraOpNumThreads: 1,
  });
  const { name, shape } = inputs[model];
  const full = [batchSize, ...shape];
  const feeds = { [name]: new Tensor("float32", new Float32Array(full.reduce((a, b) => a * b, 1)), full) };
  await session.run(feeds);
  const started = performance.now();
  let runs = 0;
  for (; performance.now() - started < durationMs; runs++) await session.run(feeds);
  return (runs * 1000) / (performance.now() - started);
}

process.on("message", ({ workload, durationMs }: { workload: Workload; durationMs: number }) => {
  void measure(workload, durationMs).then((perSecond) => process.send!(perSecond));
});
process.send!("ready");
