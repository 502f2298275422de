import { performance } from "node:perf_hooks";
import { printLine } from "../output.ts";
import { describeOutputs, outputsToJson } from "./describe-outputs.ts";
import type { GivenRequest } from "./given-requests.ts";
import type { ServedModel } from "./served-model.ts";

/** Asks a model for the only request there is, and prints what it answers as it comes. */
export async function askOnce(
  model: ServedModel,
  requests: AsyncIterable<GivenRequest>,
  { json }: { readonly json?: boolean },
): Promise<void> {
  for await (const { read } of requests) {
    const inputs = read();
    const startedMs = performance.now();
    let tookMs = 0;
    for await (const { outputs, modelName, modelVersion } of model.infer(inputs)) {
      // Printing much takes longer than the model.
      tookMs = performance.now() - startedMs;
      if (json) await printLine(outputsToJson({ model: modelName, version: modelVersion }, outputs));
      else for (const line of describeOutputs(outputs)) await printLine(line);
    }
    if (!json) await printLine(`took  ${tookMs.toFixed(1)} ms`);
  }
}
