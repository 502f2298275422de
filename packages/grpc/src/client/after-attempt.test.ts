import assert from "node:assert/strict";
import { test } from "node:test";
import { RetryThrottle } from "../channel/service-config/retry-throttle.ts";
import { Status } from "../status/status.ts";
import { type AttemptOutcome, type AttemptProgress, afterAttempt } from "./after-attempt.ts";
import type { AttemptPolicy } from "./attempt-policy.ts";

const retry: AttemptPolicy = {
  kind: "retry",
  maxAttempts: 3,
  codes: new Set([Status.UNAVAILABLE]),
  delayMs: (attempt) => attempt * 100,
  throttle: undefined,
};
const hedge: AttemptPolicy = { ...retry, kind: "hedge", delayMs: () => 500 };
const failed: AttemptOutcome = { code: Status.UNAVAILABLE, refused: false, pushbackMs: undefined };
const first: AttemptProgress = { started: 1, transparent: 0, underWay: 0 };

test("a retryable status is followed by another attempt, after the policy's wait", () => {
  assert.deepEqual(afterAttempt(retry, failed, first), { attemptInMs: 100 });
  assert.deepEqual(afterAttempt(retry, failed, { ...first, started: 2 }), { attemptInMs: 200 });
});

test("the last attempt, a status the policy does not name and OK are the end", () => {
  assert.equal(afterAttempt(retry, failed, { ...first, started: 3 }), "end");
  for (const code of [Status.INTERNAL, Status.OK])
    assert.equal(afterAttempt(retry, { ...failed, code }, first), "end");
});

test("the server's word on further attempts comes before the policy's", () => {
  assert.deepEqual(afterAttempt(retry, { ...failed, pushbackMs: 7 }, first), { attemptInMs: 7 });
  assert.equal(afterAttempt(retry, { ...failed, pushbackMs: -1 }, first), "end");
  assert.deepEqual(afterAttempt(hedge, { ...failed, pushbackMs: 7 }, first), { attemptInMs: 7 });
});

test("what the server refused unseen is tried again once, and then counts like any failure", () => {
  const refused = { ...failed, refused: true };
  assert.equal(afterAttempt(retry, refused, first), "again unseen");
  assert.deepEqual(afterAttempt(retry, refused, { ...first, transparent: 1 }), { attemptInMs: 100 });
  assert.equal(afterAttempt({ ...retry, codes: new Set() }, refused, { ...first, transparent: 1 }), "end");
});

test("a hedged attempt that fails brings on the next at once, or leaves the call to those under way", () => {
  assert.deepEqual(afterAttempt(hedge, failed, { ...first, underWay: 1 }), { attemptInMs: 0 });
  assert.equal(afterAttempt(hedge, failed, { started: 3, transparent: 0, underWay: 2 }), "wait");
  assert.equal(afterAttempt(hedge, { ...failed, pushbackMs: -1 }, { ...first, underWay: 1 }), "wait");
  assert.equal(afterAttempt(hedge, failed, { started: 3, transparent: 0, underWay: 0 }), "end");
  const fatal = { ...failed, code: Status.INVALID_ARGUMENT };
  assert.equal(afterAttempt(hedge, fatal, { ...first, underWay: 1 }), "end");
});

test("failures and refusals to be asked again use up the throttle, successes refill it, unseen refusals do neither", () => {
  const throttle = new RetryThrottle(4, 1);
  const throttled = { ...retry, throttle };
  afterAttempt(throttled, { ...failed, refused: true }, first);
  afterAttempt(throttled, { ...failed, code: Status.INTERNAL }, first);
  afterAttempt(throttled, failed, first);
  assert.equal(throttle.allows, true);
  assert.equal(afterAttempt(throttled, { ...failed, code: Status.INTERNAL, pushbackMs: -1 }, first), "end");
  assert.equal(throttle.allows, false);
  assert.equal(afterAttempt(throttled, failed, first), "end");
  for (let i = 0; i < 2; i++) afterAttempt(throttled, { ...failed, code: Status.OK }, first);
  assert.equal(throttle.allows, true);
});
