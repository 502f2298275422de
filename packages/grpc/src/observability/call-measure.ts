import type { CallPeer } from "../context/call-peer.ts";
import { deadlines } from "../deadline/timer-wheel.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { Status } from "../status/status.ts";
import type { CallObserver } from "./call-record.ts";

/** Measures one call for an observer; made only when there is one. */
export class CallMeasure {
  readonly #observer: CallObserver;
  readonly #method: MethodDefinition;
  readonly #startedAtMs = deadlines.now();
  sentBytes = 0;
  receivedBytes = 0;

  constructor(observer: CallObserver, method: MethodDefinition) {
    this.#observer = observer;
    this.#method = method;
    observer.onCallStarted?.(method);
  }

  end(status: Status, peer: CallPeer | undefined): void {
    this.#observer.onCallEnded?.({
      method: this.#method,
      peer,
      status,
      durationMs: deadlines.now() - this.#startedAtMs,
      sentBytes: this.sentBytes,
      receivedBytes: this.receivedBytes,
    });
  }
}
