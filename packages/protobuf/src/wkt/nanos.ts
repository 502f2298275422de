export const nanosPerSecond = 1_000_000_000n;

/** Whole seconds and the nanoseconds that are left, both with the sign of the whole. */
export function splitNanos(nanos: bigint): { seconds: bigint; nanos: number } {
  return { seconds: nanos / nanosPerSecond, nanos: Number(nanos % nanosPerSecond) };
}
