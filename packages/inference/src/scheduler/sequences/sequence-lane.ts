import type { ModelInstance } from "../../backend/instance.ts";
import type { InstancePool } from "../../backend/instance-pool.ts";
import type { PendingRequest } from "../pending-request.ts";
import type { InstanceSource } from "../scheduler.ts";

/** Runs the requests of the sequences that one instance has, of each sequence one at a time. */
export interface SequenceLane {
  /** Requests that wait for the instance. */
  readonly pendingCount: number;
  /** Takes the next request of the sequence in a slot; its `resolve` or `reject` is called once, unless {@link cancel} comes first. */
  submit(request: PendingRequest, slot: number): void;
  /** Takes a request that still waits away; false when it runs already. */
  cancel(request: PendingRequest): boolean;
  /** The instance became free. */
  wake(): void;
  /** Nothing will be submitted any more. */
  stop(): void;
}

/** One instance of a pool, as though it were all there is. */
export function onlyInstance(pool: InstancePool, instance: ModelInstance): InstanceSource {
  return {
    get freeCount() {
      return pool.freeCount;
    },
    acquire: () => (pool.acquireOne(instance) ? instance : undefined),
    release: () => pool.release(instance),
  };
}
