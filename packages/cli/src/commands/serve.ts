import { ServerError } from "@weft/grpc";
import { InferenceError, type ServeOptions, type Serving, serve } from "@weft/inference";
import type { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { printLine, say } from "../output.ts";
import { describeServing } from "../serve/describe-serving.ts";
import { addServeFlags, type ServeFlags, serveOptions } from "../serve/serve-flags.ts";

export function define(command: Command): void {
  addServeFlags(command)
    .addHelpText("after", "\nExample: weft serve --model-repository models")
    .action(runServe);
}

async function runServe({ drain, ...flags }: ServeFlags): Promise<void> {
  const options = serveOptions(flags);
  // Listening for signals before the first line is printed: whoever waits for that line may stop us at once.
  const interrupted = interruption();
  const serving = await start(options);
  for (const line of describeServing(serving, flags)) await printLine(line);
  const mayLoadLater = options.modelControl === "poll" || options.modelControl === "explicit";
  if (!mayLoadLater && !serving.models.some(({ state }) => state === "ready")) {
    await serving.shutdown({ drainMs: 0 });
    throw new CliError("serve", "no model is ready");
  }
  await interrupted;
  say("stopping: accepted requests finish first; Ctrl-C again ends at once");
  await serving.shutdown({ drainMs: drain });
}

async function start(options: ServeOptions): Promise<Serving> {
  try {
    return await serve(options);
  } catch (error) {
    if (error instanceof InferenceError || error instanceof ServerError) {
      const hint = isPortInUse(error) ? "take another port, or 0 for any free one" : "";
      throw new CliError("serve", error.message, { hint, cause: error });
    }
    throw error;
  }
}

function isPortInUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "EADDRINUSE") || isPortInUse(error.cause);
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
}
