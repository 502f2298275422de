import { type ChildProcess, type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { BenchmarkError } from "./child.ts";

/** A program in any language that answers each line of JSON it reads with one. */
export interface Program {
  /** What the program said when it was ready. */
  readonly ready: unknown;
  /** From the start of the process until then, milliseconds. */
  readonly startMs: number;
  ask(message: unknown): Promise<unknown>;
  /** Memory the process occupies, bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
}

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["-V"]).status === 0;
/**
 * Starts a command on one core and, as far as the machine lets us, ahead of whatever else it does: times at the tail
 * would be those of its other work. Real-time priority would not do: Linux pauses such processes for 50 ms a second.
 */
export function spawnOnCore(
  command: readonly string[],
  core: number,
  input: "pipe" | "ignore",
): ChildProcessByStdio<Writable | null, Readable, null> {
  const [program, ...args] = canPin ? ["taskset", "-c", String(core), ...command] : command;
  // A session of its own: Linux shares the processor out between sessions first (sched(7), autogroups).
  const child = spawn(program!, args, { stdio: [input, "pipe", "inherit"], detached: true });
  try {
    writeFileSync(`/proc/${child.pid}/autogroup`, "-20");
  } catch {
    // Not Linux, or not allowed: then the machine had better be idle.
  }
  return child as ChildProcessByStdio<Writable | null, Readable, null>;
}

/** Starts a program on a core and waits for its first line. */
export async function startProgram(command: readonly string[], core: number): Promise<Program> {
  const started = performance.now();
  const child = spawnOnCore(command, core, "pipe");
  const answers = new Answers(child);
  const ready = await answers.next();
  const startMs = performance.now() - started;
  return {
    ready,
    startMs,
    ask(message) {
      child.stdin!.write(`${JSON.stringify(message)}\n`);
      return answers.next();
    },
    residentBytes: () => residentBytes(child.pid!),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** The lines of a child, one promise each. */
class Answers {
  readonly #waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  readonly #unread: unknown[] = [];
  #failure: BenchmarkError | undefined;

  constructor(child: ChildProcess) {
    createInterface({ input: child.stdout! }).on("line", (line) => {
      const answer = JSON.parse(line) as unknown;
      const next = this.#waiting.shift();
      if (next === undefined) this.#unread.push(answer);
      else next.resolve(answer);
    });
    child.on("error", (error) => this.#fail(`${child.spawnargs.join(" ")}: ${error.message}`));
    child.on("exit", (code) => this.#fail(`${child.spawnargs.join(" ")} ended with ${String(code)}`));
  }

  next(): Promise<unknown> {
    if (this.#unread.length > 0) return Promise.resolve(this.#unread.shift());
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #fail(message: string): void {
    this.#failure = new BenchmarkError(message);
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#failure);
  }
}

function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
