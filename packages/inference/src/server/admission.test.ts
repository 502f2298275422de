import assert from "node:assert/strict";
import { test } from "node:test";
import { InferenceError } from "../inference-error.ts";
import type { InferenceRequest } from "../model/inference-request.ts";
import { tensor } from "../tensor/tensor.ts";
import { Admission } from "./admission.ts";
import { TokenBucket } from "./token-bucket.ts";

const request: InferenceRequest = {
  modelName: "m",
  modelVersion: "",
  id: "",
  parameters: new Map(),
  inputs: [{ name: "x", tensor: tensor("UINT8", [8], new Uint8Array(8)) }],
  outputs: [],
};

const unlimited = {
  maxRequests: Number.POSITIVE_INFINITY,
  maxRequestBytes: Number.POSITIVE_INFINITY,
  maxRequestsPerSecond: Number.POSITIVE_INFINITY,
};

function refused(pattern: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof InferenceError && error.code === "UNAVAILABLE" && pattern.test(error.message);
}

test("more requests than may be under way are refused until one is done", () => {
  const admission = new Admission({ ...unlimited, maxRequests: 1 });
  const leave = admission.enter(request);
  assert.throws(() => admission.enter(request), refused(/at most 1 may be/));
  leave();
  admission.enter(request);
});

test("more bytes than may be under way are refused, but for a request that is alone", () => {
  const admission = new Admission({ ...unlimited, maxRequestBytes: 7 });
  const leave = admission.enter(request);
  assert.throws(() => admission.enter(request), refused(/at most 7 may/));
  leave();
  admission.enter(request);
});

test("more requests than a second allows are refused", () => {
  const admission = new Admission({ ...unlimited, maxRequestsPerSecond: 0.001 });
  admission.enter(request)();
  assert.throws(() => admission.enter(request), refused(/at most 0.001 may come in a second/));
});

test("a bucket fills evenly, and no further than a second's worth", () => {
  const bucket = new TokenBucket(2, 0);
  const taken = (nowMs: number): number => {
    let count = 0;
    while (bucket.take(nowMs)) count++;
    return count;
  };
  assert.deepEqual([0, 499, 500, 1000, 60_000].map(taken), [2, 0, 1, 1, 2]);
});
