import type { MessagePort } from "node:worker_threads";
import { asInferenceError } from "../inference-error.ts";
import { loadInWorker } from "./load-in-worker.ts";
import { postReply } from "./post-reply.ts";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerRequest } from "./worker-messages.ts";
import type { WorkerModel } from "./worker-model.ts";

type RunRequest = Extract<WorkerRequest, { kind: "run" }>;
type OnTaken = (wanted: boolean) => void;

/** Loads a model and answers the server's messages until it is told to close. */
export async function serveWorker(load: () => Promise<WorkerModel>): Promise<void> {
  const loaded = await loadInWorker(load);
  if (!loaded) return;
  const { port, model } = loaded;

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
      postReply(port, { kind: "part", outputs }, outputs);
    });
  try {
    const result = await model.run(inputs, wanted, parameters, parted ? onPart : undefined);
    postReply(port, { kind: "result", ...result }, result.outputs);
  } catch (error) {
    const { code, message } = asInferenceError(error);
    postReply(port, { kind: "failed", code, message });
  }
}
