import { asInferenceError } from "../../inference-error.ts";
import { nsPerMs } from "../../model/model-statistics.ts";
import { joinTensors } from "../../tensor/join-tensors.ts";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../instance.ts";
import { importModel } from "./import-model.ts";
import { TypescriptModel } from "./typescript-model.ts";

/** A model that is a function, on the server's own thread: for functions that mostly wait for something else. */
export class InProcessInstance implements ModelInstance {
  readonly #model: TypescriptModel;
  #running: Promise<unknown> = Promise.resolve();

  private constructor(model: TypescriptModel) {
    this.#model = model;
  }

  static async start(path: string): Promise<InProcessInstance> {
    return new InProcessInstance(await TypescriptModel.load(await importModel(path)));
  }

  get signature(): ModelInstance["signature"] {
    return this.#model.signature;
  }

  get traits(): ModelInstance["traits"] {
    return this.#model;
  }

  execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const result = this.#execute(request);
    this.#running = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#model.close();
  }

  async #execute({ inputs, outputs, parameters, onPart }: ExecutionRequest): Promise<ExecutionResult> {
    const startedMs = performance.now();
    try {
      const joined = inputs.map((input) => input && joinTensors(input));
      const joinedMs = performance.now();
      const tensors = await this.#model.run(joined, outputs, parameters, onPart);
      return {
        outputs: tensors,
        inputNs: (joinedMs - startedMs) * nsPerMs,
        inferNs: (performance.now() - joinedMs) * nsPerMs,
      };
    } catch (error) {
      throw asInferenceError(error);
    }
  }
}
