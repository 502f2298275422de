import { processorMs } from "./processor-ms.ts";

let sink: unknown;

/** Microseconds of processor time that it takes: the least of several runs. */
export function leastMicros(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const started = processorMs();
    let count = 0;
    while (processorMs() - started < 25) {
      for (let i = 0; i < 20; i++) sink = run();
      count += 20;
    }
    best = Math.min(best, ((processorMs() - started) * 1000) / count);
  }
  return sink === undefined ? Number.NaN : best;
}
