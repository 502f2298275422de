import { timerDelay } from "../scheduler/timer-delay.ts";
import type { ExecutionRequest } from "./instance.ts";

/**
 * Has a run given up that goes on for `patienceMs` (and at most twice that) after everyone who waited for it has left: a
 * function that never ends would keep its instance from everybody else.
 *
 * @returns to be called when the run is over
 */
export function watchRun(
  callers: ExecutionRequest["callers"],
  patienceMs: number,
  giveUp: () => void,
): () => void {
  if (patienceMs === Number.POSITIVE_INFINITY) return () => undefined;
  let hadLeft = false;
  const timer = setInterval(() => {
    const haveLeft = callers.every((caller) => caller?.cancelled);
    if (hadLeft && haveLeft) {
      clearInterval(timer);
      giveUp();
    }
    hadLeft = haveLeft;
  }, timerDelay(patienceMs)).unref();
  return () => clearInterval(timer);
}
