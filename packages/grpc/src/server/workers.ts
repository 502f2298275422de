import cluster, { type Worker } from "node:cluster";
import { availableParallelism } from "node:os";
import type { Server } from "./server.ts";

export interface WorkerOptions {
  /** Processes. Default one for each core the process may use. */
  readonly count?: number | undefined;
  /** How long calls under way may go on when the workers are asked to stop, milliseconds. Default 10 000. */
  readonly drainMs?: number | undefined;
  /** Told of a worker that ended on its own; another takes its place. Default writes a line to the log. */
  readonly onWorkerLost?: ((pid: number, reason: string) => void) | undefined;
}

const shutdownMessage = "weft:shutdown";
const quickDeathMs = 1_000;
const defaultDrainMs = 10_000;

/**
 * Serves from several processes that share their ports: `start` makes the server and listens, in every
 * worker. The process that calls this first becomes the primary: it starts the workers, replaces those that
 * die, and on SIGTERM or SIGINT has them drain. Resolves, in the primary, when all workers have ended.
 */
export async function serveWorkers(start: () => Promise<Server>, options: WorkerOptions = {}): Promise<void> {
  if (cluster.isPrimary) await new WorkerPool(options).run();
  else await runWorker(start, options.drainMs ?? defaultDrainMs);
}

async function runWorker(start: () => Promise<Server>, drainMs: number): Promise<void> {
  // The primary decides when it is time; a terminal sends Ctrl-C to all processes alike.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  // Listened for from the beginning: it may be time before the server has started.
  const toStop = new Promise<void>((resolve) => {
    process.on("message", (message) => {
      if (message === shutdownMessage) resolve();
    });
    process.on("disconnect", resolve);
  });
  const server = await start();
  await toStop;
  await server.shutdown({ drainMs });
  if (process.connected) cluster.worker?.disconnect();
  process.exitCode = 0;
}

class WorkerPool {
  readonly #options: WorkerOptions;
  readonly #startedAt = new Map<Worker, number>();
  #stopping = false;
  #finish: (() => void) | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  run(): Promise<void> {
    const stop = (): void => this.#stop();
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    for (let i = 0; i < (this.#options.count ?? availableParallelism()); i++) this.#fork();
    return new Promise((resolve) => {
      this.#finish = () => {
        process.off("SIGTERM", stop);
        process.off("SIGINT", stop);
        resolve();
      };
    });
  }

  #fork(): void {
    const worker = cluster.fork();
    this.#startedAt.set(worker, performance.now());
    worker.on("exit", (code, signal) => this.#ended(worker, signal ?? `exit code ${code}`));
  }

  #ended(worker: Worker, reason: string): void {
    const livedMs = performance.now() - this.#startedAt.get(worker)!;
    this.#startedAt.delete(worker);
    if (this.#stopping) {
      if (this.#startedAt.size === 0) this.#finish?.();
      return;
    }
    const pid = worker.process.pid ?? 0;
    if (this.#options.onWorkerLost !== undefined) this.#options.onWorkerLost(pid, reason);
    else console.error(`weft: worker ${pid} ended (${reason}); starting another`);
    // One that cannot even start must not be started in a tight loop.
    setTimeout(() => this.#stopping || this.#fork(), livedMs < quickDeathMs ? quickDeathMs : 0);
  }

  #stop(): void {
    if (this.#stopping) return;
    this.#stopping = true;
    if (this.#startedAt.size === 0) this.#finish?.();
    for (const worker of this.#startedAt.keys()) {
      worker.send(shutdownMessage);
      // Whoever has not ended some time after its calls were cut off never will.
      const graceMs = (this.#options.drainMs ?? defaultDrainMs) + 5_000;
      setTimeout(() => worker.process.kill("SIGKILL"), graceMs).unref();
    }
  }
}
