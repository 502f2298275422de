import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";

/** What `parameters` of config.pbtxt say of how a model is run. */
export interface ExecutionSettings {
  /** `execution`: on the server's own thread instead of in workers. */
  readonly inProcess: boolean;
  /** `intra_op_thread_count`: threads that one execution may use inside an ONNX model. */
  readonly intraOpThreads: number;
  /**
   * `abandon_after_seconds`: how long a function may go on when everyone who waited for it has left, in milliseconds;
   * infinite for as long as it likes.
   */
  readonly abandonAfterMs: number;
}

const defaultAbandonAfterSeconds = 30;
const msPerSecond = 1000;

/** @throws InferenceError INVALID_ARGUMENT naming the parameter, what was expected and what it says */
export function executionFromConfig({ parameters }: Pick<ModelConfig, "parameters">): ExecutionSettings {
  const read = <T>(
    name: string,
    otherwise: T,
    expected: string,
    parse: (text: string) => T | undefined,
  ): T => {
    const text = parameters.get(name)?.stringValue;
    if (text === undefined) return otherwise;
    const value = parse(text);
    if (value === undefined) {
      const message = `config.pbtxt: parameters "${name}": expected string_value: ${expected}, got "${text}"`;
      throw new InferenceError("INVALID_ARGUMENT", message);
    }
    return value;
  };
  return {
    inProcess: read("execution", false, '"worker" or "in_process"', (text) =>
      text === "in_process" ? true : text === "worker" ? false : undefined,
    ),
    intraOpThreads: read("intra_op_thread_count", 1, "a whole number of threads from 1", (text) =>
      /^0*[1-9][0-9]{0,3}$/.test(text) ? Number(text) : undefined,
    ),
    abandonAfterMs: read(
      "abandon_after_seconds",
      defaultAbandonAfterSeconds * msPerSecond,
      'a number of seconds, or "never"',
      (text) => {
        if (text === "never") return Number.POSITIVE_INFINITY;
        return /^[0-9]+(\.[0-9]+)?$/.test(text) && Number(text) > 0 ? Number(text) * msPerSecond : undefined;
      },
    ),
  };
}
