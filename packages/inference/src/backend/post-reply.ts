import type { MessagePort } from "node:worker_threads";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerReply } from "./worker-messages.ts";

/** Posts a worker's reply; the tensors' buffers move. */
export function postReply(port: MessagePort, reply: WorkerReply, tensors: readonly WireTensor[] = []): void {
  port.postMessage(reply, [...new Set(tensors.map((tensor) => tensor.data.buffer as ArrayBuffer))]);
}
