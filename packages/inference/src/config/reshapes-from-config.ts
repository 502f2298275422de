import type { ModelConfig, ModelInput, ModelOutput } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../model/model-signature.ts";
import type { Reshape, Reshapes } from "../model/reshape.ts";
import { formatShape } from "../tensor/shape.ts";

/** Inputs from the callers' shape to the model's, outputs from the model's to the callers'. */
export interface ModelReshapes {
  readonly inputs: Reshapes;
  readonly outputs: Reshapes;
}

/**
 * What `reshape` of the configuration's inputs and outputs asks for. Triton Model Configuration §Reshape.
 *
 * @throws InferenceError INVALID_ARGUMENT when both shapes cannot hold the same elements
 */
export function reshapesFromConfig(config: ModelConfig, own: ModelSignature): ModelReshapes {
  return {
    inputs: own.inputs.map((spec) =>
      toReshape(config.input, spec, ({ dims, shape }) => ({ from: dims, to: shape })),
    ),
    outputs: own.outputs.map((spec) =>
      toReshape(config.output, spec, ({ dims, shape }) => ({ from: shape, to: dims })),
    ),
  };
}

function toReshape(
  said: readonly (ModelInput | ModelOutput)[],
  { name }: TensorSpec,
  directed: (shapes: { readonly dims: number[]; readonly shape: number[] }) => Reshape,
): Reshape | undefined {
  const found = said.find((tensor) => tensor.name === name);
  if (!found?.reshape) return undefined;
  const dims = found.dims.map(Number);
  const shape = found.reshape.shape.map(Number);
  if (fixedPart(dims) !== fixedPart(shape) || openCount(dims) !== openCount(shape)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: "${name}" cannot be reshaped: dims ${formatShape(dims)} and reshape ${formatShape(shape)} hold different elements`,
    );
  }
  return directed({ dims, shape });
}

function fixedPart(shape: readonly number[]): number {
  return shape.reduce((product, dimension) => (dimension === -1 ? product : product * dimension), 1);
}

function openCount(shape: readonly number[]): number {
  return shape.filter((dimension) => dimension === -1).length;
}
