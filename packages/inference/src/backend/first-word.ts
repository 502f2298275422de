import type { Worker } from "node:worker_threads";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";
import type { WorkerReply } from "./worker-messages.ts";

/** How Node ends a thread that waits at a module's top level while nothing is left that could happen. */
const neverSettled = 13;

export type Loaded = Extract<WorkerReply, { kind: "loaded" }>;

/** What a starting worker says first: that its model is loaded, or why it is not. */
export async function firstWord(worker: Worker): Promise<Loaded> {
  const listening = new AbortController();
  const refused = (reason: unknown): InferenceError =>
    new InferenceError("INVALID_ARGUMENT", oneLine(reason), { cause: reason });
  try {
    return await new Promise<Loaded>((resolve, reject) => {
      const onMessage = (reply: WorkerReply): void => {
        if (reply.kind === "loaded") resolve(reply);
        else reject(refused(reply.kind === "refused" ? reply.reason : "the worker spoke out of turn"));
      };
      const onError = (error: Error): void => reject(refused(error));
      const onExit = (code: number): void =>
        reject(
          refused(
            code === neverSettled
              ? "loading it waits for a promise that nothing will ever settle"
              : `its worker ended with ${code} while loading`,
          ),
        );
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      listening.signal.addEventListener("abort", () => {
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      });
    });
  } finally {
    listening.abort();
  }
}
