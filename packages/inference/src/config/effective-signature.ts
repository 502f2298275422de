import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelConfig, ModelInput, ModelOutput } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../model/model-signature.ts";
import { isModelName } from "../repository/model-name.ts";
import { formatShape, shapeFits } from "../tensor/shape.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";
import { filledInputs, keptOutputs, scatteredOutputs } from "./internal-tensors.ts";

/**
 * The model's own signature, narrowed by what the configuration says of its tensors. Labels are read from the files
 * beside the configuration.
 *
 * @throws InferenceError INVALID_ARGUMENT when the configuration names tensors the model lacks or contradicts it
 */
export async function effectiveSignature(
  config: ModelConfig,
  own: ModelSignature,
  batched: boolean,
  directory: string,
): Promise<ModelSignature> {
  checkNames("input", config.input, own.inputs);
  checkNames("output", config.output, own.outputs);
  const narrow = (spec: TensorSpec, said: ModelInput | ModelOutput | undefined): TensorSpec =>
    said ? narrowed(spec, said, batched) : spec;
  const scattered = scatteredOutputs(config);
  const filled = filledInputs(config);
  checkFilled(filled, config.input);
  const kept = keptOutputs(config);
  const inputs = own.inputs.map((spec) => {
    const said = config.input.find((input) => input.name === spec.name);
    const internal = filled.includes(spec.name);
    const seen = said?.allowRaggedBatch ? ragged(spec, said) : narrow(spec, said);
    return { ...seen, optional: said?.optional || spec.optional, internal };
  });
  const outputs = await Promise.all(
    own.outputs.map(async (spec) => {
      const said = config.output.find((output) => output.name === spec.name);
      const labels = said?.labelFilename ? await readLabels(directory, said.labelFilename) : spec.labels;
      const seen = scattered.includes(spec.name) ? ragged(spec, said) : narrow(spec, said);
      return { ...seen, labels, internal: kept.includes(spec.name) };
    }),
  );
  return { inputs, outputs };
}

function checkNames(
  role: string,
  said: readonly { readonly name: string }[],
  own: readonly TensorSpec[],
): void {
  for (const { name } of said) {
    if (own.some((spec) => spec.name === name)) continue;
    const known = own.map((spec) => spec.name).join(", ");
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: ${role} "${name}" is not one of the model's: ${known}`,
    );
  }
}

function checkFilled(filled: readonly string[], said: readonly { readonly name: string }[]): void {
  for (const [index, name] of filled.entries()) {
    const twice = filled.indexOf(name) < index;
    if (!twice && !said.some((input) => input.name === name)) continue;
    const what = twice ? "is filled in twice" : "is filled in for callers: leave it out of `input`";
    throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: input "${name}" ${what}`);
  }
}

function checkDatatype(spec: TensorSpec, said: ModelInput | ModelOutput): void {
  const datatype = fromConfigDatatype(said.name, said.dataType);
  if (datatype === spec.datatype) return;
  throw new InferenceError(
    "INVALID_ARGUMENT",
    `config.pbtxt: "${said.name}" is said to be ${datatype}, but the model has ${spec.datatype}`,
  );
}

/** What callers send or get of a tensor that the model has in one row for all of them. */
function ragged(spec: TensorSpec, said: ModelInput | ModelOutput | undefined): TensorSpec {
  if (said) checkDatatype(spec, said);
  const dims = said && said.dims.length > 0 ? said.dims.map(Number) : [-1];
  return { ...spec, shape: [-1, ...dims] };
}

function narrowed(spec: TensorSpec, said: ModelInput | ModelOutput, batched: boolean): TensorSpec {
  checkDatatype(spec, said);
  if (said.dims.length === 0 && !said.reshape) return spec;
  const withBatch = (dims: readonly bigint[]): number[] => [...(batched ? [-1] : []), ...dims.map(Number)];
  const shape = withBatch(said.reshape?.shape ?? said.dims);
  if (!spec.unranked && !shapeFits(spec.shape, shape)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: "${said.name}" is said to have shape ${formatShape(shape)}, but the model has ${formatShape(spec.shape)}`,
    );
  }
  return { ...spec, shape: withBatch(said.dims) };
}

async function readLabels(directory: string, file: string): Promise<string[]> {
  if (!isModelName(file)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `config.pbtxt: label_filename "${file}" leads out of the model's folder`,
    );
  }
  try {
    return (await readFile(join(directory, file), "utf8")).trimEnd().split(/\r?\n/);
  } catch (cause) {
    throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: label_filename "${file}" cannot be read`, {
      cause,
    });
  }
}
