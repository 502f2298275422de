import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../../backend/instance.ts";
import { InstancePool } from "../../backend/instance-pool.ts";
import { InferenceError } from "../../inference-error.ts";
import { joinTensors } from "../../tensor/join-tensors.ts";
import { Tensor, tensor } from "../../tensor/tensor.ts";
import { zeroTensor } from "../../tensor/zero-tensor.ts";
import type { PendingRequest } from "../pending-request.ts";
import { direct, oldest } from "./sequence-rig.test.helper.ts";
import { SequenceScheduler } from "./sequence-scheduler.ts";
import type { SequenceSettings } from "./sequence-settings.ts";

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

const stateSize = 3;

/** Every array of a state's elements that was ever made. */
const made: WeakRef<StateElements>[] = [];

class StateElements extends Float32Array {
  constructor(...given: [size: number] | [buffer: ArrayBuffer, at: number, size: number]) {
    super(...(given as [ArrayBuffer, number, number]));
    made.push(new WeakRef(this));
  }
}

/** Adds what it is given to every element of its state. */
class AddingInstance implements ModelInstance {
  readonly signature = {
    inputs: [
      { name: "x", datatype: "FP32", shape: [-1, 1] },
      { name: "in", datatype: "FP32", shape: [-1, stateSize] },
    ],
    outputs: [
      { name: "y", datatype: "FP32", shape: [-1, 1] },
      { name: "out", datatype: "FP32", shape: [-1, stateSize] },
    ],
  } as const;
  readonly traits = { maxBatchSize: undefined, decoupled: false };
  /** What came in, by execution. */
  readonly seen: number[][] = [];

  execute({ inputs, outputs }: ExecutionRequest): Promise<ExecutionResult> {
    const [x, before] = inputs.map((parts) => joinTensors(parts as readonly Tensor[]).data as Float32Array);
    this.seen.push([...x!]);
    if (x!.some((value) => value < 0)) return Promise.reject(new InferenceError("INTERNAL", "negative"));
    const rows = x!.length;
    const first = [...x!.keys()].map((row) => before![row * stateSize]! + x![row]!);
    const all = new StateElements(before!.length);
    for (const [index, value] of before!.entries()) all[index] = value + x![Math.floor(index / stateSize)]!;
    const given = [tensor("FP32", [rows, 1], first), new Tensor("FP32", [rows, stateSize], all)] as const;
    return Promise.resolve({ outputs: outputs.map((index) => given[index]!), inputNs: 0, inferNs: 1 });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function started(strategy: SequenceSettings["strategy"], maxIdleMs = 60_000) {
  let lose = (): void => undefined;
  let scheduler: SequenceScheduler | undefined;
  const instances: AddingInstance[] = [];
  const pool = await InstancePool.start(
    1,
    (onLost) => {
      lose = () => onLost(new InferenceError("UNAVAILABLE", "the worker ended"));
      const instance = new AddingInstance();
      instances.push(instance);
      return Promise.resolve(instance);
    },
    { onFree: () => scheduler?.wake() },
  );
  const states = [
    {
      input: 1,
      output: 1,
      outputName: "out",
      shape: [1, stateSize],
      initial: zeroTensor("FP32", [1, stateSize]),
    },
  ];
  scheduler = new SequenceScheduler({ maxIdleMs, controls: [], states, strategy }, pool);
  const own = scheduler;
  const send = (id: number, x: number, flags = ""): Promise<number> =>
    new Promise((resolve, reject) => {
      const request: PendingRequest = {
        inputs: [tensor("FP32", [1, 1], [x]), undefined],
        outputs: [0],
        ownsInputs: true,
        parameters: new Map(),
        batchSize: 1,
        priority: 1,
        enqueuedAtMs: performance.now(),
        deadlineAtMs: undefined,
        onPart: undefined,
        sequence: { id: String(id), start: flags.includes("S"), end: flags.includes("E") },
        caller: undefined,
        onWait: () => undefined,
        resolve: ({ outputs }) => {
          assert.deepEqual(
            outputs.map(({ shape }) => shape),
            [[1, 1]],
          );
          resolve((outputs[0]!.data as Float32Array)[0]!);
        },
        reject,
      };
      own.submit(request);
    });
  return { send, scheduler: own, instances, lose: () => lose() };
}

/** How many arrays of states are still held by anything, once it is as many as expected or after many looks. */
async function statesInUse(expected: number): Promise<number> {
  for (let looks = 1; ; looks++) {
    // What was looked at in this turn is held until its end.
    await sleep(1);
    collectGarbage();
    const inUse = made.filter((ref) => ref.deref()).length;
    if (inUse === expected || looks === 200) return inUse;
  }
}

const ids = Array.from({ length: 6 }, (_, index) => index + 1);

for (const strategy of [direct(ids.length), oldest(ids.length)]) {
  const { kind } = strategy;

  test(`${kind}: rows that have no request leave the states of their sequences as they are`, async () => {
    const { send, instances, scheduler } = await started(strategy);
    await Promise.all(ids.slice(0, 3).map((id) => send(id, id, "S")));
    assert.equal(await send(3, 10), 13);
    assert.equal(await send(1, 20), 21);
    assert.deepEqual(await Promise.all([send(1, 1), send(2, 2), send(3, 3)]), [22, 4, 16]);
    const third = instances[0]!.seen.find((x) => x.includes(10));
    assert.deepEqual(third, kind === "direct" ? [0, 0, 10] : [10]);
    await scheduler.close();
  });

  test(`${kind}: whichever executions fail, an answer builds on those that were given before`, async () => {
    const values = fc.array(fc.integer({ min: -2, max: 20 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: ids.length }), async (sequences) => {
        const { send, scheduler } = await started(strategy);
        await Promise.all(
          sequences.map(async (own, id) => {
            const asked = own.map((x, step) => send(id + 1, x, step === 0 ? "S" : ""));
            let sum = 0;
            for (const [step, answer] of (await Promise.allSettled(asked)).entries()) {
              if (answer.status === "rejected") continue;
              sum += own[step]!;
              assert.equal(answer.value, sum);
            }
          }),
        );
        await scheduler.close();
      }),
      { numRuns: 100 },
    );
  });

  const endings: Record<string, (rig: Awaited<ReturnType<typeof started>>) => Promise<unknown>> = {
    "their END has come": ({ send }) => Promise.all(ids.map((id) => send(id, 1, "E"))),
    "their worker is gone": async ({ send, lose }) => {
      lose();
      await assert.rejects(send(1, 1), /lost the worker/);
    },
    "the model is unloaded": ({ scheduler }) => scheduler.close(),
  };
  for (const [when, end] of Object.entries(endings)) {
    test(`${kind}: the states of sequences are given back when ${when}`, async () => {
      const rig = await started(strategy);
      await Promise.all(ids.map((id) => rig.send(id, 1, "S")));
      assert.equal(await statesInUse(ids.length), ids.length);
      await end(rig);
      assert.equal(await statesInUse(0), 0);
      await rig.scheduler.close();
    });
  }

  test(`${kind}: the states of sequences are given back when they were idle for too long`, async () => {
    const rig = await started(strategy, 1);
    await Promise.all(ids.map((id) => rig.send(id, 1, "S")));
    assert.equal(await statesInUse(0), 0);
    await rig.scheduler.close();
  });
}
