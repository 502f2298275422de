/** Weft's server, which tells what it counted when asked. */
import { serve } from "@weft/inference";
import { cpuMs } from "./cases.ts";

/** Milliseconds since the start, and how many executions and requests they are for. */
export interface ServerCounts {
  readonly cpuMs: number;
  readonly executions: number;
  readonly requests: number;
  readonly requestMs: number;
  readonly queueMs: number;
  readonly inputMs: number;
  readonly inferMs: number;
  readonly outputMs: number;
}

const nsPerMs = 1e6;
const serving = await serve({ modelRepository: process.argv[2]!, host: "127.0.0.1", grpcPort: 0 });

process.on("message", (model: string) => {
  const { executionCount, success, queue, computeInput, computeInfer, computeOutput } = serving.engine.model(
    model,
    "",
  ).statistics;
  const counts: ServerCounts = {
    cpuMs: cpuMs(),
    executions: executionCount,
    requests: success.count,
    requestMs: success.ns / nsPerMs,
    queueMs: queue.ns / nsPerMs,
    inputMs: computeInput.ns / nsPerMs,
    inferMs: computeInfer.ns / nsPerMs,
    outputMs: computeOutput.ns / nsPerMs,
  };
  process.send!(counts);
});
process.send!(serving.grpc.port);
