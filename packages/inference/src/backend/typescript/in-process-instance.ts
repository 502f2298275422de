import { asInferenceError, InferenceError } from "../../inference-error.ts";
import { nsPerMs } from "../../model/model-statistics.ts";
import { copyTensor } from "../../tensor/copy-tensor.ts";
import { joinTensors } from "../../tensor/join-tensors.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import { whenCallersLeft } from "../callers-left.ts";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../instance.ts";
import { watchRun } from "../watch-run.ts";
import type { ModelContext } from "./define-model.ts";
import { type ImportedModel, importModel } from "./import-model.ts";
import { TypescriptModel } from "./typescript-model.ts";

/** A model that is a function, on the server's own thread: for functions that mostly wait for something else. */
export class InProcessInstance implements ModelInstance {
  readonly #model: TypescriptModel;
  readonly #module: ImportedModel;
  readonly #abandonAfterMs: number;
  #running: Promise<unknown> = Promise.resolve();
  #abandon: ((reason: InferenceError) => void) | undefined;

  private constructor(model: TypescriptModel, module: ImportedModel, abandonAfterMs: number) {
    this.#model = model;
    this.#module = module;
    this.#abandonAfterMs = abandonAfterMs;
  }

  static async start(path: string, abandonAfterMs: number): Promise<InProcessInstance> {
    const module = await importModel(path);
    try {
      const model = await TypescriptModel.load(module.exports);
      return new InProcessInstance(model, module, abandonAfterMs);
    } catch (error) {
      module.release();
      throw error;
    }
  }

  get signature(): ModelInstance["signature"] {
    return this.#model.signature;
  }

  get traits(): ModelInstance["traits"] {
    return this.#model;
  }

  execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const abandoned = new Promise<never>((_resolve, reject) => {
      this.#abandon = reject;
    });
    const unwatch = watchRun(request.callers, this.#abandonAfterMs, () => this.abandon());
    const result = Promise.race([this.#execute(request), abandoned]).finally(unwatch);
    this.#running = result.catch(() => undefined);
    return result;
  }

  /** The function itself goes on: nothing ends it but the process. */
  abandon(): void {
    this.#abandon?.(new InferenceError("UNAVAILABLE", "the model was stopped in the middle of a run"));
  }

  async close(): Promise<void> {
    await this.#running;
    // As in a worker: the model is gone all the same, whether its end fails or never comes.
    await new Promise<void>((resolve) => {
      const unwatch = watchRun([], this.#abandonAfterMs, resolve);
      this.#model.close().then(resolve, resolve).finally(unwatch);
    });
    this.#module.release();
  }

  async #execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { outputs, onPart } = request;
    const context = new RunContext(request);
    const startedMs = performance.now();
    try {
      const inputs = ownInputs(request);
      const joinedMs = performance.now();
      const tensors = await this.#model.run(
        inputs,
        outputs,
        context,
        onPart && ((part) => onPart(copies(part))),
      );
      return {
        outputs: copies(tensors),
        inputNs: (joinedMs - startedMs) * nsPerMs,
        inferNs: (performance.now() - joinedMs) * nsPerMs,
      };
    } catch (error) {
      throw asInferenceError(error);
    } finally {
      context.end();
    }
  }
}

class RunContext implements ModelContext {
  readonly parameters: ModelContext["parameters"];
  readonly #callers: ExecutionRequest["callers"];
  #left: AbortController | undefined;
  #unlisten: (() => void) | undefined;

  constructor({ parameters, callers }: ExecutionRequest) {
    this.parameters = parameters;
    this.#callers = callers;
  }

  get signal(): AbortSignal {
    if (!this.#left) {
      const left = new AbortController();
      this.#left = left;
      this.#unlisten = whenCallersLeft(this.#callers, () => left.abort());
    }
    return this.#left.signal;
  }

  /** The run is over. */
  end(): void {
    this.#unlisten?.();
  }
}

/** A function may write into what it is given, which may be somebody else's. */
function ownInputs({ inputs, ownsInputs }: ExecutionRequest): (Tensor | undefined)[] {
  return inputs.map((parts) => {
    if (!parts) return undefined;
    const joined = joinTensors(parts);
    // Bytes that are put together with others lie where they lay.
    const own = ownsInputs || (parts.length > 1 && joined.datatype !== "BYTES");
    return own ? joined : copyTensor(joined);
  });
}

/** The function's tensors may be its own, kept between calls, and it is called again before all have been sent. */
function copies(tensors: readonly Tensor[]): Tensor[] {
  return tensors.map(copyTensor);
}
