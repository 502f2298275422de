import assert from "node:assert/strict";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../../backend/instance.ts";
import { InstancePool } from "../../backend/instance-pool.ts";
import { InferenceError } from "../../inference-error.ts";
import { type SequenceControl, withControls } from "../../model/sequence-controls.ts";
import { joinTensors } from "../../tensor/join-tensors.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import type { BatchingSettings } from "../batching.ts";
import type { PendingRequest } from "../pending-request.ts";
import { unlimitedQueue } from "../queue-policy.ts";
import { SequenceScheduler } from "./sequence-scheduler.ts";
import type { SequenceSettings } from "./sequence-settings.ts";

const flag = (value: number): Tensor => tensor("INT32", [1, 1], [value]);
const controls: readonly SequenceControl[] = [
  { name: "start", kind: "start", no: flag(0), yes: flag(1) },
  { name: "end", kind: "end", no: flag(0), yes: flag(1) },
  { name: "ready", kind: "ready", no: flag(-1), yes: flag(1) },
  { name: "id", kind: "id", datatype: "UINT32", shape: [1, 1] },
];
const inputNames = ["x", "start", "end", "ready", "id"] as const;

/** What one row of an execution said. */
export type Row = Readonly<Record<(typeof inputNames)[number], number>>;

/** An execution that the test ends. */
export interface Execution {
  readonly instance: number;
  readonly rows: readonly Row[];
  finish(): void;
  fail(error: Error): void;
}

/** Adds up what each sequence sends, by its row or by its id. */
class SummingInstance implements ModelInstance {
  readonly signature = {
    inputs: inputNames.map((name) => ({ name, datatype: "INT32", shape: [-1, -1] }) as const),
    outputs: [{ name: "sum", datatype: "INT32", shape: [-1, 1] }],
  } as const;
  readonly traits = { maxBatchSize: undefined, decoupled: false };
  readonly #sums = new Map<number, number>();
  readonly #stateBy: "row" | "id";
  readonly #onExecute: (execution: Omit<Execution, "instance">) => void;

  constructor(stateBy: "row" | "id", onExecute: (execution: Omit<Execution, "instance">) => void) {
    this.#stateBy = stateBy;
    this.#onExecute = onExecute;
  }

  execute({ inputs }: ExecutionRequest): Promise<ExecutionResult> {
    const columns = inputs.map((parts) => joinTensors(parts as readonly Tensor[]).data as Int32Array);
    const rows = Array.from(
      columns[0] as Int32Array,
      (_, row) => Object.fromEntries(inputNames.map((name, index) => [name, columns[index]![row]!])) as Row,
    );
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        const sums = rows.map((row, index) => this.#add(row, index));
        resolve({ outputs: [tensor("INT32", [sums.length, 1], sums)], inputNs: 0, inferNs: 1 });
      };
      this.#onExecute({ rows, finish, fail: reject });
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #add({ x, start, ready, id }: Row, row: number): number {
    if (ready !== 1) return -1;
    const key = this.#stateBy === "row" ? row : id;
    const sum = (start ? 0 : this.#sums.get(key)!) + x;
    this.#sums.set(key, sum);
    return sum;
  }
}

export interface Sent {
  readonly request: PendingRequest;
  readonly answer: { sum?: number; error?: string; message?: string };
  /** When it was answered, however. */
  readonly done: Promise<void>;
}

export function direct(
  slots: number,
  minimumSlotUtilization = 0,
  maxQueueDelayMs = 0,
): SequenceSettings["strategy"] {
  return { kind: "direct", slots, maxBatchSize: slots, minimumSlotUtilization, maxQueueDelayMs };
}

export function oldest(slots: number, more: Partial<BatchingSettings> = {}): SequenceSettings["strategy"] {
  const batching: BatchingSettings = {
    maxBatchSize: 4,
    dynamic: true,
    preferredBatchSizes: [],
    maxQueueDelayMs: 0,
    preserveOrdering: false,
    priorityLevels: 0,
    defaultPriority: 1,
    defaultPolicy: unlimitedQueue,
    policies: new Map(),
    ...more,
  };
  return { kind: "oldest", slots, batching };
}

interface RigOptions {
  readonly instances?: number;
  readonly maxIdleMs?: number;
  readonly onExecute?: (execution: Execution) => void;
}

export interface SequenceRig {
  readonly scheduler: SequenceScheduler;
  readonly executions: Execution[];
  /** Flags are letters: S for START, E for END. */
  readonly send: (id: number, x: number, flags?: string, own?: Partial<PendingRequest>) => Sent;
  /** Ends an instance's worker. */
  readonly lose: (instance: number) => void;
}

export async function sequenceRig(
  strategy: SequenceSettings["strategy"],
  { instances = 1, maxIdleMs = 60_000, onExecute }: RigOptions = {},
): Promise<SequenceRig> {
  const executions: Execution[] = [];
  const losers: (() => void)[] = [];
  let scheduler: SequenceScheduler | undefined;
  const pool = await InstancePool.start(
    instances,
    (onLost) => {
      const instance = losers.push(() => onLost(new InferenceError("UNAVAILABLE", "the worker ended"))) - 1;
      const stateBy = strategy.kind === "direct" ? "row" : "id";
      return Promise.resolve(
        new SummingInstance(stateBy, (own) => {
          const execution = { instance, ...own };
          executions.push(execution);
          onExecute?.(execution);
        }),
      );
    },
    { onFree: () => scheduler?.wake() },
  );
  scheduler = new SequenceScheduler({ maxIdleMs, controls, states: [], strategy }, pool);
  return {
    scheduler,
    executions,
    send: (id, x, flags = "", own = {}) => send(scheduler, id, x, flags, own),
    lose: (instance) => losers[instance]!(),
  };
}

function send(
  scheduler: SequenceScheduler,
  id: number,
  x: number,
  flags: string,
  own: Partial<PendingRequest>,
): Sent {
  const answer: Sent["answer"] = {};
  let onDone!: () => void;
  const done = new Promise<void>((resolve) => {
    onDone = resolve;
  });
  const sequence = { id: String(id), start: flags.includes("S"), end: flags.includes("E") };
  const request: PendingRequest = {
    inputs: withControls([tensor("INT32", [1, 1], [x])], inputNames, sequence, controls),
    outputs: [0],
    ownsInputs: false,
    parameters: new Map(),
    batchSize: 1,
    priority: 1,
    enqueuedAtMs: performance.now(),
    deadlineAtMs: undefined,
    onPart: undefined,
    sequence,
    caller: undefined,
    onWait: () => undefined,
    resolve: ({ outputs }) => {
      assert.deepEqual(outputs[0]!.shape, [1, 1]);
      answer.sum = (outputs[0]!.data as Int32Array)[0]!;
      onDone();
    },
    reject: ({ code, message }) => {
      answer.error = code;
      answer.message = message;
      onDone();
    },
    ...own,
  };
  scheduler.submit(request);
  return { request, answer, done };
}
