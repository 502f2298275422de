import { type MessagePort, parentPort } from "node:worker_threads";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";
import { postReply } from "./post-reply.ts";
import type { WorkerModel } from "./worker-model.ts";

/** Loads a worker's model and tells the server of it, or why it cannot be had; then there is nothing to serve. */
export async function loadInWorker(
  load: () => Promise<WorkerModel>,
): Promise<{ readonly port: MessagePort; readonly model: WorkerModel } | undefined> {
  const port = parentPort;
  if (!port) throw new InferenceError("INTERNAL", "a model worker was started outside a worker thread");
  try {
    const model = await load();
    const { signature, maxBatchSize, decoupled } = model;
    postReply(port, { kind: "loaded", signature, traits: { maxBatchSize, decoupled } });
    return { port, model };
  } catch (error) {
    postReply(port, { kind: "refused", reason: oneLine(error) });
    return undefined;
  }
}
