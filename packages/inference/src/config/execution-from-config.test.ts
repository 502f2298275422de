import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelConfig } from "../gen/inference/model_config.ts";
import { executionFromConfig } from "./execution-from-config.ts";

function said(key: string, stringValue: string): ModelConfig {
  return ModelConfig.create({ parameters: new Map([[key, { stringValue }]]) });
}

test("how a model is run can be said in the parameters of its configuration", () => {
  const { abandonAfterMs, inProcess, intraOpThreads } = executionFromConfig(ModelConfig.create());
  assert.deepEqual(
    { abandonAfterMs, inProcess, intraOpThreads },
    { abandonAfterMs: 30_000, inProcess: false, intraOpThreads: 1 },
  );
  assert.equal(executionFromConfig(said("execution", "in_process")).inProcess, true);
  assert.equal(executionFromConfig(said("execution", "worker")).inProcess, false);
  assert.equal(executionFromConfig(said("intra_op_thread_count", "4")).intraOpThreads, 4);
  assert.equal(executionFromConfig(said("abandon_after_seconds", "0.5")).abandonAfterMs, 500);
  assert.equal(executionFromConfig(said("abandon_after_seconds", "never")).abandonAfterMs, Infinity);
});

for (const [key, text] of [
  ["execution", "in_proces"],
  ["execution", ""],
  ["intra_op_thread_count", "0"],
  ["intra_op_thread_count", "two"],
  ["abandon_after_seconds", "-1"],
  ["abandon_after_seconds", "0"],
  ["abandon_after_seconds", "30s"],
] as const) {
  test(`${key} "${text}" is refused with its name and what was expected`, () => {
    assert.throws(() => executionFromConfig(said(key, text)), {
      code: "INVALID_ARGUMENT",
      message: new RegExp(`parameters "${key}": expected .+, got "${text}"`),
    });
  });
}
