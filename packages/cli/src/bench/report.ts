import { statusName } from "@weft/grpc";
import type { LoadResult } from "./load.ts";

const percentiles = [50, 90, 99, 99.9] as const;

/** The result as lines for a reader. */
export function reportLines({ elapsedMs, latenciesMs, statuses }: LoadResult): string[] {
  const done = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    `calls     ${done} in ${(elapsedMs / 1000).toFixed(2)} s, ${Math.round(done / (elapsedMs / 1000))}/s`,
    `statuses  ${[...statuses].map(([code, count]) => `${statusName(code)} ${count}`).join(", ")}`,
  ];
  if (latenciesMs.length > 0) {
    const cells = percentiles.map((percent) => `p${percent} ${inWords(percentile(latenciesMs, percent))}`);
    lines.push(`latency   ${cells.join("  ")}  max ${inWords(latenciesMs.at(-1)!)}`);
  }
  return lines;
}

/** Nearest-rank percentile of ascending values, of which there is at least one. */
export function percentile(ascending: Float64Array, percent: number): number {
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)]!;
}

function inWords(milliseconds: number): string {
  return milliseconds < 1 ? `${Math.round(milliseconds * 1000)} µs` : `${milliseconds.toPrecision(3)} ms`;
}
