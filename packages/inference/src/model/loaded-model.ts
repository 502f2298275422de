import type { InstancePool } from "../backend/instance-pool.ts";
import { InferenceError } from "../inference-error.ts";
import type { PendingRequest, ScheduledResult } from "../scheduler/pending-request.ts";
import { queueTimeoutMs } from "../scheduler/queue-policy.ts";
import { type ExecutionReport, Scheduler } from "../scheduler/scheduler.ts";
import { checkInputs } from "./check-inputs.ts";
import type { InferenceOptions, InferenceRequest, InferenceResponse } from "./inference-request.ts";
import type { ModelSettings } from "./model-settings.ts";
import type { ModelSignature, TensorSpec } from "./model-signature.ts";
import { requestPriority, requestTimeoutMs } from "./request-parameters.ts";
import { selectOutputs } from "./select-outputs.ts";

/** Which model this is. */
export interface ModelIdentity {
  readonly name: string;
  readonly version: string;
  /** As Triton names it: `onnxruntime_onnx`, `typescript`. */
  readonly platform: string;
}

/** What a model tells of itself. */
export interface ModelEvents {
  onExecuted?(report: ExecutionReport): void;
}

/** One version of a model, loaded and able to run. */
export class LoadedModel {
  readonly identity: ModelIdentity;
  readonly settings: ModelSettings;
  readonly #pool: InstancePool;
  readonly #scheduler: Scheduler;

  constructor(
    identity: ModelIdentity,
    settings: ModelSettings,
    pool: InstancePool,
    events: ModelEvents = {},
  ) {
    this.identity = identity;
    this.settings = settings;
    this.#pool = pool;
    this.#scheduler = new Scheduler(settings.batching, pool, events);
  }

  get signature(): ModelSignature {
    return this.#pool.signature;
  }

  get instanceCount(): number {
    return this.#pool.size;
  }

  /** Requests that wait for an instance. */
  get pendingCount(): number {
    return this.#scheduler.pendingCount;
  }

  /** An instance became free by other means than finishing an execution. */
  wake(): void {
    this.#scheduler.wake();
  }

  /**
   * Runs the model once.
   *
   * @throws InferenceError INVALID_ARGUMENT for inputs that do not fit; UNAVAILABLE when the queue is full or the worker
   * broke down; DEADLINE_EXCEEDED and CANCELLED when nobody waits any more
   */
  async infer(request: InferenceRequest, options: InferenceOptions = {}): Promise<InferenceResponse> {
    const { name, version } = this.identity;
    const { batching } = this.settings;
    const rules = { name, signature: this.signature, maxBatchSize: batching.maxBatchSize };
    const { inputs, batchSize } = checkInputs(rules, request.inputs);
    const outputs = selectOutputs(name, this.signature, request.outputs);
    const priority = requestPriority(request.parameters, batching);
    const policy = batching.policies.get(priority) ?? batching.defaultPolicy;
    const result = await this.#schedule(
      { inputs, outputs, batchSize, priority, ownsInputs: options.ownsInputs ?? false },
      queueTimeoutMs(policy, requestTimeoutMs(request.parameters)),
      options,
    );
    return {
      modelName: name,
      modelVersion: version,
      id: request.id,
      parameters: new Map(),
      outputs: outputs.map((output, index) => ({
        name: (this.signature.outputs[output] as TensorSpec).name,
        tensor: result.outputs[index] as ScheduledResult["outputs"][number],
      })),
    };
  }

  /** Lets accepted requests finish until the signal aborts, then gives everything back. */
  async close(signal?: AbortSignal): Promise<void> {
    await this.#scheduler.close(signal);
    await this.#pool.close();
  }

  #schedule(
    checked: Pick<PendingRequest, "inputs" | "outputs" | "batchSize" | "priority" | "ownsInputs">,
    timeoutMs: number | undefined,
    { deadlineAtMs, caller }: InferenceOptions,
  ): Promise<ScheduledResult> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      let watched = false;
      const settle = (): void => {
        clearTimeout(timer);
        if (watched) caller?.signal.removeEventListener("abort", onAbort);
      };
      const pending: PendingRequest = {
        ...checked,
        enqueuedAtMs: performance.now(),
        deadlineAtMs,
        isAbandoned: () => caller?.cancelled ?? false,
        onWait: () => {
          watched = true;
          caller?.signal.addEventListener("abort", onAbort, { once: true });
        },
        resolve: (result) => {
          settle();
          resolve(result);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      const onAbort = (): void => {
        if (this.#scheduler.cancel(pending)) {
          pending.reject(new InferenceError("CANCELLED", "the caller went away while the request waited"));
        }
      };
      this.#scheduler.submit(pending);
      if (timeoutMs !== undefined) {
        timer = setTimeout(() => {
          if (this.#scheduler.expire(pending)) {
            pending.reject(
              new InferenceError(
                "DEADLINE_EXCEEDED",
                `the request waited longer than its ${timeoutMs} ms in the queue`,
              ),
            );
          }
        }, timeoutMs);
      }
    });
  }
}
