import { setMaxListeners } from "node:events";
import type { Caller } from "./inference-request.ts";

/** Has a listener called when the caller leaves: by the call itself where there is one, since a signal costs as much as a small request. */
export function watchCaller(caller: Caller, onLeft: () => void): void {
  if (caller.parentCall) {
    caller.parentCall.addCancelListener(onLeft);
    return;
  }
  // A stream's requests share their call's signal: however many wait, it is no leak.
  setMaxListeners(0, caller.signal);
  caller.signal.addEventListener("abort", onLeft, { once: true });
}

/** Undoes {@link watchCaller}. */
export function unwatchCaller(caller: Caller, onLeft: () => void): void {
  if (caller.parentCall) caller.parentCall.removeCancelListener(onLeft);
  else caller.signal.removeEventListener("abort", onLeft);
}
