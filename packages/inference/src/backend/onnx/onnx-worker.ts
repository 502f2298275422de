import { workerData } from "node:worker_threads";
import { serveWorker } from "../serve-worker.ts";
import type { WorkerSetup } from "../worker-messages.ts";
import { OnnxSession } from "./onnx-session.ts";

await serveWorker(() => OnnxSession.load(workerData as WorkerSetup));
