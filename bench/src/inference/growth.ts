import { median } from "../harness/rounds.ts";

/** What was held after so many cycles. */
export interface HeldAfter {
  readonly cycles: number;
  readonly bytes: number;
}

/**
 * Bytes that one cycle adds: the median of the slopes between every two samples. A single high or low one does not move
 * it, as it would a difference of ends, and what grows slowly is not taken for what comes and goes.
 */
export function bytesPerCycle(samples: readonly HeldAfter[]): number {
  return median(
    samples.flatMap((to, index) =>
      samples.slice(0, index).map((from) => (to.bytes - from.bytes) / (to.cycles - from.cycles)),
    ),
  );
}
