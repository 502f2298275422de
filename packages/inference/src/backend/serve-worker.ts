import { parentPort } from "node:worker_threads";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { oneLine } from "../one-line.ts";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerReply, WorkerRequest } from "./worker-messages.ts";

/** A loaded model, as seen from inside its worker. */
export interface WorkerModel {
  readonly signature: ModelSignature;
  run(inputs: readonly (WireTensor | undefined)[], outputs: readonly number[]): Promise<WireTensor[]>;
  close(): Promise<void>;
}

/** Loads a model and answers the server's messages until it is told to close. */
export async function serveWorker(load: () => Promise<WorkerModel>): Promise<void> {
  const port = parentPort;
  if (!port) throw new InferenceError("INTERNAL", "a model worker was started outside a worker thread");
  const reply = (message: WorkerReply, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);

  let model: WorkerModel;
  try {
    model = await load();
  } catch (error) {
    reply({ kind: "refused", reason: oneLine(error) });
    return;
  }

  // A close that arrives during a run waits for it: ending a thread inside a native run aborts the process.
  let last: Promise<void> = Promise.resolve();
  port.on("message", (request: WorkerRequest) => {
    last = last.then(async () => {
      if (request.kind === "run") {
        await answer(model, request, reply);
      } else {
        await model.close();
        port.close();
      }
    });
  });
  reply({ kind: "loaded", signature: model.signature });
}

async function answer(
  model: WorkerModel,
  request: Extract<WorkerRequest, { kind: "run" }>,
  reply: (message: WorkerReply, transfer?: ArrayBuffer[]) => void,
): Promise<void> {
  try {
    const started = process.hrtime.bigint();
    const outputs = await model.run(request.inputs, request.outputs);
    const inferNs = Number(process.hrtime.bigint() - started);
    const buffers = new Set(outputs.map((output) => output.data.buffer as ArrayBuffer));
    reply({ kind: "result", outputs, inferNs }, [...buffers]);
  } catch (error) {
    const code = error instanceof InferenceError ? error.code : "INTERNAL";
    reply({ kind: "failed", code, message: oneLine(error) });
  }
}
