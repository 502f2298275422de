import type { CallPeer } from "../context/call-peer.ts";
import { deadlines } from "../deadline/timer-wheel.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { Status } from "../status/status.ts";
import type { CallObserver } from "./call-record.ts";

/** Whether a whole call is measured, one attempt at it, or both in one. */
export type MeasureKind = "call" | "attempt" | "only attempt";

/** Measures one call or attempt for an observer; made only when there is one. */
export class CallMeasure {
  readonly #observer: CallObserver;
  readonly #method: MethodDefinition;
  readonly #kind: MeasureKind;
  readonly #startedAtMs = deadlines.now();
  #ended = false;
  sentBytes = 0;
  receivedBytes = 0;

  constructor(observer: CallObserver, method: MethodDefinition, kind: MeasureKind) {
    this.#observer = observer;
    this.#method = method;
    this.#kind = kind;
    guarded(() => {
      if (kind !== "attempt") observer.onCallStarted?.(method);
      if (kind !== "call") observer.onAttemptStarted?.(method);
    });
  }

  /** Only the first end counts. */
  end(status: Status, peer: CallPeer | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    const record = {
      method: this.#method,
      peer,
      status,
      durationMs: deadlines.now() - this.#startedAtMs,
      sentBytes: this.sentBytes,
      receivedBytes: this.receivedBytes,
    };
    guarded(() => {
      if (this.#kind !== "call") this.#observer.onAttemptEnded?.(record);
      if (this.#kind !== "attempt") this.#observer.onCallEnded?.(record);
    });
  }
}

/** An observer that fails must not take down what it observes. */
function guarded(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    console.error("weft: an observer failed:", error);
  }
}
