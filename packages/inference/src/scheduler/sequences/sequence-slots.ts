import type { ModelInstance } from "../../backend/instance.ts";
import type { InstancePool } from "../../backend/instance-pool.ts";
import type { Sequence } from "./sequence.ts";
import type { SequenceLane } from "./sequence-lane.ts";

/** A sequence's place in an instance. */
export interface Slot {
  readonly lane: SequenceLane;
  readonly holders: (Sequence | undefined)[];
  readonly index: number;
}

/** Who has which slot of which instance. */
export class SequenceSlots {
  readonly #pool: InstancePool;
  readonly #perInstance: number;
  readonly #makeLane: (instance: ModelInstance) => SequenceLane;
  readonly #lanes = new Map<ModelInstance, Omit<Slot, "index">>();

  constructor(pool: InstancePool, perInstance: number, makeLane: (instance: ModelInstance) => SequenceLane) {
    this.#pool = pool;
    this.#perInstance = perInstance;
    this.#makeLane = makeLane;
  }

  /** Requests that have a slot and wait for its instance. */
  get pendingCount(): number {
    let count = 0;
    for (const { lane } of this.#lanes.values()) count += lane.pendingCount;
    return count;
  }

  /** Learns which instances there are now; gives the sequences whose instance is gone, which keep their dead slot. */
  refresh(): Sequence[] {
    const { instances } = this.#pool;
    const lost: Sequence[] = [];
    for (const [instance, { holders }] of this.#lanes) {
      if (instances.includes(instance)) continue;
      this.#lanes.delete(instance);
      for (const sequence of holders) if (sequence) lost.push(sequence);
    }
    for (const instance of instances) {
      if (this.#lanes.has(instance)) continue;
      const holders = Array.from({ length: this.#perInstance }, () => undefined);
      this.#lanes.set(instance, { lane: this.#makeLane(instance), holders });
    }
    return lost;
  }

  /** Gives a sequence the lowest free slot of all instances, so that they share the work; false when none is free. */
  assign(sequence: Sequence): boolean {
    let best: Slot | undefined;
    for (const { lane, holders } of this.#lanes.values()) {
      const index = holders.indexOf(undefined);
      if (index >= 0 && (!best || index < best.index)) best = { lane, holders, index };
    }
    if (!best) return false;
    best.holders[best.index] = sequence;
    sequence.slot = best;
    return true;
  }

  /** Takes a sequence's slot back. */
  release(sequence: Sequence): void {
    const { slot } = sequence;
    if (slot) slot.holders[slot.index] = undefined;
    sequence.slot = undefined;
  }

  wake(): void {
    for (const { lane } of this.#lanes.values()) lane.wake();
  }

  stop(): void {
    for (const { lane } of this.#lanes.values()) lane.stop();
  }
}
