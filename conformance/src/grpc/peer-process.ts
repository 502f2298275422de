import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Runs a program to its end; what it printed and how it ended. Killed after `timeoutMs`. */
export function runProgram(
  program: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], timeout: timeoutMs });
    let output = "";
    child.stdout.on("data", (text: Buffer) => {
      output += text.toString();
    });
    child.stderr.on("data", (text: Buffer) => {
      output += text.toString();
    });
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/**
 * Starts a server process and waits for the line that tells its port, or, for a server that says nothing,
 * until `port` takes connections.
 */
export function startServerProcess(
  program: string,
  args: readonly string[],
  portOf: (output: string) => number | undefined,
  port?: number,
): Promise<{ port: number; stop(): void }> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const ready = (bound: number): void => resolve({ port: bound, stop: () => child.kill() });
    const read = (text: Buffer): void => {
      output += text.toString();
      const told = portOf(output);
      if (told !== undefined) ready(told);
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    child.on("error", reject);
    child.on("exit", (code) => reject(new PeerError(`${program} ended with ${code}: ${output.slice(-500)}`)));
    if (port !== undefined) void takesConnections(port).then(() => ready(port));
  });
}

async function takesConnections(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => resolve(false));
    });
    if (open) return;
    await sleep(50);
  }
}

/** Whether a program can be started. */
export function isInstalled(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** A peer could not be started. */
export class PeerError extends Error {
  override readonly name = "PeerError";
  readonly code = "peer_failed";
}
