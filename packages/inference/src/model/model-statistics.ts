import type { FailureReason } from "./failure-reason.ts";

/** Durations are measured in milliseconds and counted in nanoseconds. */
export const nsPerMs = 1e6;

/** How often something happened, and how long it took altogether. */
export class Duration {
  count = 0;
  ns = 0;

  add(ns: number): void {
    this.count++;
    this.ns += ns;
  }
}

/** Where the time of executions of one size went. */
export interface BatchDurations {
  readonly computeInput: Duration;
  readonly computeInfer: Duration;
  readonly computeOutput: Duration;
}

/** Where the time of the answers of one number went, of requests that are answered any number of times. */
export interface ResponseDurations {
  readonly computeInfer: Duration;
  readonly computeOutput: Duration;
  readonly success: Duration;
  readonly fail: Duration;
  /** Requests that ended without an answer of this number. */
  readonly emptyResponse: Duration;
  /** From the reader's leaving until the model had stopped. */
  readonly cancel: Duration;
}

/** So many answers to a request are counted each by its number, those from here on together: a model may give any number. */
const countedResponses = 256;

/** What one execution reports. Durations are in nanoseconds. */
export interface ExecutionCounts {
  /** Requests that shared the execution. */
  readonly requests: number;
  /** Their elements altogether; 1 for a model without a batch dimension. */
  readonly batchSize: number;
  readonly computeInputNs: number;
  readonly computeInferNs: number;
  readonly computeOutputNs: number;
}

/** Counts and durations of one version of a model since it was loaded. Triton Statistics Extension. */
export class ModelStatistics {
  /** From a request's arrival to its answer. */
  readonly success: Duration = new Duration();
  readonly fail: Duration = new Duration();
  readonly queue: Duration = new Duration();
  readonly computeInput: Duration = new Duration();
  readonly computeInfer: Duration = new Duration();
  readonly computeOutput: Duration = new Duration();
  readonly cacheHit: Duration = new Duration();
  /** Looking in vain and keeping the answer, not running the model. */
  readonly cacheMiss: Duration = new Duration();
  readonly failures: Map<FailureReason, number> = new Map();
  /** By batch size. */
  readonly batches: Map<number, BatchDurations> = new Map();
  /** By the answer's number, counted from 0; empty for a model that answers once. */
  readonly responses: Map<string, ResponseDurations> = new Map();
  /** A request with a batch of n counts n times, one that was answered from the cache not at all. */
  inferenceCount = 0;
  executionCount = 0;
  /** When an execution last ended, in milliseconds since the epoch; 0 before the first. */
  lastInferenceMs = 0;

  /** The answers of this number. */
  responsesOf(index: number): ResponseDurations {
    const key = index < countedResponses ? `${index}` : `${countedResponses}+`;
    let durations = this.responses.get(key);
    if (!durations) {
      durations = {
        computeInfer: new Duration(),
        computeOutput: new Duration(),
        success: new Duration(),
        fail: new Duration(),
        emptyResponse: new Duration(),
        cancel: new Duration(),
      };
      this.responses.set(key, durations);
    }
    return durations;
  }

  /** A request was answered by the model. */
  succeeded(elapsedNs: number, queueNs: number, batchSize: number): void {
    this.success.add(elapsedNs);
    this.queue.add(queueNs);
    this.inferenceCount += batchSize;
  }

  /** A request was answered from the cache, after so long: nothing ran, so it is no inference. */
  foundInCache(elapsedNs: number, lookupNs: number): void {
    this.success.add(elapsedNs);
    this.queue.add(0);
    this.cacheHit.add(lookupNs);
  }

  /** A request failed. */
  failed(elapsedNs: number, reason: FailureReason): void {
    this.fail.add(elapsedNs);
    this.failures.set(reason, (this.failures.get(reason) ?? 0) + 1);
  }

  /** An execution is over. Its durations count once for each of its requests, as each waited for them. */
  executed(counts: ExecutionCounts): void {
    this.executionCount++;
    this.lastInferenceMs = Date.now();
    for (let i = 0; i < counts.requests; i++) {
      this.computeInput.add(counts.computeInputNs);
      this.computeInfer.add(counts.computeInferNs);
      this.computeOutput.add(counts.computeOutputNs);
    }
    let batch = this.batches.get(counts.batchSize);
    if (!batch) {
      batch = { computeInput: new Duration(), computeInfer: new Duration(), computeOutput: new Duration() };
      this.batches.set(counts.batchSize, batch);
    }
    batch.computeInput.add(counts.computeInputNs);
    batch.computeInfer.add(counts.computeInferNs);
    batch.computeOutput.add(counts.computeOutputNs);
  }
}
