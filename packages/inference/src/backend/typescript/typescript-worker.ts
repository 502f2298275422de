import { workerData } from "node:worker_threads";
import { nsPerMs } from "../../model/model-statistics.ts";
import { serveWorker } from "../serve-worker.ts";
import { fromWire, toMove, toWire, type WireTensor } from "../wire-tensor.ts";
import type { WorkerSetup } from "../worker-messages.ts";
import type { WorkerModel } from "../worker-model.ts";
import { importModel } from "./import-model.ts";
import { TypescriptModel } from "./typescript-model.ts";

/** The function's tensors may be its own, kept between calls, so they are copied on the way out. */
function copies(tensors: Parameters<typeof toWire>[0]): WireTensor[] {
  return tensors.map((tensor) => toMove(toWire([tensor]), false, []));
}

async function load(): Promise<WorkerModel> {
  const { exports } = await importModel((workerData as WorkerSetup).modelPath);
  const model = await TypescriptModel.load(exports);
  return {
    signature: model.signature,
    maxBatchSize: model.maxBatchSize,
    decoupled: model.decoupled,
    run: async (inputs, outputs, context) => {
      const startedMs = performance.now();
      const tensors = inputs.map((input) => input && fromWire(input));
      const readMs = performance.now();
      const { onPart } = context;
      const answers = await model.run(
        tensors,
        outputs,
        context,
        onPart && ((parts) => onPart(copies(parts))),
      );
      const inferNs = (performance.now() - readMs) * nsPerMs;
      return { outputs: copies(answers), inputNs: (readMs - startedMs) * nsPerMs, inferNs };
    },
    close: () => model.close(),
  };
}

await serveWorker(load);
