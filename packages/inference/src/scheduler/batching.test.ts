import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type BatchingSettings, decideBatch } from "./batching.ts";
import { unlimitedQueue } from "./queue-policy.ts";

function settings(more: Partial<BatchingSettings> = {}): BatchingSettings {
  return {
    maxBatchSize: 8,
    dynamic: true,
    preferredBatchSizes: [],
    maxQueueDelayMs: 0,
    preserveOrdering: false,
    priorityLevels: 0,
    defaultPriority: 1,
    defaultPolicy: unlimitedQueue,
    policies: new Map(),
    ...more,
  };
}

function waiting(...batchSizes: number[]): { batchSize: number; enqueuedAtMs: number }[] {
  return batchSizes.map((batchSize) => ({ batchSize, enqueuedAtMs: 100 }));
}

test("without a delay everything that waits is sent at once, up to the largest batch", () => {
  assert.deepEqual(decideBatch(settings(), waiting(1, 1, 1), false, 100), { action: "send", count: 3 });
  assert.deepEqual(decideBatch(settings(), waiting(4, 3, 2), false, 100), { action: "send", count: 2 });
});

test("with a delay a small batch waits for company until the oldest has waited long enough", () => {
  const delayed = settings({ maxQueueDelayMs: 5 });
  assert.deepEqual(decideBatch(delayed, waiting(1, 1), false, 102), { action: "wait", delayMs: 3 });
  assert.deepEqual(decideBatch(delayed, waiting(1, 1), false, 105), { action: "send", count: 2 });
});

test("a full batch does not wait", () => {
  const delayed = settings({ maxQueueDelayMs: 5 });
  assert.deepEqual(decideBatch(delayed, waiting(4, 4), false, 100), { action: "send", count: 2 });
  assert.deepEqual(decideBatch(delayed, waiting(4, 3, 4), false, 100), { action: "send", count: 2 });
});

test("a batch that the next request cannot join does not wait", () => {
  assert.deepEqual(decideBatch(settings({ maxQueueDelayMs: 5 }), waiting(1), true, 100), {
    action: "send",
    count: 1,
  });
});

test("the largest preferred size that can be formed is sent at once", () => {
  const preferring = settings({ maxQueueDelayMs: 5, preferredBatchSizes: [2, 4] });
  assert.deepEqual(decideBatch(preferring, waiting(1, 1, 1), false, 100), { action: "send", count: 2 });
  assert.deepEqual(decideBatch(preferring, waiting(1, 1, 1, 1, 1), false, 100), { action: "send", count: 4 });
  assert.deepEqual(decideBatch(preferring, waiting(1), false, 100), { action: "wait", delayMs: 5 });
});

test("without dynamic batching requests run one by one", () => {
  assert.deepEqual(decideBatch(settings({ dynamic: false }), waiting(1, 1), false, 100), {
    action: "send",
    count: 1,
  });
});

test("whatever waits, a batch is within its limits and never empty", () => {
  const candidate = fc.record({
    batchSize: fc.integer({ min: 1, max: 8 }),
    enqueuedAtMs: fc.integer({ min: 0, max: 100 }),
  });
  const preferredBatchSizes = fc
    .uniqueArray(fc.integer({ min: 1, max: 8 }))
    .map((sizes) => sizes.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      fc.array(candidate, { minLength: 1, maxLength: 20 }),
      preferredBatchSizes,
      fc.integer({ min: 0, max: 50 }),
      fc.boolean(),
      (candidates, preferred, maxQueueDelayMs, blocked) => {
        const rules = settings({ preferredBatchSizes: preferred, maxQueueDelayMs });
        const decision = decideBatch(rules, candidates, blocked, 100);
        if (decision.action === "wait") return decision.delayMs > 0 && decision.delayMs <= maxQueueDelayMs;
        const total = candidates.slice(0, decision.count).reduce((sum, { batchSize }) => sum + batchSize, 0);
        return decision.count >= 1 && total <= 8;
      },
    ),
  );
});
