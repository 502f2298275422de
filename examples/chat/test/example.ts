import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const folder: string = fileURLToPath(new URL("..", import.meta.url));

/** A program of the example: started with `npm run`, as the README says, or as the node process that runs then. */
export class Program {
  readonly process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #ended: Promise<unknown>;

  constructor(command: readonly string[], env: { PORT: string; DATABASE?: string }) {
    const [file = "", ...args] = command;
    // In a process group of its own, as a terminal gives it.
    this.process = spawn(file, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "inherit"],
      detached: true,
    });
    this.#ended = once(this.process, "close");
    this.#lines = createInterface({ input: this.process.stdout! })[Symbol.asyncIterator]();
  }

  async nextLine(): Promise<string> {
    const { value, done } = await this.#lines.next();
    assert.ok(!done, "the program ended before it said more");
    return value;
  }

  /** What it says until it ends, and its status. */
  async rest(): Promise<{ lines: string[]; status: number | null }> {
    const lines: string[] = [];
    for (let next = await this.#lines.next(); !next.done; next = await this.#lines.next()) {
      lines.push(next.value);
    }
    await this.#ended;
    return { lines, status: this.process.exitCode };
  }

  /** Ctrl-C: the terminal gives it to every process of the group. */
  interrupt(): Promise<{ lines: string[]; status: number | null }> {
    const { exitCode, signalCode, pid } = this.process;
    if (exitCode === null && signalCode === null) process.kill(-pid!, "SIGINT");
    return this.rest();
  }
}

/** The port a server says it listens on. */
export async function portOf(server: Program): Promise<string> {
  const line = await server.nextLine();
  const port = / on port (\d+)$/.exec(line)?.[1];
  assert.ok(port, `the server said: ${line}`);
  return port;
}
