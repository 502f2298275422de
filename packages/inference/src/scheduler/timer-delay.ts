/** The longest that Node's timers wait, almost 25 days; what is longer they take for a millisecond. */
const longestMs = 2 ** 31 - 1;

/** A delay as `setTimeout` takes it. */
export function timerDelay(ms: number): number {
  return Math.min(Math.ceil(ms), longestMs);
}
