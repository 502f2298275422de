import { performance } from "node:perf_hooks";
import { RpcError, Status } from "@weft/grpc";

/** What to do: calls of one kind over and over. */
export interface LoadPlan {
  /** Makes one call and waits for its end. `slot` is one of 0 to `concurrency` − 1. */
  readonly call: (slot: number) => Promise<unknown>;
  /** Calls under way at a time, at least 1. */
  readonly concurrency: number;
  /** Stop after this many calls; `Infinity` for no such end. */
  readonly maxCalls: number;
  /** Begin no call after this long, milliseconds; `Infinity` for no such end. */
  readonly durationMs: number;
}

/** What came of it. */
export interface LoadResult {
  readonly elapsedMs: number;
  /** Of the calls that ended OK, milliseconds, ascending. */
  readonly latenciesMs: Float64Array;
  /** How many calls ended with each status. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** What the first failed call said. */
  readonly firstFailure: RpcError | undefined;
}

/** Keeps `concurrency` calls under way until the plan's end; throws what is no status of a call. */
export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const latencies: number[] = [];
  const statuses = new Map<Status, number>();
  let firstFailure: RpcError | undefined;
  let begun = 0;
  const started = performance.now();

  async function keepCalling(slot: number): Promise<void> {
    for (;;) {
      const callStarted = performance.now();
      if (begun >= plan.maxCalls || callStarted - started >= plan.durationMs) return;
      begun++;
      let status: Status = Status.OK;
      try {
        await plan.call(slot);
        latencies.push(performance.now() - callStarted);
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
        firstFailure ??= error;
        status = error.code;
      }
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }

  await Promise.all(Array.from({ length: plan.concurrency }, (_, slot) => keepCalling(slot)));
  const elapsedMs = performance.now() - started;
  return { elapsedMs, latenciesMs: Float64Array.from(latencies).sort(), statuses, firstFailure };
}
