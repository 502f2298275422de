import { asInferenceError } from "../../inference-error.ts";
import type { ExecutionRequest, ExecutionResult, ModelInstance } from "../instance.ts";
import { fromWire, toWire } from "../wire-tensor.ts";
import type { WorkerSetup } from "../worker-messages.ts";
import { OnnxSession } from "./onnx-session.ts";

/**
 * An ONNX model on the server's own thread, which each run blocks: for models that take less time than the way to another
 * thread and back.
 */
export class InProcessSession implements ModelInstance {
  readonly #session: OnnxSession;
  #running: Promise<unknown> = Promise.resolve();

  private constructor(session: OnnxSession) {
    this.#session = session;
  }

  static async start(setup: WorkerSetup): Promise<InProcessSession> {
    return new InProcessSession(await OnnxSession.load(setup));
  }

  get signature(): ModelInstance["signature"] {
    return this.#session.signature;
  }

  get traits(): ModelInstance["traits"] {
    return this.#session;
  }

  execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const result = this.#execute(request);
    this.#running = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#session.close();
  }

  async #execute({ inputs, outputs }: ExecutionRequest): Promise<ExecutionResult> {
    try {
      const wires = inputs.map((input) => input && toWire(input));
      const result = await this.#session.run(wires, outputs);
      return { ...result, outputs: result.outputs.map(fromWire) };
    } catch (error) {
      throw asInferenceError(error);
    }
  }
}
