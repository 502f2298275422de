import type { MessagePort } from "node:worker_threads";
import { asInferenceError } from "../inference-error.ts";
import { loadInWorker } from "./load-in-worker.ts";
import { postReply } from "./post-reply.ts";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerRequest } from "./worker-messages.ts";
import type { RunContext, WorkerModel } from "./worker-model.ts";

type RunRequest = Extract<WorkerRequest, { kind: "run" }>;

/** Loads a model and answers the server's messages until it is told to close. */
export async function serveWorker(load: () => Promise<WorkerModel>): Promise<void> {
  const loaded = await loadInWorker(load);
  if (!loaded) return;
  const { port, model } = loaded;

  // A close that arrives during a run waits for it: ending a thread inside a native run aborts the process.
  let last: Promise<void> = Promise.resolve();
  let current: CurrentRun | undefined;
  port.on("message", (request: WorkerRequest) => {
    switch (request.kind) {
      case "run":
        last = last.then(async () => {
          current = new CurrentRun(port, request);
          await answer(port, model, request, current);
          current = undefined;
        });
        break;
      case "left":
        current?.leave();
        break;
      case "taken":
        current?.taken(request.wanted);
        break;
      case "close":
        // What the model has left open, timers or connections, does not keep its thread.
        last = last.then(() => model.close()).finally(() => process.exit());
    }
  });
}

/** What the server tells of the run that is under way. */
class CurrentRun implements RunContext {
  readonly parameters: RunContext["parameters"];
  readonly onPart: RunContext["onPart"];
  readonly #port: MessagePort;
  #left: AbortController | undefined;
  #onTaken: (wanted: boolean) => void = () => undefined;

  constructor(port: MessagePort, { parameters, parted }: RunRequest) {
    this.#port = port;
    this.parameters = parameters;
    this.onPart = parted ? (outputs) => this.#putPart(outputs) : undefined;
  }

  get signal(): AbortSignal {
    if (!this.#left) {
      this.#left = new AbortController();
      postReply(this.#port, { kind: "watch" });
    }
    return this.#left.signal;
  }

  leave(): void {
    this.#left?.abort();
  }

  taken(wanted: boolean): void {
    this.#onTaken(wanted);
  }

  #putPart(outputs: readonly WireTensor[]): Promise<boolean> {
    return new Promise((resolve) => {
      this.#onTaken = resolve;
      postReply(this.#port, { kind: "part", outputs }, outputs);
    });
  }
}

async function answer(
  port: MessagePort,
  model: WorkerModel,
  { inputs, outputs: wanted }: RunRequest,
  context: RunContext,
): Promise<void> {
  try {
    const result = await model.run(inputs, wanted, context);
    postReply(port, { kind: "result", ...result }, result.outputs);
  } catch (error) {
    const { code, message } = asInferenceError(error);
    postReply(port, { kind: "failed", code, message });
  }
}
