import { InferenceError } from "../../inference-error.ts";
import type { PendingRequest, SequencePosition } from "../pending-request.ts";
import { Sequence } from "./sequence.ts";

/** Which sequence an id stands for. */
export class SequenceBook {
  /** The latest sequence of each id. */
  readonly #latest = new Map<string, Sequence>();

  /** The latest sequence of each id. */
  get sequences(): readonly Sequence[] {
    return [...this.#latest.values()];
  }

  /** The sequence of this id that takes more requests. */
  open(id: string): Sequence | undefined {
    const sequence = this.#latest.get(id);
    return sequence?.state === "open" ? sequence : undefined;
  }

  /**
   * A new sequence for a request that starts one.
   *
   * @throws InferenceError INVALID_ARGUMENT when it does not, UNAVAILABLE when the state of its sequence is lost
   */
  begin({ id, start }: SequencePosition): Sequence {
    const before = this.#latest.get(id);
    if (start) {
      const sequence = new Sequence(id, before?.state === "ending" ? before : undefined, performance.now());
      this.#latest.set(id, sequence);
      return sequence;
    }
    if (before?.state === "lost") {
      throw new InferenceError(
        "UNAVAILABLE",
        `sequence ${id} lost the worker that had its state: start it again`,
      );
    }
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `sequence ${id} has not been started, has ended or was idle too long: its first request must have the START flag`,
    );
  }

  /** The sequence that has this request waiting or in flight. */
  ofRequest(request: PendingRequest): Sequence | undefined {
    const { id } = request.sequence as SequencePosition;
    for (let sequence = this.#latest.get(id); sequence; sequence = sequence.after) {
      if (sequence.inFlight?.request === request || sequence.waiting.includes(request)) return sequence;
    }
    return undefined;
  }

  forget(sequence: Sequence): void {
    if (this.#latest.get(sequence.id) === sequence) this.#latest.delete(sequence.id);
  }
}
