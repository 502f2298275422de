import { ServerError } from "@weft/grpc";
import { InferenceError, type Serving, serve } from "@weft/inference";
import type { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { printLine, say } from "../output.ts";
import { parseCount } from "../parse-count.ts";
import { parseDuration } from "../parse-duration.ts";
import { parsePort } from "../parse-port.ts";
import { describeServing } from "../serve/describe-serving.ts";

interface ServeCommandOptions {
  readonly modelRepository: string;
  readonly host?: string;
  readonly grpcPort: number;
  readonly workers: number;
  readonly drain: number;
}

export function define(command: Command): void {
  command
    .requiredOption("--model-repository <dir>", "folder with the models: <name>/<version>/model.onnx")
    .option("--host <address>", "address to listen on (default: every one, IPv4 and IPv6)")
    .option("--grpc-port <port>", "port for gRPC; 0 takes any free one", parsePort, 50051)
    .option("--workers <n>", "executions of one model at a time", parseCount, 1)
    .option(
      "--drain <duration>",
      "time for accepted requests to finish when it is stopped",
      parseDuration,
      10_000,
    )
    .addHelpText("after", "\nExample: weft serve --model-repository models")
    .action(runServe);
}

async function runServe(options: ServeCommandOptions): Promise<void> {
  // Listening for signals before the first line is printed: whoever waits for that line may stop us at once.
  const interrupted = interruption();
  const serving = await start(options);
  for (const line of describeServing(serving, options.host)) await printLine(line);
  if (!serving.models.some(({ state }) => state === "ready")) {
    await serving.shutdown({ drainMs: 0 });
    throw new CliError("serve", "no model is ready");
  }
  await interrupted;
  say("stopping: accepted requests finish first; Ctrl-C again ends at once");
  await serving.shutdown({ drainMs: options.drain });
}

async function start({ modelRepository, host, grpcPort, workers }: ServeCommandOptions): Promise<Serving> {
  try {
    return await serve({ modelRepository, host, grpcPort, workers });
  } catch (error) {
    if (error instanceof InferenceError) throw new CliError("serve", error.message, { cause: error });
    if (error instanceof ServerError) {
      const hint =
        error.code === "listen_failed" ? "take another with --grpc-port, or 0 for any free one" : "";
      throw new CliError("serve", error.message, { hint, cause: error });
    }
    throw error;
  }
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
}
