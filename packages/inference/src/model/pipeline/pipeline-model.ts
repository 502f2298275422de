import type { ModelConfig } from "../../gen/inference/model_config.ts";
import { asInferenceError } from "../../inference-error.ts";
import type { RequestTimings } from "../../scheduler/pending-request.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import { checkInputs } from "../check-inputs.ts";
import {
  type InferenceOptions,
  type InferenceRequest,
  type InferenceResponse,
  outputOf,
} from "../inference-request.ts";
import type { Model, ModelIdentity } from "../model.ts";
import type { ModelObserver } from "../model-observer.ts";
import type { ModelSignature, TensorSpec } from "../model-signature.ts";
import { ModelStatistics, nsPerMs } from "../model-statistics.ts";
import { selectOutputs } from "../select-outputs.ts";
import type { PipelineStep } from "./pipeline-step.ts";
import { StepDurations } from "./step-durations.ts";

/** Models chained by the names of their tensors. Steps that do not wait for each other run at the same time. */
export class PipelineModel implements Model {
  readonly identity: ModelIdentity;
  readonly signature: ModelSignature;
  readonly config: ModelConfig;
  readonly statistics: ModelStatistics = new ModelStatistics();
  readonly instanceCount = 0;
  readonly decoupled = false;
  readonly #steps: readonly PipelineStep[];
  readonly #resolve: (step: PipelineStep) => Model;
  readonly #observer: ModelObserver | undefined;
  readonly #running = new Set<Promise<unknown>>();

  constructor(
    identity: ModelIdentity,
    signature: ModelSignature,
    config: ModelConfig,
    steps: readonly PipelineStep[],
    resolve: (step: PipelineStep) => Model,
    observer: ModelObserver | undefined,
  ) {
    this.identity = identity;
    this.signature = signature;
    this.config = config;
    this.#steps = steps;
    this.#resolve = resolve;
    this.#observer = observer;
  }

  get pendingCount(): number {
    return 0;
  }

  async infer(request: InferenceRequest, options: InferenceOptions = {}): Promise<InferenceResponse> {
    const { name, version } = this.identity;
    // Whether bytes have to be text is for the steps to say.
    const rules = {
      name,
      signature: this.signature,
      maxBatchSize: this.config.maxBatchSize ?? 0,
      textOnly: false,
    };
    const { inputs, batchSize } = checkInputs(rules, request.inputs);
    const wanted = selectOutputs(name, this.signature, request.outputs);
    const startedMs = performance.now();
    const elapsedMs = (): number => performance.now() - startedMs;
    const spent = new StepDurations();
    const running = this.#run(inputs, request, options, spent);
    this.#running.add(running);
    try {
      const tensors = await running;
      const { computeInputNs, computeInferNs, computeOutputNs } = spent;
      const timings = { queueNs: 0, batchSize, computeInputNs, computeInferNs, computeOutputNs };
      this.statistics.executed({ requests: 1, ...timings });
      this.#observer?.onExecution?.(this.identity, timings);
      const answeredMs = elapsedMs();
      const outputs = wanted.map((index) => {
        const output = (this.signature.outputs[index] as TensorSpec).name;
        return { name: output, tensor: tensors.get(output) as Tensor };
      });
      const response = {
        modelName: name,
        modelVersion: version,
        id: request.id,
        parameters: new Map(),
        outputs,
      };
      options.deliver?.(response);
      this.statistics.succeeded(answeredMs * nsPerMs, 0, batchSize);
      this.#observer?.onAnswer?.(this.identity, answeredMs, timings);
      return response;
    } catch (thrown) {
      const error = asInferenceError(thrown);
      this.statistics.failed(elapsedMs() * nsPerMs, "OTHER");
      this.#observer?.onFailure?.(this.identity, error);
      throw error;
    } finally {
      this.#running.delete(running);
    }
  }

  async *stream(
    request: InferenceRequest,
    options?: InferenceOptions,
  ): AsyncGenerator<InferenceResponse, void> {
    yield await this.infer(request, options);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  /** Every tensor of the pipeline by name. A step starts as soon as the tensors it takes are there. */
  async #run(
    inputs: readonly (Tensor | undefined)[],
    request: InferenceRequest,
    options: InferenceOptions,
    spent: StepDurations,
  ): Promise<ReadonlyMap<string, Tensor>> {
    const tensors = new Map<string, Tensor>();
    for (const [index, spec] of this.signature.inputs.entries()) {
      const tensor = inputs[index];
      if (tensor) tensors.set(spec.name, tensor);
    }
    const maker = new Map(
      this.#steps.flatMap((step) => Array.from(step.outputs.values(), (tensor) => [tensor, step])),
    );
    const started = new Map<PipelineStep, Promise<void>>();
    const run = (step: PipelineStep): Promise<void> => {
      let running = started.get(step);
      if (!running) {
        const before = Array.from(step.inputs.values(), (tensor) => maker.get(tensor)).filter(
          (made) => made !== undefined,
        );
        running = Promise.all(before.map(run))
          .then(() => this.#runStep(step, tensors, request, options))
          .then((timings) => spent.add(timings));
        started.set(step, running);
      }
      return running;
    };
    await Promise.all(this.#steps.map(run));
    return tensors;
  }

  async #runStep(
    step: PipelineStep,
    tensors: Map<string, Tensor>,
    { id, parameters }: InferenceRequest,
    { caller, deadlineAtMs }: InferenceOptions,
  ): Promise<RequestTimings | undefined> {
    const { modelName, modelVersion } = step;
    const inputs = Array.from(step.inputs, ([name, tensor]) => ({
      name,
      tensor: tensors.get(tensor) as Tensor,
    }));
    const outputs = [...step.outputs.keys()];
    // A tensor may go to several steps and into the answer, so no step may take its buffer away.
    const response = await this.#resolve(step).infer(
      { modelName, modelVersion, id, parameters, inputs, outputs },
      { caller, deadlineAtMs },
    );
    for (const [output, tensor] of step.outputs) tensors.set(tensor, outputOf(response, output) as Tensor);
    return response.timings;
  }
}
