import type { ModelWarmup, ModelWarmup_Input } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type { InferenceRequest, ParameterValue } from "../model/inference-request.ts";
import type { Model } from "../model/model.ts";
import { rowsOf } from "../scheduler/assemble-batch.ts";
import { elementBytes, type FixedDatatype, type TypedArray } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { zeroTensor } from "../tensor/zero-tensor.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";
import { filledInputs } from "./internal-tensors.ts";
import { readModelData } from "./model-data.ts";

/**
 * Runs the requests that the configuration's `model_warmup` describes. What it has for inputs that are filled in is left
 * alone. With `sequence_batching`, each row of a sample is a sequence of its own.
 *
 * @throws InferenceError when one of them fails, and then the model is not ready
 */
export async function warmUp(model: Model, directory: string): Promise<void> {
  const filled = filledInputs(model.config);
  for (const sample of model.config.modelWarmup) {
    const given = Array.from(sample.inputs).filter(([name]) => !filled.includes(name));
    const inputs = await Promise.all(
      given.map(([name, input]) => warmUpInput(name, input, sample, model, directory)),
    );
    const requests = requestsOf(model, inputs);
    for (let run = 0; run < Math.max(1, sample.count); run++)
      await Promise.all(requests.map((request) => runOnce(model, sample.name, request)));
  }
}

function requestsOf({ identity, config }: Model, inputs: readonly NamedTensor[]): InferenceRequest[] {
  const request = {
    modelName: identity.name,
    modelVersion: identity.version,
    id: "",
    parameters: new Map(),
    inputs,
    outputs: [],
  };
  if (config.schedulingChoice?.case !== "sequenceBatching") return [request];
  const rows = config.maxBatchSize ? (inputs[0]?.tensor.shape[0] ?? 1) : 1;
  return Array.from({ length: rows }, (_, row) => ({
    ...request,
    parameters: new Map<string, ParameterValue>([
      ["sequence_id", String(row + 1)],
      ["sequence_start", true],
      ["sequence_end", true],
    ]),
    inputs:
      rows === 1
        ? inputs
        : inputs.map(({ name, tensor }) => ({ name, tensor: rowsOf(tensor, row, row + 1) })),
  }));
}

async function runOnce(model: Model, sample: string, request: InferenceRequest): Promise<void> {
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
