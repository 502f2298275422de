import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** A program of a benchmark, run as a process of its own so that peers share no heap, no JIT state and no core. */
export interface Child {
  /** What the program said by `process.send` when it was ready. */
  readonly ready: unknown;
  /** Sends a request and waits for the one answer. */
  ask(message: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface ChildOptions {
  /** The core to run on; ignored where `taskset` is absent. Default: any. */
  core?: number;
  args?: readonly string[];
  nodeOptions?: readonly string[];
}

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["-V"]).status === 0;

/** Starts a compiled module, `new URL("./server.js", import.meta.url)`, and waits until it has sent its first message. */
export async function startChild(module: URL, options: ChildOptions = {}): Promise<Child> {
  const node = [
    process.execPath,
    ...(options.nodeOptions ?? []),
    fileURLToPath(module),
    ...(options.args ?? []),
  ];
  const [command, ...args] =
    canPin && options.core !== undefined ? ["taskset", "-c", String(options.core), ...node] : node;
  const process_ = spawn(command!, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ready = await nextMessage(process_);
  return {
    ready,
    ask(message) {
      const answer = nextMessage(process_);
      process_.send(message as object);
      return answer;
    },
    async stop() {
      if (process_.exitCode !== null || process_.signalCode !== null) return;
      const exited = once(process_, "exit");
      process_.kill("SIGKILL");
      await exited;
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const abandon = new AbortController();
  const { signal } = abandon;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]) => message as unknown),
      once(child, "exit", { signal }).then(([code]) => {
        throw new BenchmarkError(
          `${child.spawnargs.join(" ")} ended with ${String(code)} before it answered`,
        );
      }),
    ]);
  } finally {
    abandon.abort();
  }
}

/** A benchmark that cannot go on: a peer did not start, or answered wrongly. */
export class BenchmarkError extends Error {
  override readonly name = "BenchmarkError";
}
