import type { ExecutionRequest, ExecutionResult } from "../backend/instance.ts";
import type { InferenceError } from "../inference-error.ts";
import type { Caller, Parameters } from "../model/inference-request.ts";
import type { Tensor } from "../tensor/tensor.ts";

/** How a request's time was spent, in nanoseconds. */
export interface RequestTimings {
  /** From the queue's door to the start of the execution. */
  readonly queueNs: number;
  /** Putting the batch together. */
  readonly computeInputNs: number;
  /** The model itself. */
  readonly computeInferNs: number;
  /** Bringing the outputs back and taking the batch apart. */
  readonly computeOutputNs: number;
  /** How many elements ran in the same execution, this request's included. */
  readonly batchSize: number;
}

/** What a scheduled request gave. */
export interface ScheduledResult {
  /** In the order of `outputs` of the request. */
  readonly outputs: ExecutionResult["outputs"];
  readonly timings: RequestTimings;
}

/** Where in a sequence a request stands. */
export interface SequencePosition {
  readonly id: string;
  readonly start: boolean;
  readonly end: boolean;
}

/** A checked request, waiting for an instance. */
export interface PendingRequest {
  readonly inputs: readonly (Tensor | undefined)[];
  /** Positions of the wanted outputs in the signature. */
  readonly outputs: readonly number[];
  /** Whether the inputs' buffers may be taken away. */
  readonly ownsInputs: boolean;
  readonly parameters: Parameters;
  readonly batchSize: number;
  /** 1 is the most urgent. */
  readonly priority: number;
  /** `performance.now()` when it came. */
  readonly enqueuedAtMs: number;
  /** `performance.now()` after which nobody wants the answer. */
  readonly deadlineAtMs: number | undefined;
  /** Takes one of several answers; resolves with false when no more are wanted. Undefined when there is exactly one. */
  readonly onPart: ExecutionRequest["onPart"];
  /** Which sequence it belongs to, for models that keep state between requests. */
  readonly sequence: SequencePosition | undefined;
  /** Who waits for the answer; undefined for somebody who never leaves. */
  readonly caller: Caller | undefined;
  /** Called once if no instance was free when it came. */
  onWait(): void;
  resolve(result: ScheduledResult): void;
  reject(error: InferenceError): void;
}

/**
 * Whether two requests may run in one execution: the same inputs are there, and they differ in nothing but the batch.
 *
 * @param ragged positions of inputs whose shapes may differ
 */
export function canShareBatch(a: PendingRequest, b: PendingRequest, ragged?: ReadonlySet<number>): boolean {
  for (let i = 0; i < a.inputs.length; i++) {
    const left = a.inputs[i];
    const right = b.inputs[i];
    if (!left || !right) {
      if (left !== right) return false;
      continue;
    }
    if (ragged?.has(i)) continue;
    if (left.shape.length !== right.shape.length) return false;
    for (let axis = 1; axis < left.shape.length; axis++) {
      if (left.shape[axis] !== right.shape[axis]) return false;
    }
  }
  return true;
}
