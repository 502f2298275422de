import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const builtBin = fileURLToPath(new URL("../bin/weft.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a shell would and waits for its end: `bin` where it is not the one that was built here. */
export async function runWeft(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv; bin?: string } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [options.bin ?? builtBin, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A command that fails at once does not read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const [status] = (await once(child, "close")) as [number | null];
  return { status, stdout, stderr };
}

/** A command that goes on until it is told to end. */
export interface RunningWeft {
  readonly child: ChildProcessWithoutNullStreams;
  nextLine(): Promise<string | undefined>;
  nextErrorLine(): Promise<string | undefined>;
  /** Ctrl-C. */
  end(): Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

export function spawnWeft(
  args: readonly string[],
  options: { cwd?: string; bin?: string } = {},
): RunningWeft {
  const child = spawn(process.execPath, [options.bin ?? builtBin, ...args], { cwd: options.cwd });
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const errorLines = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async () => (await lines.next()).value,
    nextErrorLine: async () => (await errorLines.next()).value,
    async end() {
      child.kill("SIGINT");
      const [status, signal] = (await closed) as [number | null, NodeJS.Signals | null];
      return { status, signal };
    },
  };
}
