import { setMaxListeners } from "node:events";
import type { InstancePool } from "../backend/instance-pool.ts";
import type { ModelConfig } from "../gen/inference/model_config.ts";
import { asInferenceError, ExecutionError, InferenceError } from "../inference-error.ts";
import type { BatchingSettings } from "../scheduler/batching.ts";
import type { RequestTimings, ScheduledResult, SequencePosition } from "../scheduler/pending-request.ts";
import { queueTimeoutMs } from "../scheduler/queue-policy.ts";
import { type RequestScheduler, Scheduler, type SchedulerEvents } from "../scheduler/scheduler.ts";
import { SequenceScheduler } from "../scheduler/sequences/sequence-scheduler.ts";
import type { SequenceSettings } from "../scheduler/sequences/sequence-settings.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { AnswerQueue } from "./answer-queue.ts";
import { checkInputs } from "./check-inputs.ts";
import { failureReason } from "./failure-reason.ts";
import type {
  InferenceOptions,
  InferenceRequest,
  InferenceResponse,
  OutputTensor,
} from "./inference-request.ts";
import type { Model, ModelIdentity } from "./model.ts";
import type { ModelObserver } from "./model-observer.ts";
import { callersSignature, type ModelSignature, type TensorSpec } from "./model-signature.ts";
import { type ModelStatistics, nsPerMs } from "./model-statistics.ts";
import { requestPriority, requestTimeoutMs, sequencePosition } from "./request-parameters.ts";
import { type Reshape, type Reshapes, reshape } from "./reshape.ts";
import type { ModelResponseCache } from "./response-cache.ts";
import { selectOutputs } from "./select-outputs.ts";
import { withControls } from "./sequence-controls.ts";
import { StreamedAnswers } from "./streamed-answers.ts";
import { type QueuedRequest, submitRequest } from "./submit-request.ts";

/** What a scheduled model is made of. */
export interface ScheduledModelParts {
  readonly identity: ModelIdentity;
  /** With what is not for callers. */
  readonly signature: ModelSignature;
  readonly config: ModelConfig;
  /** Where callers see other shapes than the model. */
  readonly reshapes: { readonly inputs: Reshapes; readonly outputs: Reshapes };
  readonly batching: BatchingSettings;
  /** Whether the model takes BYTES for UTF-8 text and nothing else. */
  readonly textOnly: boolean;
  /** For a model whose requests belong to sequences. */
  readonly sequences?: SequenceSettings | undefined;
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
  readonly #scheduler: RequestScheduler;

  constructor(parts: ScheduledModelParts) {
    this.identity = parts.identity;
    this.signature = callersSignature(parts.signature);
    this.config = parts.config;
    this.statistics = parts.statistics;
    this.decoupled = parts.config.modelTransactionPolicy?.decoupled ?? false;
    this.#parts = parts;
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
    const checked = this.#check(request, options);
    const deliver: Deliver = ({ outputs, timings }) => {
      const response = { ...this.#respond(request, checked.outputs, outputs), timings };
      options.deliver?.(response);
      return response;
    };
    const { cache } = this.#parts;
    if (cache) return this.#answerThrough(cache, checked, request, options, deliver);
    return this.#run(checked, request, options, deliver);
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
    const checked = this.#check(request, options);
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
      const response = this.#respond(request, checked.outputs, outputs);
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

  #check(request: InferenceRequest, options: InferenceOptions): QueuedRequest {
    const { name } = this.identity;
    const { signature, batching, textOnly } = this.#parts;
    const rules = { name, signature, maxBatchSize: batching.maxBatchSize, textOnly };
    const { parameters } = request;
    const { inputs: seen, batchSize } = checkInputs(rules, request.inputs);
    const given = seen.map(
      (input, index) => input && this.#reshape(input, this.#parts.reshapes.inputs[index]),
    );
    const sequence = this.#parts.sequences && sequencePosition(name, parameters);
    const inputs = sequence ? this.#withControls(given, sequence) : given;
    const outputs = selectOutputs(name, signature, request.outputs);
    const priority = requestPriority(parameters, batching);
    const ownsInputs = options.ownsInputs ?? false;
    return { inputs, outputs, batchSize, priority, ownsInputs, parameters, sequence, onPart: undefined };
  }

  #withControls(
    inputs: readonly (Tensor | undefined)[],
    position: SequencePosition,
  ): readonly (Tensor | undefined)[] {
    const names = this.#parts.signature.inputs.map(({ name }) => name);
    return withControls(inputs, names, position, this.#parts.sequences?.controls ?? []);
  }

  #respond(
    request: InferenceRequest,
    selected: readonly number[],
    outputs: readonly Tensor[],
  ): InferenceResponse {
    const batched = this.#parts.batching.maxBatchSize > 0;
    const named: OutputTensor[] = selected.map((position, index) => {
      const { name, labels } = this.#parts.signature.outputs[position] as TensorSpec;
      const tensor = this.#reshape(outputs[index] as Tensor, this.#parts.reshapes.outputs[position]);
      return { name, tensor, labels, batched };
    });
    const { name, version } = this.identity;
    return { modelName: name, modelVersion: version, id: request.id, parameters: new Map(), outputs: named };
  }

  #reshape(tensor: Tensor, how: Reshape | undefined): Tensor {
    return how ? reshape(tensor, how, this.#parts.batching.maxBatchSize > 0) : tensor;
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
