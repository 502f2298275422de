import { constants } from "node:os";
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

/** How long what models have left running holds the process, milliseconds. */
const leftRunningMs = 100;

async function runServe({ shutdownDelay, drain, ...flags }: ServeFlags): Promise<void> {
  const options = serveOptions(flags);
  // Listening for signals before the first line is printed: whoever waits for that line may stop us at once.
  const interrupted = interruption();
  const serving = await start(options);
  interrupted.mayDrain = true;
  for (const line of describeServing(serving, flags)) await printLine(line);
  const mayLoadLater = options.modelControl === "poll" || options.modelControl === "explicit";
  if (!mayLoadLater && !serving.models.some(({ state }) => state === "ready")) {
    await serving.shutdown({ drainMs: 0 });
    throw new CliError("serve", "no model is ready");
  }
  await interrupted.first;
  // What reads lines of JSON is told of it in one.
  if (!options.logger) {
    const still =
      shutdownDelay === 0 ? "" : `not ready any more, serving for another ${shutdownDelay / 1000} s; then `;
    say(`stopping: ${still}accepted requests finish first; Ctrl-C again ends at once`);
  }
  if (!(await serving.shutdown({ delayMs: shutdownDelay, drainMs: drain }))) {
    if (!options.logger) say("stopped; a model did not come to an end and is left behind");
    killOwnProcess();
  }
  // What a function has left running, such as a timer, holds the process no longer. Without any it has ended by then.
  setTimeout(() => process.exit(), leftRunningMs).unref();
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

/** What the process is told by signals: the first lets it stop in good order, if it may; a further one ends it at once. */
interface Interruption {
  readonly first: Promise<void>;
  /** Whether there is something to stop in good order: not before all models are loaded. */
  mayDrain: boolean;
}

function interruption(): Interruption {
  let stop = (): void => undefined;
  const interruption: Interruption = {
    first: new Promise((resolve) => {
      stop = resolve;
    }),
    mayDrain: false,
  };
  let isFirst = true;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (!isFirst || !interruption.mayDrain) endAtOnce(signal);
      isFirst = false;
      stop();
    });
  }
  return interruption;
}

/** Ends without waiting for threads inside native code, whose return would abort the process. */
function killOwnProcess(): void {
  // The first process of a container cannot kill itself: it waits, and its container is killed.
  process.kill(process.pid, "SIGKILL");
}

/** Ends as if nobody had listened for the signal. */
function endAtOnce(signal: "SIGINT" | "SIGTERM"): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // The first process of a container gets no signal that it does not listen for.
  if (process.pid === 1) process.exit(128 + constants.signals[signal]);
}
