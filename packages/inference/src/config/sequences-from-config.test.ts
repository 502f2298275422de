import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelConfig } from "../gen/inference/model_config.ts";
import { sequencesFromConfig } from "./sequences-from-config.ts";

const inputs = [
  { name: "flag", datatype: "INT32", shape: [1] },
  { name: "other", datatype: "INT32", shape: [1] },
  { name: "id", datatype: "UINT64", shape: [1] },
] as const;

function read(sequenceBatching: object, more: object = {}) {
  const schedulingChoice = { case: "sequenceBatching", value: sequenceBatching } as const;
  const signature = { inputs, outputs: [] };
  return sequencesFromConfig(ModelConfig.create({ schedulingChoice, ...more }), signature, "");
}

function readControls(...controlInput: object[]) {
  return () => read({ controlInput });
}

test("without a strategy each row of each instance is a slot, and a sequence may idle a second", async () => {
  assert.deepEqual(await read({}, { maxBatchSize: 8 }), {
    maxIdleMs: 1000,
    controls: [],
    states: [],
    strategy: {
      kind: "direct",
      slots: 8,
      maxBatchSize: 8,
      minimumSlotUtilization: 0,
      maxQueueDelayMs: 0,
      ragged: undefined,
    },
  });
});

test("the direct strategy's fields are read", async () => {
  const value = { minimumSlotUtilization: 0.5, maxQueueDelayMicroseconds: 2500n };
  const settings = await read({
    maxSequenceIdleMicroseconds: 7000n,
    strategyChoice: { case: "direct", value },
  });
  assert.equal(settings?.maxIdleMs, 7);
  assert.deepEqual(settings?.strategy, {
    kind: "direct",
    slots: 1,
    maxBatchSize: 0,
    minimumSlotUtilization: 0.5,
    maxQueueDelayMs: 2.5,
    ragged: undefined,
  });
});

test("the oldest strategy's fields are read", async () => {
  const value = {
    maxCandidateSequences: 32,
    preferredBatchSize: [4, 2],
    maxQueueDelayMicroseconds: 500n,
    preserveOrdering: true,
  };
  const strategy = (await read({ strategyChoice: { case: "oldest", value } }, { maxBatchSize: 4 }))?.strategy;
  assert.ok(strategy?.kind === "oldest");
  assert.equal(strategy.slots, 32);
  const { maxBatchSize, dynamic, preferredBatchSizes, maxQueueDelayMs, preserveOrdering } = strategy.batching;
  assert.deepEqual(
    { maxBatchSize, dynamic, preferredBatchSizes, maxQueueDelayMs, preserveOrdering },
    {
      maxBatchSize: 4,
      dynamic: true,
      preferredBatchSizes: [2, 4],
      maxQueueDelayMs: 0.5,
      preserveOrdering: true,
    },
  );
});

test("the oldest strategy has as many candidates as rows when it does not say how many", async () => {
  const strategyChoice = { case: "oldest", value: {} };
  assert.equal((await read({ strategyChoice }, { maxBatchSize: 4 }))?.strategy.slots, 4);
  assert.equal((await read({ strategyChoice }))?.strategy.slots, 1);
});

test("values that a field cannot have are refused by its name", async () => {
  const oldest = (value: object) => () =>
    read({ strategyChoice: { case: "oldest", value } }, { maxBatchSize: 4 });
  await assert.rejects(
    oldest({ preferredBatchSize: [5] }),
    /preferred_batch_size 5 is not within 1 to max_batch_size/,
  );
  await assert.rejects(oldest({ preferredBatchSize: [0] }), /preferred_batch_size 0/);
  await assert.rejects(oldest({ maxCandidateSequences: -1 }), /max_candidate_sequences is -1/);
  const direct = (value: object) => () => read({ strategyChoice: { case: "direct", value } });
  await assert.rejects(
    direct({ minimumSlotUtilization: 1.5 }),
    /minimum_slot_utilization 1.5 is not within 0 to 1/,
  );
  await assert.rejects(direct({ minimumSlotUtilization: -0.5 }), /minimum_slot_utilization -0.5/);
  await assert.rejects(
    () => read({}, { maxBatchSize: 2, modelTransactionPolicy: { decoupled: true } }),
    /max_batch_size over 1 with sequence_batching is not for generators/,
  );
});

test("controls that do not fit the model or themselves are refused by their name", async () => {
  const start = { kind: 0, int32FalseTrue: [0, 1] };
  const cases: readonly (readonly [object[], RegExp])[] = [
    [[{ name: "flag" }], /"flag": expected one control, got 0/],
    [[{ name: "flag", control: [start, { ...start, kind: 1 }] }], /"flag": expected one control, got 2/],
    [[{ name: "none", control: [start] }], /"none": the model has no such input: flag, other, id/],
    [[{ name: "flag", control: [{ kind: 0 }] }], /"flag": expected one of int32_false_true/],
    [
      [{ name: "flag", control: [{ ...start, fp32FalseTrue: [0, 1] }] }],
      /"flag": expected one of int32_false_true/,
    ],
    [
      [{ name: "flag", control: [{ kind: 0, int32FalseTrue: [0, 1, 2] }] }],
      /int32_false_true needs a value for false/,
    ],
    [
      [{ name: "flag", control: [{ kind: 0, fp32FalseTrue: [0, 1] }] }],
      /expected INT32 as the model has, got FP32/,
    ],
    [[{ name: "flag", control: [{ kind: 9 }] }], /"flag": unknown kind 9/],
    [
      [
        { name: "flag", control: [start] },
        { name: "other", control: [start] },
      ],
      /"other": its kind is given twice/,
    ],
    [[{ name: "id", control: [{ kind: 3, dataType: 11 }] }], /data_type FP32 cannot hold an id/],
    [
      [{ name: "id", control: [{ kind: 3, dataType: 5, int32FalseTrue: [0, 1] }] }],
      /has a data_type and no int32/,
    ],
  ];
  for (const [controls, message] of cases) {
    await assert.rejects(readControls(...controls), { code: "INVALID_ARGUMENT", message });
  }
});
