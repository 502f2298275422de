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

/** How a server stops. A further call hastens the one before: it takes the shorter of the limits. */
export function stopper(parts: Stoppable): (options?: ShutdownOptions) => Promise<void> {
  const { engine, logger, rest, others } = parts;
  const hurried = new AbortController();
  return async ({ delayMs = 0, drainMs = defaultDrainMs } = {}) => {
    try {
      logger?.info({ delayMs, drainMs }, "stopping");
    } catch {
      // A log that is gone keeps no server from stopping.
    }
    engine.withdraw();
    parts.health?.update();
    for (const listener of rest) listener.leave();
    if (delayMs === 0) hurried.abort();
    // What a hurried wait fails with is only that it was hurried.
    else await pause(delayMs, undefined, { signal: hurried.signal }).catch(() => undefined);

    engine.drain();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), drainMs);
    const finished = [...rest].map((listener) => listener.finish(limit.signal));
    await Promise.all([...finished, ...Array.from(others, (stop) => stop(drainMs))]);
    await Promise.all(Array.from(rest, (listener) => listener.close(limit.signal)));
    clearTimeout(timer);
    await engine.close(AbortSignal.abort());
  };
}
