import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { InferenceError } from "../inference-error.ts";
import type { ModelInstance } from "./instance.ts";
import { InstancePool } from "./instance-pool.ts";

const instance = (): ModelInstance => ({
  signature: { inputs: [], outputs: [] },
  traits: { maxBatchSize: undefined, decoupled: false },
  execute: () => Promise.resolve({ outputs: [], inputNs: 0, inferNs: 0 }),
  close: () => Promise.resolve(),
});

/** A pool of one, and how its instance breaks down. */
async function fragilePool(onFree: () => void): Promise<{ pool: InstancePool; breakDown: () => void }> {
  let breakDown = (): void => undefined;
  const start = (onLost: (reason: InferenceError) => void): Promise<ModelInstance> => {
    breakDown = () => onLost(new InferenceError("UNAVAILABLE", "it ended"));
    return Promise.resolve(instance());
  };
  const pool = await InstancePool.start(1, start, { onFree });
  return { pool, breakDown: () => breakDown() };
}

test("instances that break down by themselves are not started without a rest", async () => {
  let started = 0;
  const { pool, breakDown } = await fragilePool(() => {
    started++;
    setImmediate(breakDown);
  });
  breakDown();
  for (let i = 0; i < 50; i++) await turn();
  // Nine rests take seconds.
  assert.ok(started > 0 && started < 10, `${started} starts`);
  await pool.close();
});

test("instances that break down between runs that go well are replaced at once", async () => {
  const { pool, breakDown } = await fragilePool(() => undefined);
  for (let i = 0; i < 10; i++) {
    pool.release(pool.acquire() as ModelInstance);
    breakDown();
    await turn();
    assert.equal(pool.freeCount, 1);
  }
  await pool.close();
});
