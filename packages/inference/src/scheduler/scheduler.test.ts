import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../backend/instance.ts";
import { InstancePool } from "../backend/instance-pool.ts";
import { joinTensors } from "../tensor/join-tensors.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import type { BatchingSettings } from "./batching.ts";
import type { PendingRequest } from "./pending-request.ts";
import { unlimitedQueue } from "./queue-policy.ts";
import { Scheduler } from "./scheduler.ts";

/** An instance that adds one to each element when told to. */
class ManualInstance implements ModelInstance {
  readonly signature = {
    inputs: [{ name: "x", datatype: "INT32", shape: [-1, -1] }],
    outputs: [{ name: "y", datatype: "INT32", shape: [-1, -1] }],
  } as const;
  readonly traits = { maxBatchSize: undefined, decoupled: false };
  readonly executions: { request: ExecutionRequest; finish: () => void; fail: (error: Error) => void }[] = [];

  execute(request: ExecutionRequest): Promise<ExecutionResult> {
    return new Promise((resolve, reject) => {
      const { shape, data } = joinTensors(request.inputs[0] as readonly Tensor[]) as Tensor<"INT32">;
      const finish = (): void =>
        resolve({
          outputs: [
            tensor(
              "INT32",
              shape,
              data.map((x) => x + 1),
            ),
          ],
          inputNs: 0,
          inferNs: 1,
        });
      this.executions.push({ request, finish, fail: reject });
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function valuesOf({ inputs: [x] }: ExecutionRequest): number[] {
  return [...joinTensors(x as readonly Tensor[]).data] as number[];
}

interface Answer {
  values?: number[];
  error?: string;
}

async function rig(more: Partial<BatchingSettings> = {}, instances = 1) {
  const made: ManualInstance[] = [];
  const start = (): Promise<ModelInstance> => {
    const instance = new ManualInstance();
    made.push(instance);
    return Promise.resolve(instance);
  };
  const pool = await InstancePool.start(instances, start, { onFree: () => undefined });
  const scheduler = new Scheduler(
    {
      maxBatchSize: 8,
      dynamic: true,
      preferredBatchSizes: [],
      maxQueueDelayMs: 0,
      preserveOrdering: false,
      priorityLevels: 0,
      defaultPriority: 1,
      defaultPolicy: unlimitedQueue,
      policies: new Map(),
      ...more,
    },
    pool,
  );
  const order: string[] = [];
  const submit = (name: string, rows: number[][], own: Partial<PendingRequest> = {}) => {
    const answer: Answer = {};
    const request: PendingRequest = {
      inputs: [tensor("INT32", [rows.length, rows[0]!.length], rows)],
      outputs: [0],
      ownsInputs: false,
      parameters: new Map(),
      batchSize: rows.length,
      priority: 1,
      enqueuedAtMs: performance.now(),
      deadlineAtMs: undefined,
      onPart: undefined,
      sequence: undefined,
      caller: undefined,
      onWait: () => undefined,
      resolve: ({ outputs }) => {
        order.push(name);
        answer.values = [...(outputs[0]!.data as Int32Array)];
      },
      reject: ({ code }) => {
        order.push(name);
        answer.error = code;
      },
      ...own,
    };
    scheduler.submit(request);
    return { request, answer };
  };
  const executed = (): number[][] =>
    made.flatMap((m) => m.executions.map(({ request }) => valuesOf(request)));
  return { scheduler, submit, executed, order, executions: (instance = 0) => made[instance]!.executions };
}

test("requests of one turn share an execution, and each gets its own rows", async () => {
  const { submit, executed, executions } = await rig();
  const a = submit("a", [[1, 2]]);
  const b = submit("b", [
    [3, 4],
    [5, 6],
  ]);
  await turn();
  assert.deepEqual(executed(), [[1, 2, 3, 4, 5, 6]]);
  executions()[0]!.finish();
  await turn();
  assert.deepEqual(a.answer.values, [2, 3]);
  assert.deepEqual(b.answer.values, [4, 5, 6, 7]);
});

test("shapes are never mixed", async () => {
  const { submit, executed, executions } = await rig();
  submit("a", [[1]]);
  submit("b", [[2, 3]]);
  submit("c", [[4]]);
  for (let i = 0; i < 3; i++) {
    await turn();
    executions()[i]!.finish();
    await turn();
  }
  assert.deepEqual(executed(), [[1], [2, 3], [4]]);
});

test("a more urgent request overtakes those that wait", async () => {
  const { submit, executions, order } = await rig({ priorityLevels: 2, maxBatchSize: 1 });
  submit("running", [[0]], { priority: 2 });
  await turn();
  submit("later", [[1]], { priority: 2 });
  submit("urgent", [[2]], { priority: 1 });
  for (let i = 0; i < 3; i++) {
    executions()[i]!.finish();
    await turn();
  }
  assert.deepEqual(order, ["running", "urgent", "later"]);
});

test("a full queue refuses with UNAVAILABLE", async () => {
  const { submit } = await rig({ defaultPolicy: { ...unlimitedQueue, maxQueueSize: 1 } });
  submit("running", [[0]]);
  await turn();
  submit("waiting", [[1]]);
  assert.throws(() => submit("refused", [[2]]), { code: "UNAVAILABLE" });
});

test("a cancelled request leaves the queue and never runs", async () => {
  const { scheduler, submit, executed, executions } = await rig();
  submit("running", [[0]]);
  await turn();
  const { request } = submit("gone", [[1]]);
  assert.equal(scheduler.cancel(request), true);
  assert.equal(scheduler.pendingCount, 0);
  executions()[0]!.finish();
  await turn();
  assert.deepEqual(executed(), [[0]]);
});

test("a request whose deadline passed in the queue is never run", async () => {
  const { submit, executed, executions } = await rig();
  submit("running", [[0]]);
  await turn();
  const late = submit("late", [[1]], { deadlineAtMs: performance.now() - 1 });
  const caller = { cancelled: true, signal: AbortSignal.abort() };
  const abandoned = submit("abandoned", [[2]], { caller });
  executions()[0]!.finish();
  await turn();
  assert.equal(late.answer.error, "DEADLINE_EXCEEDED");
  assert.equal(abandoned.answer.error, "CANCELLED");
  assert.deepEqual(executed(), [[0]]);
});

test("a request whose time in the queue is over waits behind the others when the policy says delay", async () => {
  const { scheduler, submit, executions, order } = await rig({
    maxBatchSize: 1,
    defaultPolicy: { ...unlimitedQueue, timeoutAction: "delay" },
  });
  submit("running", [[0]]);
  await turn();
  const slow = submit("slow", [[1]]);
  submit("quick", [[2]]);
  assert.equal(scheduler.expire(slow.request), false);
  for (let i = 0; i < 3; i++) {
    executions()[i]!.finish();
    await turn();
  }
  assert.deepEqual(order, ["running", "quick", "slow"]);
});

test("with preserved ordering an answer waits for those of earlier requests", async () => {
  const { submit, executions, order } = await rig({ preserveOrdering: true, maxBatchSize: 1 }, 2);
  submit("first", [[1]]);
  submit("second", [[2]]);
  await turn();
  const firstIs = valuesOf(executions(0)[0]!.request)[0] === 1 ? 0 : 1;
  executions(1 - firstIs)[0]!.finish();
  await turn();
  assert.deepEqual(order, []);
  executions(firstIs)[0]!.finish();
  await turn();
  assert.deepEqual(order, ["first", "second"]);
});

test("a failed execution fails its own requests, and the next runs", async () => {
  const { submit, executions } = await rig();
  const failed = submit("failed", [[1]]);
  await turn();
  const next = submit("next", [[2]]);
  executions()[0]!.fail(new Error("broken"));
  await turn();
  executions()[1]!.finish();
  await turn();
  assert.equal(failed.answer.error, "INTERNAL");
  assert.deepEqual(next.answer.values, [3]);
});

test("closing lets accepted requests finish and takes no more", async () => {
  const { scheduler, submit, executions } = await rig();
  const accepted = submit("accepted", [[1]]);
  const closing = scheduler.close();
  assert.throws(() => submit("late", [[2]]), { code: "UNAVAILABLE" });
  await turn();
  executions()[0]!.finish();
  await closing;
  assert.deepEqual(accepted.answer.values, [2]);
});

test("closing with a limit fails what still waits", async () => {
  const { scheduler, submit, executions } = await rig();
  submit("running", [[1]]);
  await turn();
  const waiting = submit("waiting", [[2]]);
  const closing = scheduler.close(AbortSignal.abort());
  executions()[0]!.finish();
  await closing;
  assert.equal(waiting.answer.error, "UNAVAILABLE");
});
