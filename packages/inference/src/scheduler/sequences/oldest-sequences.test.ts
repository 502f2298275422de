import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { type Execution, oldest, sequenceRig } from "./sequence-rig.test.helper.ts";

const xs = ({ rows }: Execution): number[] => rows.map(({ x }) => x);

test("requests of different sequences share an execution, those of one never do", async () => {
  const { send, executions } = await sequenceRig(oldest(8));
  const sent = [
    send(1, 1, "S"),
    send(1, 2),
    send(2, 10, "S"),
    send(2, 20),
    send(1, 3, "E"),
    send(3, 100, "SE"),
  ];
  for (let i = 0; i < 3; i++) {
    await turn();
    executions[i]!.finish();
    await turn();
  }
  assert.deepEqual(executions.map(xs), [[1, 10, 100], [2, 20], [3]]);
  assert.deepEqual(
    sent.map(({ answer }) => answer.sum),
    [1, 3, 10, 30, 6, 100],
  );
});

test("only so many sequences are candidates; the next waits until one ends", async () => {
  const { send, executions, scheduler } = await sequenceRig(oldest(2));
  send(1, 1, "S");
  send(2, 2, "S");
  send(3, 3, "S");
  await turn();
  executions[0]!.finish();
  await turn();
  assert.deepEqual(executions.map(xs), [[1, 2]]);
  assert.equal(scheduler.pendingCount, 1);
  send(1, 10, "E");
  await turn();
  executions[1]!.finish();
  await turn();
  assert.deepEqual(executions.map(xs), [[1, 2], [10], [3]]);
});

test("there may be more candidates than a batch takes, and those that waited longest go first", async () => {
  const { send, executions } = await sequenceRig(oldest(8, { maxBatchSize: 2 }));
  for (const id of [1, 2, 3]) send(id, id, "S");
  await turn();
  send(1, 11);
  executions[0]!.finish();
  await turn();
  assert.deepEqual(executions.map(xs), [
    [1, 2],
    [3, 11],
  ]);
});

test("requests wait for a preferred batch size", async () => {
  const { send, executions } = await sequenceRig(
    oldest(8, { preferredBatchSizes: [3], maxQueueDelayMs: 600_000 }),
  );
  send(1, 1, "S");
  send(2, 2, "S");
  await turn();
  await turn();
  assert.deepEqual(executions, []);
  send(3, 3, "S");
  await turn();
  assert.deepEqual(executions.map(xs), [[1, 2, 3]]);
});

test("requests wait no longer than the queue's delay", async () => {
  let onExecute!: (execution: Execution) => void;
  const seen = new Promise<Execution>((resolve) => {
    onExecute = resolve;
  });
  const { send } = await sequenceRig(oldest(8, { maxQueueDelayMs: 5 }), { onExecute });
  send(1, 1, "S");
  assert.deepEqual(xs(await seen), [1]);
});

test("with preserved ordering a sequence in the backlog holds nobody's answer back", async () => {
  const { send, executions } = await sequenceRig(oldest(1, { preserveOrdering: true }));
  const first = send(1, 1, "S");
  send(2, 2, "SE");
  await turn();
  executions[0]!.finish();
  await first.done;
  const last = send(1, 10, "E");
  await turn();
  executions[1]!.finish();
  await last.done;
  assert.equal(last.answer.sum, 11);
});
