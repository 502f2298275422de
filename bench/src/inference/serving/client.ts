/** The same client for every server: asks until the time is over, and tells how many answers came in a second. */
import { InferenceClient, tensor } from "@weft/inference/client";
import { inputs, type Workload } from "./workloads.ts";

const client = new InferenceClient(`127.0.0.1:${process.argv[2]}`);

async function measure(
  { model, contents, batchSize, clients }: Workload,
  durationMs: number,
): Promise<number> {
  const { name, shape } = inputs[model];
  const full = [batchSize, ...shape];
  const elements = Float32Array.from({ length: full.reduce((a, b) => a * b, 1) }, (_, index) => index % 256);
  const input = { [name]: tensor("FP32", full, elements) };
  const started = performance.now();
  let answers = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() - started < durationMs) {
      await client.infer(model, input, { contents });
      answers++;
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return (answers * 1000) / (performance.now() - started);
}

process.on("message", ({ workload, durationMs }: { workload: Workload; durationMs: number }) => {
  void measure(workload, durationMs).then((perSecond) => process.send!(perSecond));
});
process.send!("ready");
