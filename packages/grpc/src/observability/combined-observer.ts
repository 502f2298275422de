import type { MethodDefinition } from "../method/method.ts";
import type { CallObserver, CallRecord } from "./call-record.ts";

/** What an option for observers is given as one: none, itself, or all in turn. */
export function combinedObserver(
  given: CallObserver | readonly CallObserver[] | undefined,
): CallObserver | undefined {
  if (!isList(given)) return given;
  return given.length < 2 ? given[0] : new CombinedObserver(given);
}

class CombinedObserver implements CallObserver {
  readonly #observers: readonly CallObserver[];
  constructor(observers: readonly CallObserver[]) {
    this.#observers = [...observers];
  }
  onCallStarted(method: MethodDefinition): void {
    for (const observer of this.#observers) observer.onCallStarted?.(method);
  }
  onCallEnded(record: CallRecord): void {
    for (const observer of this.#observers) observer.onCallEnded?.(record);
  }
  onAttemptStarted(method: MethodDefinition): void {
    for (const observer of this.#observers) observer.onAttemptStarted?.(method);
  }
  onAttemptEnded(record: CallRecord): void {
    for (const observer of this.#observers) observer.onAttemptEnded?.(record);
  }
}

function isList(given: CallObserver | readonly CallObserver[] | undefined): given is readonly CallObserver[] {
  return Array.isArray(given);
}
