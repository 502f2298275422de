import { benchUnary } from "./grpc/unary.ts";
import { benchModelInfer } from "./inference/model-infer.ts";

const benchmarks: Record<string, () => Promise<void>> = {
  unary: benchUnary,
  "model-infer": benchModelInfer,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}.`);
  process.exit(2);
}
for (const name of chosen.length > 0 ? chosen : Object.keys(benchmarks)) await benchmarks[name]!();
