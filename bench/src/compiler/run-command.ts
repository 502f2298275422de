import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface CommandRun {
  readonly wallMs: number;
  /** The most memory the process held at once; 0 where the system does not tell. */
  readonly peakMegabytes: number;
}

const POLL_MS = 10;

/** Runs a command to its end; a failing one is no measurement. */
export async function runCommand(
  command: string,
  args: readonly string[],
  folder: string,
): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let messages = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (messages.length < 2000) messages += chunk.toString();
  });
  let peakMegabytes = 0;
  const poll = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid));
  }, POLL_MS);
  const [code] = (await once(child, "exit")) as [number | null];
  const wallMs = performance.now() - started;
  clearInterval(poll);
  if (code !== 0) throw new RangeError(`${command} ended with ${code}: ${messages}`);
  return { wallMs, peakMegabytes };
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
