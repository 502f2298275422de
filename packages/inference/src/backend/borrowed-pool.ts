import type { Permit } from "../scheduler/rate-limiter.ts";
import type { ModelInstance } from "./instance.ts";
import { InstancePool, type PoolEvents } from "./instance-pool.ts";

/** A pool of nothing but one instance, which outlives it. */
export function borrowedPool(
  instance: ModelInstance,
  events: PoolEvents,
  permit: Permit | undefined,
): Promise<InstancePool> {
  const { signature, traits } = instance;
  const borrowed: ModelInstance = {
    signature,
    traits,
    execute: (request) => instance.execute(request),
    abandon: () => instance.abandon?.(),
    close: () => Promise.resolve(),
  };
  const lent = permit && { ...permit, close: () => undefined };
  return InstancePool.start(1, () => Promise.resolve(borrowed), events, lent);
}
