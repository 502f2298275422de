import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";

const backends: ReadonlySet<string> = new Set(["", "onnxruntime", "typescript"]);
const platforms: ReadonlySet<string> = new Set(["", "onnxruntime_onnx", "typescript", "ensemble"]);

/**
 * Refuses what a configuration asks for and this server would have to leave out, because a model that runs otherwise than
 * its author thinks is worse than one that does not run.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the field and what to do instead
 */
export function refuseUnsupported(config: ModelConfig): void {
  const { backend, platform, input, output, schedulingChoice } = config;
  if (!backends.has(backend)) throw refused(`backend "${backend}"`, "export the model to ONNX");
  if (!platforms.has(platform)) throw refused(`platform "${platform}"`, "export the model to ONNX");
  for (const { name, isShapeTensor } of input) {
    if (isShapeTensor) throw refused(`is_shape_tensor of input "${name}"`, "send it as an ordinary input");
  }
  for (const { name, isShapeTensor } of output) {
    if (isShapeTensor) throw refused(`is_shape_tensor of output "${name}"`, "give it as an ordinary output");
  }
  if (schedulingChoice?.case === "sequenceBatching") {
    if (schedulingChoice.value.iterativeSequence) {
      throw refused("sequence_batching.iterative_sequence", "answer with a generator");
    }
    if (config.responseCache?.enable) {
      throw refused(
        "response_cache with sequence_batching",
        "an answer depends on those before it: leave it out",
      );
    }
  }
}

function refused(what: string, instead: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what} is not supported; ${instead}`);
}
