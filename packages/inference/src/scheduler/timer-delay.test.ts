import assert from "node:assert/strict";
import { test } from "node:test";
import { timerDelay } from "./timer-delay.ts";

test("a delay longer than timers wait is as long as they do", () => {
  assert.deepEqual([0.2, 5, 2 ** 31, 1.8e16].map(timerDelay), [1, 5, 2 ** 31 - 1, 2 ** 31 - 1]);
});
