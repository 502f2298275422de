import { workerData } from "node:worker_threads";
import { Mailbox } from "../mailbox/mailbox.ts";
import { serveBlockingWorker } from "../serve-blocking-worker.ts";
import type { WorkerSetup } from "../worker-messages.ts";
import { OnnxSession } from "./onnx-session.ts";

const setup = workerData as WorkerSetup;
await serveBlockingWorker(() => OnnxSession.load(setup), new Mailbox(setup.mailbox));
