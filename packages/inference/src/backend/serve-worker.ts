import { type MessagePort, parentPort } from "node:worker_threads";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { oneLine } from "../one-line.ts";
import type { ModelTraits } from "./instance.ts";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerReply, WorkerRequest } from "./worker-messages.ts";

/** A loaded model, as seen from inside its worker. */
export interface WorkerModel extends ModelTraits {
  readonly signature: ModelSignature;
  /** Runs once. With `onPart`, the answers go there and the result is empty. */
  run(
    inputs: readonly (WireTensor | undefined)[],
    outputs: readonly number[],
    parameters: Parameters,
    onPart: ((outputs: readonly WireTensor[]) => Promise<boolean>) | undefined,
  ): Promise<WireTensor[]>;
  close(): Promise<void>;
}

type RunRequest = Extract<WorkerRequest, { kind: "run" }>;
type OnTaken = (wanted: boolean) => void;

/** Loads a model and answers the server's messages until it is told to close. */
export async function serveWorker(load: () => Promise<WorkerModel>): Promise<void> {
  const port = parentPort;
  if (!port) throw new InferenceError("INTERNAL", "a model worker was started outside a worker thread");
  let model: WorkerModel;
  try {
    model = await load();
  } catch (error) {
    send(port, { kind: "refused", reason: oneLine(error) });
    return;
  }

  // A close that arrives during a run waits for it: ending a thread inside a native run aborts the process.
  let last: Promise<void> = Promise.resolve();
  let onTaken: OnTaken = () => undefined;
  port.on("message", (request: WorkerRequest) => {
    switch (request.kind) {
      case "run":
        last = last.then(() =>
          answer(port, model, request, (taken) => {
            onTaken = taken;
          }),
        );
        break;
      case "taken":
        onTaken(request.wanted);
        break;
      case "close":
        last = last.then(() => model.close()).finally(() => port.close());
    }
  });
  const { signature, maxBatchSize, decoupled } = model;
  send(port, { kind: "loaded", signature, traits: { maxBatchSize, decoupled } });
}

async function answer(
  port: MessagePort,
  model: WorkerModel,
  { inputs, outputs: wanted, parameters, parted }: RunRequest,
  listen: (onTaken: OnTaken) => void,
): Promise<void> {
  const onPart = (outputs: readonly WireTensor[]): Promise<boolean> =>
    new Promise((resolve) => {
      listen(resolve);
      send(port, { kind: "part", outputs }, outputs);
    });
  try {
    const started = process.hrtime.bigint();
    const outputs = await model.run(inputs, wanted, parameters, parted ? onPart : undefined);
    const inferNs = Number(process.hrtime.bigint() - started);
    send(port, { kind: "result", outputs, inferNs }, outputs);
  } catch (error) {
    const { code, message } = asInferenceError(error);
    send(port, { kind: "failed", code, message });
  }
}

/** Posts a reply; the tensors' buffers move. */
function send(port: MessagePort, reply: WorkerReply, tensors: readonly WireTensor[] = []): void {
  port.postMessage(reply, [...new Set(tensors.map((tensor) => tensor.data.buffer as ArrayBuffer))]);
}
