import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { direct, oldest, sequenceRig } from "./sequence-rig.test.helper.ts";

for (const strategy of [direct(1), oldest(1)]) {
  const { kind } = strategy;

  test(`${kind}: a first request without START is refused, and so is one behind END`, async () => {
    const { send } = await sequenceRig(strategy);
    const refusal = { code: "INVALID_ARGUMENT", message: /sequence 7 has not been started.*START flag/ };
    assert.throws(() => send(7, 1), refusal);
    send(7, 1, "S");
    send(7, 2, "E");
    assert.throws(() => send(7, 3), refusal);
  });

  test(`${kind}: a request with more than one element is refused`, async () => {
    const { send } = await sequenceRig(strategy);
    assert.throws(() => send(7, 1, "S", { batchSize: 2 }), {
      code: "INVALID_ARGUMENT",
      message: /batch size 1, got 2/,
    });
  });

  test(`${kind}: START in the middle of a sequence begins it anew in its slot`, async () => {
    const { send, executions } = await sequenceRig(strategy);
    const sent = [send(7, 1, "S"), send(7, 2), send(7, 5, "S"), send(7, 6, "E")];
    for (let i = 0; i < 4; i++) {
      await turn();
      executions[i]!.finish();
      await turn();
    }
    assert.deepEqual(
      sent.map(({ answer }) => answer.sum),
      [1, 3, 5, 11],
    );
  });

  test(`${kind}: a sequence that is idle for too long gives its slot to the backlog`, async () => {
    const { send, executions } = await sequenceRig(strategy, {
      maxIdleMs: 5,
      onExecute: (execution) => execution.finish(),
    });
    await send(1, 1, "S").done;
    const next = send(2, 2, "S");
    // The clock of idle sequences alone keeps no process alive.
    const alive = setInterval(() => undefined, 1000);
    await next.done;
    clearInterval(alive);
    assert.equal(next.answer.sum, 2);
    assert.throws(() => send(1, 1), { code: "INVALID_ARGUMENT" });
    assert.equal(executions.length, 2);
  });

  test(`${kind}: a sequence whose requests wait is not idle`, async () => {
    const { send, executions } = await sequenceRig(strategy, { maxIdleMs: 1 });
    send(1, 1, "S");
    await turn();
    const waiting = send(1, 2);
    for (const untilMs = performance.now() + 5; performance.now() < untilMs; ) await turn();
    executions[0]!.finish();
    await turn();
    await turn();
    executions[1]!.finish();
    await waiting.done;
    assert.equal(waiting.answer.sum, 3);
  });

  test(`${kind}: cancelling a request gives up those behind it and frees the slot, those before it run`, async () => {
    const { scheduler, send, executions } = await sequenceRig(strategy);
    const running = send(1, 1, "S");
    await turn();
    const before = send(1, 2);
    const gone = send(1, 3);
    const behind = send(1, 4);
    const next = send(2, 5, "S");
    assert.equal(scheduler.cancel(gone.request), true);
    assert.equal(scheduler.cancel(running.request), false);
    await behind.done;
    assert.equal(behind.answer.error, "CANCELLED");
    assert.throws(() => send(1, 6), { code: "INVALID_ARGUMENT" });
    for (let i = 0; i < 3; i++) {
      executions[i]!.finish();
      await turn();
      await turn();
    }
    assert.deepEqual([running.answer.sum, before.answer.sum, next.answer.sum], [1, 3, 5]);
  });

  test(`${kind}: a request whose deadline passed or whose caller left is not run, nor are those behind it`, async () => {
    const { send, executions } = await sequenceRig(strategy);
    const caller = { cancelled: true, signal: AbortSignal.abort() };
    const late = send(1, 1, "S", { deadlineAtMs: performance.now() - 1 });
    const behind = send(1, 2);
    const left = send(2, 1, "S", { caller });
    await Promise.all([late.done, behind.done, left.done]);
    assert.deepEqual(
      [late, behind, left].map(({ answer }) => answer.error),
      ["DEADLINE_EXCEEDED", "CANCELLED", "CANCELLED"],
    );
    assert.deepEqual(executions, []);
  });

  test(`${kind}: a request's timeout ends the wait of its whole sequence in the backlog, and only there`, async () => {
    const { scheduler, send } = await sequenceRig(strategy);
    const running = send(1, 1, "S");
    const hasSlot = send(1, 2);
    const waiting = [send(2, 1, "S"), send(2, 2)];
    assert.equal(scheduler.expire(hasSlot.request), false);
    assert.equal(scheduler.expire(waiting[1]!.request), false);
    assert.deepEqual(
      waiting.map(({ answer }) => answer.error),
      ["UNAVAILABLE", "UNAVAILABLE"],
    );
    assert.deepEqual([running.answer, hasSlot.answer], [{}, {}]);
    assert.throws(() => send(2, 3), { code: "INVALID_ARGUMENT" });
  });

  test(`${kind}: a sequence whose worker is gone fails, says so once more, and can be started again`, async () => {
    const { send, executions, lose } = await sequenceRig(strategy);
    const running = send(1, 1, "S");
    await turn();
    const behind = send(1, 2);
    const other = send(2, 3, "S");
    lose(0);
    executions[0]!.fail(new Error("the worker ended"));
    await Promise.all([running.done, behind.done]);
    assert.deepEqual([running.answer.error, behind.answer.error], ["INTERNAL", "UNAVAILABLE"]);
    assert.throws(() => send(1, 4), { code: "UNAVAILABLE", message: /sequence 1 lost the worker/ });
    await turn();
    executions[1]!.finish();
    await other.done;
    assert.deepEqual([executions[1]!.instance, other.answer.sum], [1, 3]);
    send(2, 4, "E");
    const again = send(1, 5, "S");
    for (const next of [2, 3]) {
      await turn();
      executions[next]!.finish();
      await turn();
    }
    assert.equal(again.answer.sum, 5);
  });

  test(`${kind}: a request that fails does not end its sequence`, async () => {
    const { send, executions } = await sequenceRig(strategy);
    const failed = send(1, 1, "S");
    const next = send(1, 2, "S");
    await turn();
    executions[0]!.fail(new Error("broken"));
    await failed.done;
    await turn();
    executions[1]!.finish();
    await next.done;
    assert.deepEqual([failed.answer.error, next.answer.sum], ["INTERNAL", 2]);
  });

  test(`${kind}: closing lets the backlog finish though nobody ends the sequences before it`, async () => {
    const { scheduler, send } = await sequenceRig(strategy, { onExecute: (execution) => execution.finish() });
    await send(1, 1, "S").done;
    const waiting = send(2, 2, "S");
    const closing = scheduler.close();
    assert.throws(() => send(3, 1, "S"), { code: "UNAVAILABLE" });
    await closing;
    assert.equal(waiting.answer.sum, 2);
  });

  test(`${kind}: closing with a limit fails what still waits`, async () => {
    const { scheduler, send, executions } = await sequenceRig(strategy);
    const running = send(1, 1, "S");
    await turn();
    const waiting = [send(1, 2), send(2, 3, "S")];
    const closing = scheduler.close(AbortSignal.abort());
    executions[0]!.finish();
    await closing;
    assert.equal(running.answer.sum, 1);
    assert.deepEqual(
      waiting.map(({ answer }) => answer.error),
      ["UNAVAILABLE", "UNAVAILABLE"],
    );
  });
}

test("a sequence that begins under the id of one not yet done waits for it", async () => {
  const { send, executions } = await sequenceRig(oldest(4));
  send(1, 1, "S");
  send(1, 2, "E");
  const second = send(1, 5, "S");
  for (let i = 0; i < 3; i++) {
    await turn();
    executions[i]!.finish();
    await turn();
  }
  assert.deepEqual(
    executions.map(({ rows }) => rows.map(({ x }) => x)),
    [[1], [2], [5]],
  );
  assert.equal(second.answer.sum, 5);
});

for (const strategy of [direct(2), oldest(2)]) {
  test(`${strategy.kind}: a sequence of which nothing has run yet moves on when its worker is gone`, async () => {
    const { send, executions, lose } = await sequenceRig(strategy);
    const running = send(1, 1, "S");
    await turn();
    const other = [send(2, 3, "S"), send(2, 4)];
    lose(0);
    executions[0]!.fail(new Error("the worker ended"));
    await running.done;
    await turn();
    executions[1]!.finish();
    await other[0]!.done;
    await turn();
    executions[2]!.finish();
    await other[1]!.done;
    assert.deepEqual(
      other.map(({ answer }) => answer.sum),
      [3, 7],
    );
  });
}
