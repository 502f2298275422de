import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { InferenceEngine } from "./inference-engine.ts";
import type { HealthReport } from "./report-health.ts";
import type { RestListener } from "./rest-listener.ts";
import type { ShutdownOptions } from "./serve-options.ts";

/** What of a server has to be stopped. */
export interface Stoppable {
  readonly engine: InferenceEngine;
  readonly logger: Logger | undefined;
  /** What to tell of health over gRPC, once that is served. */
  health: HealthReport | undefined;
  /** REST ports, which tell of health to the end. */
  readonly rest: Set<RestListener>;
  /** What else takes requests or starts something, each with how it ends by a limit. */
  readonly others: Set<(drainMs: number) => Promise<void>>;
}

const defaultDrainMs = 10_000;

/** How long after the limit what was ended may take to be gone, milliseconds: worker threads, sockets. */
const closingMs = 1000;

/** How a server stops. A further call hastens the one before: it takes the shorter of the limits. */
export function stopper(parts: Stoppable): (options?: ShutdownOptions) => Promise<boolean> {
  const { engine, rest } = parts;
  const hurried = new AbortController();
  return async ({ delayMs = 0, drainMs = defaultDrainMs } = {}) => {
    log(parts, (logger) => logger.info({ delayMs, drainMs }, "stopping"));
    engine.withdraw();
    parts.health?.update();
    for (const listener of rest) listener.leave();
    if (delayMs === 0) hurried.abort();
    // What a hurried wait fails with is only that it was hurried.
    else await pause(delayMs, undefined, { signal: hurried.signal }).catch(() => undefined);

    engine.drain();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => {
        // Such as a model that is being loaded still, or that is inside native code.
        log(parts, (logger) => logger.warn({ drainMs }, "left behind what did not come to an end"));
        resolve(false);
      }, drainMs + closingMs);
    });
    const ended = await Promise.race([drained(parts, drainMs), late]);
    clearTimeout(timer);
    return ended;
  };
}

/** Lets what was accepted finish for so long, tells of health meanwhile, and closes everything. */
async function drained({ engine, rest, others }: Stoppable, drainMs: number): Promise<true> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), drainMs);
  const finished = [...rest].map((listener) => listener.finish(limit.signal));
  await Promise.all([...finished, ...Array.from(others, (stop) => stop(drainMs))]);
  await Promise.all(Array.from(rest, (listener) => listener.close(limit.signal)));
  clearTimeout(timer);
  await engine.close(AbortSignal.abort());
  return true;
}

function log({ logger }: Stoppable, write: (logger: Logger) => void): void {
  try {
    if (logger) write(logger);
  } catch {
    // A log that is gone keeps no server from stopping.
  }
}
