import { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";

/**
 * The configuration in `config.pbtxt`; an empty one when there is no such file.
 *
 * @throws InferenceError INVALID_ARGUMENT with line and column when the text cannot be read, or names another model
 */
export function readConfig(modelName: string, text: string | undefined): ModelConfig {
  return checked(modelName, "config.pbtxt", () =>
    text === undefined ? ModelConfig.create() : ModelConfig.fromText(text),
  );
}

/**
 * A configuration that came as JSON with a load request. Field names may be `max_batch_size` or `maxBatchSize`.
 *
 * @throws InferenceError INVALID_ARGUMENT when it cannot be read, or names another model
 */
export function readJsonConfig(modelName: string, json: string): ModelConfig {
  return checked(modelName, "config", () => ModelConfig.fromJsonString(json));
}

function checked(modelName: string, what: string, read: () => ModelConfig): ModelConfig {
  let config: ModelConfig;
  try {
    config = read();
  } catch (cause) {
    const reason = oneLine(cause);
    // Of a text, line and column stand first: config.pbtxt:3:7.
    const gap = /^\d/.test(reason) ? "" : " ";
    throw new InferenceError("INVALID_ARGUMENT", `${what}:${gap}${reason}`, { cause });
  }
  if (config.name !== "" && config.name !== modelName) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${what}: name is "${config.name}", but the folder is "${modelName}"`,
    );
  }
  return config;
}
