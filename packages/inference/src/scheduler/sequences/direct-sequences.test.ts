import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { tensor } from "../../tensor/tensor.ts";
import { direct, type Execution, sequenceRig } from "./sequence-rig.test.helper.ts";

const xs = ({ rows }: Execution): number[] => rows.map(({ x, ready }) => (ready === 1 ? x : 0));

test("each sequence keeps its row, and a slot without a request is padded with READY saying no", async () => {
  const { send, executions } = await sequenceRig(direct(3));
  send(1, 10, "S");
  send(2, 20, "S");
  send(3, 30, "S");
  await turn();
  executions[0]!.finish();
  await turn();
  send(3, 31);
  send(1, 11);
  await turn();
  assert.deepEqual(executions[1]!.rows, [
    { x: 11, start: 0, end: 0, ready: 1, id: 1 },
    { x: 0, start: 0, end: 0, ready: -1, id: 0 },
    { x: 31, start: 0, end: 0, ready: 1, id: 3 },
  ]);
});

test("no row follows the last slot that has a request", async () => {
  const { send, executions } = await sequenceRig(direct(4));
  send(1, 10, "S");
  send(2, 20, "S");
  await turn();
  executions[0]!.finish();
  await turn();
  send(1, 11);
  await turn();
  assert.deepEqual(executions.map(xs), [[10, 20], [11]]);
});

test("a request of another shape waits, and its row is padded meanwhile", async () => {
  const { send, executions } = await sequenceRig(direct(2));
  send(1, 10, "S");
  const wide = send(2, 0, "S", { inputs: [1, 1, 0, 1, 2].map((x) => tensor("INT32", [1, 2], [x, x])) });
  await turn();
  assert.deepEqual(executions.map(xs), [[10, 0]]);
  assert.equal(wide.answer.sum, undefined);
  executions[0]!.finish();
  await turn();
  await turn();
  assert.equal(executions.length, 2);
});

test("sequences are spread over the instances before they share one", async () => {
  const { send, executions } = await sequenceRig(direct(2), { instances: 2 });
  for (const id of [1, 2, 3, 4]) send(id, id, "S");
  await turn();
  assert.deepEqual(executions.map(xs), [
    [1, 3],
    [2, 4],
  ]);
});

test("a sequence that finds no slot waits with all its requests until another ends", async () => {
  const { send, executions } = await sequenceRig(direct(1), { instances: 2 });
  send(1, 1, "S");
  send(2, 2, "S");
  const third = [send(3, 3, "S"), send(3, 30)];
  await turn();
  for (const execution of executions) execution.finish();
  await turn();
  assert.deepEqual(executions.map(xs), [[1], [2]]);
  send(2, 20, "E");
  for (const next of [2, 3, 4]) {
    await turn();
    executions[next]!.finish();
    await turn();
  }
  assert.deepEqual(executions.slice(2).map(xs), [[20], [3], [30]]);
  assert.deepEqual(
    third.map(({ answer }) => answer.sum),
    [3, 33],
  );
});

test("a batch waits until enough slots have a request", async () => {
  const { send, executions } = await sequenceRig(direct(4, 0.75, 600_000));
  send(1, 1, "S");
  send(2, 2, "S");
  await turn();
  await turn();
  assert.deepEqual(executions, []);
  send(3, 3, "S");
  await turn();
  assert.deepEqual(executions.map(xs), [[1, 2, 3]]);
});

test("a batch waits no longer than the delay, and without a utilization not at all", async () => {
  let onExecute!: (execution: Execution) => void;
  const seen = new Promise<Execution>((resolve) => {
    onExecute = resolve;
  });
  const { send } = await sequenceRig(direct(4, 1, 5), { onExecute });
  send(1, 1, "S");
  assert.deepEqual(xs(await seen), [1]);
  const eager = await sequenceRig(direct(4, 0, 600_000));
  eager.send(1, 1, "S");
  await turn();
  assert.deepEqual(eager.executions.map(xs), [[1]]);
});
