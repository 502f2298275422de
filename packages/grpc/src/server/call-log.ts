import type { Status } from "../status/status.ts";
import type { ServerCall } from "./server-call.ts";
import type { CallRecord } from "./server-options.ts";

/** Times calls for an access log; made only when somebody listens. */
export class CallLog {
  readonly #listener: (record: CallRecord) => void;
  readonly #startedAt = new WeakMap<ServerCall, number>();

  constructor(listener: (record: CallRecord) => void) {
    this.#listener = listener;
  }

  begin(call: ServerCall): void {
    this.#startedAt.set(call, performance.now());
  }

  end(call: ServerCall, status: Status): void {
    const startedAt = this.#startedAt.get(call) ?? performance.now();
    this.#listener({
      method: call.method,
      peer: call.peer,
      status,
      durationMs: performance.now() - startedAt,
    });
  }
}
