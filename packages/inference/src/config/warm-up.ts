import type { ModelWarmup, ModelWarmup_Input } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type { Model } from "../model/model.ts";
import { elementBytes, type FixedDatatype, type TypedArray } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { zeroTensor } from "../tensor/zero-tensor.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";
import { readModelData } from "./model-data.ts";

/**
 * Runs the requests that the configuration's `model_warmup` describes.
 *
 * @throws InferenceError when one of them fails, and then the model is not ready
 */
export async function warmUp(model: Model, directory: string): Promise<void> {
  for (const sample of model.config.modelWarmup) {
    const inputs = await Promise.all(
      Array.from(sample.inputs, ([name, input]) => warmUpInput(name, input, sample, model, directory)),
    );
    for (let run = 0; run < Math.max(1, sample.count); run++) await runOnce(model, sample.name, inputs);
  }
}

async function runOnce(model: Model, sample: string, inputs: readonly NamedTensor[]): Promise<void> {
  const { name, version } = model.identity;
  const request = {
    modelName: name,
    modelVersion: version,
    id: "",
    parameters: new Map(),
    inputs,
    outputs: [],
  };
  try {
    for await (const _ of model.stream(request));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InferenceError("INVALID_ARGUMENT", `warm-up "${sample}" failed: ${reason}`, { cause });
  }
}

async function warmUpInput(
  name: string,
  input: ModelWarmup_Input,
  sample: ModelWarmup,
  model: Model,
  directory: string,
): Promise<NamedTensor> {
  const datatype = fromConfigDatatype(name, input.dataType);
  const batched = (model.config.maxBatchSize ?? 0) > 0;
  const shape = [...(batched ? [Math.max(1, sample.batchSize)] : []), ...input.dims.map(Number)];
  const choice = input.inputDataType;
  if (choice?.case === "inputDataFile") {
    const contents = await readModelData(directory, "warmup", choice.value);
    return { name, tensor: fromRaw(name, datatype, shape, contents) };
  }
  const zeros = zeroTensor(datatype, shape);
  if (choice?.case === "randomData" && datatype !== "BYTES") fillRandomly(datatype, zeros.data as TypedArray);
  return { name, tensor: zeros };
}

function fillRandomly(datatype: FixedDatatype, data: TypedArray): void {
  const [low, high] = datatype.startsWith("FP")
    ? [0, 1]
    : [0, datatype === "BOOL" ? 2 : 2 ** (8 * elementBytes(datatype) - 1)];
  for (let i = 0; i < data.length; i++) {
    const value = low + Math.random() * (high - low);
    data[i] =
      data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(Math.floor(value)) : value;
  }
}
