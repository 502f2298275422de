import { setMaxListeners } from "node:events";
import type { InstancePool } from "../backend/instance-pool.ts";
import type { ModelConfig } from "../gen/inference/model_config.ts";
import { asInferenceError, ExecutionError, InferenceError } from "../inference-error.ts";
import type { RequestTimings, ScheduledResult } from "../scheduler/pending-request.ts";
import { queueTimeoutMs } from "../scheduler/queue-policy.ts";
import { type RequestScheduler, Scheduler, type SchedulerEvents } from "../scheduler/scheduler.ts";
import { SequenceScheduler } from "../scheduler/sequences/sequence-scheduler.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { AnswerQueue } from "./answer-queue.ts";
import { CallersView, type CallersViewParts } from "./callers-view.ts";
import { failureReason } from "./failure-reason.ts";
import type { InferenceOptions, InferenceRequest, InferenceResponse } from "./inference-request.ts";
import type { Model, ModelIdentity } from "./model.ts";
import type { ModelObserver } from "./model-observer.ts";
import { callersSignature, type ModelSignature } from "./model-signature.ts";
import { type ModelStatistics, nsPerMs } from "./model-statistics.ts";
import { requestTimeoutMs } from "./request-parameters.ts";
import type { ModelResponseCache } from "./response-cache.ts";
import { StreamedAnswers } from "./streamed-answers.ts";
import { type QueuedRequest, submitRequest } from "./submit-request.ts";

/** What a scheduled model is made of. */
export interface ScheduledModelParts extends CallersViewParts {
  readonly config: ModelConfig;
  readonly pool: InstancePool;
  readonly statistics: ModelStatistics;
  readonly observer?: ModelObserver | undefined;
  readonly cache?: ModelResponseCache | undefined;
}

/** A model that runs in the instances of a pool, behind a queue. */
export class ScheduledModel implements Model {
  readonly identity: ModelIdentity;
  readonly signature: ModelSignature;
  readonly config: ModelConfig;
  readonly statistics: ModelStatistics;
  readonly decoupled: boolean;
  readonly #parts: ScheduledModelParts;
  readonly #callers: CallersView;
  readonly #scheduler: RequestScheduler;

  constructor(parts: ScheduledModelParts) {
    this.identity = parts.identity;
    this.signature = callersSignature(parts.signature);
    this.config = parts.config;
    this.statistics = parts.statistics;
    this.decoupled = parts.config.modelTransactionPolicy?.decoupled ?? false;
    this.#parts = parts;
    this.#callers = new CallersView(parts);
    const events: SchedulerEvents = {
      onExecuted: ({ requests, timings }) => {
        parts.statistics.executed({ requests: requests.length, ...timings });
        parts.observer?.onExecution?.(parts.identity, timings);
      },
    };
    this.#scheduler = parts.sequences
      ? new SequenceScheduler(parts.sequences, parts.pool, events)
      : new Scheduler(parts.batching, parts.pool, events);
  }

  get instanceCount(): number {
    return this.#parts.pool.size;
  }

  get pendingCount(): number {
    return this.#scheduler.pendingCount;
  }

  /** An instance became free by other means than finishing an execution. */
  wake(): void {
    this.#scheduler.wake();
  }

  async infer(request: InferenceRequest, options: InferenceOptions = {}): Promise<InferenceResponse> {
    if (this.decoupled) {
      const { name } = this.identity;
      throw new InferenceError(
        "UNIMPLEMENTED",
        `model "${name}" answers any number of times: ask it over a stream`,
      );
    }
    const checked = this.#callers.check(request, options.ownsInputs ?? false);
    const deliver: Deliver = ({ outputs, timings }) => {
      const response = { ...this.#callers.respond(request, checked.outputs, outputs), timings };
      options.deliver?.(response);
      return response;
    };
    const { cache } = this.#parts;
    return await (cache
      ? this.#answerThrough(cache, checked, request, options, deliver)
      : this.#run(checked, request, options, deliver));
  }

  async *stream(
    request: InferenceRequest,
    options: InferenceOptions = {},
  ): AsyncGenerator<InferenceResponse, void> {
    if (!this.decoupled) {
      yield await this.infer(request, options);
      return;
    }
    const answers = new AnswerQueue<readonly Tensor[]>();
    const checked = this.#callers.check(request, options.ownsInputs ?? false);
    const counted = new StreamedAnswers(this.statistics);
    const onPart = async (outputs: readonly Tensor[]): Promise<boolean> => {
      counted.computed();
      const wanted = await answers.put(outputs);
      counted.taken(wanted);
      return wanted;
    };
    let undelivered: { readonly reason: unknown } | undefined;
    const finish = (result: ScheduledResult): RequestTimings => {
      if (undelivered) throw undelivered.reason;
      return result.timings;
    };
    this.#run({ ...checked, onPart }, request, options, finish).then(
      (timings) => {
        counted.ended(timings.queueNs);
        options.onStreamed?.(timings);
        answers.end();
      },
      (error: unknown) => {
        if (undelivered || error instanceof ExecutionError) counted.failed();
        answers.fail(error);
      },
    );
    for await (const outputs of answers) {
      const startedMs = performance.now();
      const response = this.#callers.respond(request, checked.outputs, outputs);
      try {
        options.deliver?.(response);
      } catch (reason) {
        undelivered = { reason };
        throw reason;
      }
      counted.given(performance.now() - startedMs);
      yield response;
    }
  }

  async close(signal?: AbortSignal): Promise<void> {
    const { pool } = this.#parts;
    // All models of a server are closed by one signal.
    if (signal) setMaxListeners(0, signal);
    const giveUp = (): void => pool.abandon();
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
    await this.#scheduler.close(signal);
    await pool.close();
    signal?.removeEventListener("abort", giveUp);
    this.#parts.cache?.clear();
  }

  /** The kept answer, or the model's, which is kept from then on. */
  async #answerThrough(
    cache: ModelResponseCache,
    checked: QueuedRequest,
    request: InferenceRequest,
    options: InferenceOptions,
    deliver: Deliver,
  ): Promise<InferenceResponse> {
    const startedMs = performance.now();
    const key = cache.keyOf(checked.inputs, checked.outputs, checked.parameters);
    const kept = cache.get(key);
    const lookupMs = performance.now() - startedMs;
    if (kept) {
      let response: InferenceResponse;
      try {
        response = deliver({ outputs: kept });
      } catch (thrown) {
        throw this.#failed(startedMs, thrown);
      }
      this.statistics.foundInCache(lookupMs * nsPerMs, lookupMs * nsPerMs);
      this.#parts.observer?.onAnswer?.(this.identity, lookupMs);
      return response;
    }
    let outputs: readonly Tensor[] = [];
    const response = await this.#run(checked, request, options, (result) => {
      outputs = result.outputs;
      return deliver(result);
    });
    const ranMs = performance.now();
    cache.set(key, outputs);
    const insertionMs = performance.now() - ranMs;
    this.statistics.cacheMiss.add((lookupMs + insertionMs) * nsPerMs);
    return response;
  }

  /** Runs a request; it counts as answered when its result was finished with. */
  async #run<T>(
    checked: QueuedRequest,
    request: InferenceRequest,
    options: InferenceOptions,
    finish: (result: ScheduledResult) => T,
  ): Promise<T> {
    const startedMs = performance.now();
    const { batching, observer } = this.#parts;
    const policy = batching.policies.get(checked.priority) ?? batching.defaultPolicy;
    try {
      const askedMs = requestTimeoutMs(request.parameters);
      const timeoutMs = checked.sequence ? askedMs || undefined : queueTimeoutMs(policy, askedMs);
      const result = await submitRequest(this.#scheduler, checked, timeoutMs, options);
      const elapsedMs = performance.now() - startedMs;
      const finished = finish(result);
      this.statistics.succeeded(elapsedMs * nsPerMs, result.timings.queueNs, checked.batchSize);
      observer?.onAnswer?.(this.identity, elapsedMs, result.timings);
      return finished;
    } catch (thrown) {
      throw this.#failed(startedMs, thrown);
    }
  }

  #failed(startedMs: number, thrown: unknown): InferenceError {
    const error = asInferenceError(thrown);
    this.statistics.failed((performance.now() - startedMs) * nsPerMs, failureReason(error));
    this.#parts.observer?.onFailure?.(this.identity, error);
    return error;
  }
}

/** Brings an answer to whoever asked. */
type Deliver = (result: Pick<ScheduledResult, "outputs"> & Partial<ScheduledResult>) => InferenceResponse;
