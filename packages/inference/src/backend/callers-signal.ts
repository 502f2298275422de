import type { Caller } from "../model/inference-request.ts";

/** Aborts when all of them have left; never if one of them never leaves. */
export function signalOf(callers: readonly (Caller | undefined)[]): AbortSignal {
  const [first] = callers;
  if (callers.length === 1 && first) return first.signal;
  const all = new AbortController();
  const signals = callers.map((caller) => caller?.signal);
  let waiting = signals.length;
  const onLeft = (): void => {
    waiting--;
    if (waiting === 0) all.abort();
  };
  for (const signal of signals) {
    if (signal?.aborted) onLeft();
    else signal?.addEventListener("abort", onLeft, { once: true });
  }
  return all.signal;
}
