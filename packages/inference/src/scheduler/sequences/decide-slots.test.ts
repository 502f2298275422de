import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "../../tensor/tensor.ts";
import type { PendingRequest } from "../pending-request.ts";
import { decideSlots } from "./decide-slots.ts";
import type { DirectStrategy } from "./sequence-settings.ts";

const strategy: DirectStrategy = {
  kind: "direct",
  slots: 3,
  maxBatchSize: 3,
  minimumSlotUtilization: 0,
  maxQueueDelayMs: 0,
};

function head(width: number, enqueuedAtMs: number): PendingRequest {
  return {
    inputs: [tensor("INT32", [1, width], Array(width).fill(0))],
    outputs: [0],
    ownsInputs: false,
    parameters: new Map(),
    batchSize: 1,
    priority: 1,
    enqueuedAtMs,
    deadlineAtMs: undefined,
    onPart: undefined,
    sequence: undefined,
    caller: undefined,
    onWait: () => undefined,
    resolve: () => undefined,
    reject: () => undefined,
  };
}

test("of requests that differ in shape those like the oldest go first, in their places", () => {
  const [young, old, other] = [head(1, 30), head(2, 10), head(1, 20)];
  assert.deepEqual(decideSlots(strategy, [young, old, other], 40), {
    action: "send",
    rows: [undefined, old, undefined],
  });
  assert.deepEqual(decideSlots(strategy, [young, undefined, other], 40), {
    action: "send",
    rows: [young, undefined, other],
  });
});
