import type { MessagePort } from "node:worker_threads";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerReply } from "./worker-messages.ts";

/** Posts a worker's reply; the tensors' buffers move. */
export function postReply(port: MessagePort, reply: WorkerReply, tensors: readonly WireTensor[] = []): void {
  const buffers = tensors.flatMap(({ parts }) => parts.map((part) => part.buffer as ArrayBuffer));
  port.postMessage(reply, [...new Set(buffers)]);
}
