import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { asInferenceError } from "../inference-error.ts";
import { loadInWorker } from "./load-in-worker.ts";
import type { Mailbox } from "./mailbox/mailbox.ts";
import { postReply } from "./post-reply.ts";
import type { WireTensor } from "./wire-tensor.ts";
import { inMailbox, type WorkerRequest } from "./worker-messages.ts";
import type { RunContext, WorkerModel } from "./worker-model.ts";

/**
 * Loads a model and answers the server until it is told to close. Between requests the thread blocks, which wakes it
 * sooner than an event loop would; so it is for models that need no event loop of their own.
 */
export async function serveBlockingWorker(load: () => Promise<WorkerModel>, mailbox: Mailbox): Promise<void> {
  const loaded = await loadInWorker(load);
  if (!loaded) return;
  const { port, model } = loaded;
  for (let heard = mailbox.listen(0); ; heard = mailbox.listen(heard)) {
    const left = mailbox.takeRequest();
    if (left) await run(port, mailbox, model, left.tensors, left.numbers);
    for (let posted = receive(port); posted; posted = receive(port)) {
      if (posted.kind === "run") await run(port, mailbox, model, posted.inputs, posted.outputs);
      if (posted.kind === "close") return model.close();
    }
  }
}

/** A thread that blocks hears of nothing while it runs. */
const withoutCaller: RunContext = {
  parameters: new Map(),
  signal: new AbortController().signal,
  onPart: undefined,
};

async function run(
  port: MessagePort,
  mailbox: Mailbox,
  model: WorkerModel,
  inputs: readonly (WireTensor | undefined)[],
  wanted: readonly number[],
): Promise<void> {
  try {
    const result = await model.run(inputs, wanted, withoutCaller);
    const { outputs, inputNs, inferNs } = result;
    if (mailbox.putReply([inputNs, inferNs], outputs)) port.postMessage(inMailbox);
    else postReply(port, { kind: "result", ...result }, outputs);
  } catch (error) {
    const { code, message } = asInferenceError(error);
    postReply(port, { kind: "failed", code, message });
  }
}

function receive(port: MessagePort): WorkerRequest | undefined {
  return receiveMessageOnPort(port)?.message as WorkerRequest | undefined;
}
