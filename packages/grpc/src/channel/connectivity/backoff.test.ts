import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "./backoff.ts";

test("waits grow by the multiplier up to the maximum and start over after a success", () => {
  const backoff = new Backoff({ initialMs: 100, maxMs: 300, multiplier: 2, jitter: 0 });
  assert.deepEqual([backoff.next(), backoff.next(), backoff.next(), backoff.next()], [100, 200, 300, 300]);
  backoff.reset();
  assert.equal(backoff.next(), 100);
});

test("chance adds or takes no more than the jitter", () => {
  const low = new Backoff({ initialMs: 1000 }, () => 0);
  const high = new Backoff({ initialMs: 1000 }, () => 0.999999);
  assert.equal(low.next(), 800);
  assert.ok(high.next() > 1199 && high.next() < 1920.1);
});
