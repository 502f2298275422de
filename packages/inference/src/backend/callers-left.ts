import type { Caller } from "../model/inference-request.ts";
import { unwatchCaller, watchCaller } from "../model/watch-caller.ts";

/**
 * Has a listener called when all of them have left: at once if they have already, never if one of them never leaves.
 *
 * @returns to be called when nobody cares any more, because a caller may be a stream that outlives its requests by far
 */
export function whenCallersLeft(callers: readonly (Caller | undefined)[], onLeft: () => void): () => void {
  const watched: [caller: Caller, listener: () => void][] = [];
  const stop = (): void => {
    for (const [caller, listener] of watched) unwatchCaller(caller, listener);
  };
  let here = callers.length;
  const leave = (): void => {
    here--;
    if (here === 0) onLeft();
  };
  for (const caller of callers) {
    if (caller?.cancelled) leave();
    else if (caller) {
      // One for each: requests of one stream have the same caller, who would hear only once.
      const listener = (): void => leave();
      watched.push([caller, listener]);
      watchCaller(caller, listener);
    }
  }
  return stop;
}
