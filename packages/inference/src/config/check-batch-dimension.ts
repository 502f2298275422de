import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { formatShape } from "../tensor/shape.ts";

/**
 * Checks that a model takes the batches that its completed configuration lets the server make.
 *
 * @throws InferenceError INVALID_ARGUMENT naming an input whose first dimension is fixed
 */
export function checkBatchDimension(config: ModelConfig, { inputs }: ModelSignature): void {
  const { maxBatchSize = 0, input, batchInput } = config;
  if (maxBatchSize === 0) return;
  const told = batchInput.flatMap(({ targetName }) => targetName);
  for (const { name, shape, unranked } of inputs) {
    const said = input.find((one) => one.name === name);
    // A model that leaves the dimensions open has those that the configuration says.
    const open = said?.allowRaggedBatch || (unranked && said !== undefined && said.dims.length > 0);
    if (open || told.includes(name) || shape[0] === -1 || (shape[0] === 1 && maxBatchSize === 1)) continue;
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: max_batch_size is ${maxBatchSize}, but input "${name}" of the model has shape ${formatShape(shape)}, whose first dimension is not open; set max_batch_size: 0`,
    );
  }
}
