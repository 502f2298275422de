import {
  BatchInput_Kind as Kind,
  type ModelConfig,
  type BatchInput as SaidInput,
  type BatchOutput as SaidOutput,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../model/model-signature.ts";
import type {
  BatchInput,
  BatchInputKind,
  RaggedBatching,
  ScatteredOutput,
} from "../scheduler/ragged/ragged-batching.ts";
import { formatShape } from "../tensor/shape.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";

const kinds: ReadonlyMap<number, BatchInputKind> = new Map<number, BatchInputKind>([
  [Kind.BATCH_ELEMENT_COUNT, "count"],
  [Kind.BATCH_ACCUMULATED_ELEMENT_COUNT, "end"],
  [Kind.BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO, "end_after_zero"],
  [Kind.BATCH_MAX_ELEMENT_COUNT_AS_SHAPE, "longest"],
  [Kind.BATCH_ITEM_SHAPE, "shape"],
  [Kind.BATCH_ITEM_SHAPE_FLATTEN, "flat_shape"],
]);

/**
 * What `allow_ragged_batch`, `batch_input` and `batch_output` of a completed configuration ask for; undefined when none of
 * them is there. Triton Ragged Batching.
 *
 * @param own the model's signature
 * @throws InferenceError INVALID_ARGUMENT naming the tensor and what is wrong with it
 */
export function raggedFromConfig(config: ModelConfig, own: ModelSignature): RaggedBatching | undefined {
  const { input, batchInput, batchOutput } = config;
  const ragged = input.filter(({ allowRaggedBatch }) => allowRaggedBatch);
  if (ragged.length + batchInput.length + batchOutput.length === 0) return undefined;
  if ((config.maxBatchSize ?? 0) < 1) throw wrong("ragged batches need a max_batch_size over 0");
  if (config.modelTransactionPolicy?.decoupled) throw wrong("ragged batches are not for generators");
  for (const { name, optional } of ragged) {
    const { shape } = own.inputs[positionOf(own.inputs, name)] as TensorSpec;
    if (shape.length !== 1 || shape[0] !== -1) {
      const got = formatShape(shape);
      throw wrong(`allow_ragged_batch of input "${name}": the model has to take shape [-1], not ${got}`);
    }
    if (optional) throw wrong(`allow_ragged_batch of input "${name}": it may not be optional`);
  }
  return {
    inputs: new Set(ragged.map(({ name }) => positionOf(own.inputs, name))),
    batchInputs: batchInput.map((said) => toBatchInput(said, config, own)),
    scattered: new Map(batchOutput.flatMap((said) => toScattered(said, config, own))),
  };
}

function toBatchInput(said: SaidInput, config: ModelConfig, own: ModelSignature): BatchInput {
  const name = said.targetName.join(", ");
  const label = `batch_input "${name}"`;
  const kind = kinds.get(said.kind);
  if (!kind) throw wrong(`${label}: unknown kind ${said.kind}`);
  if (said.targetName.length === 0) throw wrong("batch_input: expected a target_name");
  const datatype = fromConfigDatatype(name, said.dataType);
  if (datatype !== "INT32" && datatype !== "FP32") {
    throw wrong(`${label}: expected a data_type of TYPE_INT32 or TYPE_FP32, got ${datatype}`);
  }
  const { position: source } = sourceOf(label, said.sourceInput, config, own);
  const rank = kind === "shape" ? 2 : 1;
  const targets = said.targetName.map((target) => {
    const position = positionOf(own.inputs, target);
    const spec = own.inputs[position];
    if (!spec) throw wrong(`${label}: the model has no input "${target}": ${namesOf(own.inputs)}`);
    if (spec.datatype !== datatype || spec.shape.length !== rank) {
      const expected = `${datatype}${formatShape(Array<number>(rank).fill(-1))}`;
      throw wrong(
        `${label}: it is ${expected}, but the model has ${spec.datatype}${formatShape(spec.shape)}`,
      );
    }
    return position;
  });
  return { kind, datatype, source, targets };
}

function toScattered(
  said: SaidOutput,
  config: ModelConfig,
  own: ModelSignature,
): [output: number, how: ScatteredOutput][] {
  const label = `batch_output "${said.targetName.join(", ")}"`;
  if (said.kind !== 0) throw wrong(`${label}: unknown kind ${said.kind}`);
  const { position: source, rank } = sourceOf(label, said.sourceInput, config, own);
  return said.targetName.map((name) => {
    const output = config.output.find((one) => one.name === name);
    if (!output) throw wrong(`${label}: the model has no output "${name}": ${namesOf(own.outputs)}`);
    const shape = [-1, ...(output.reshape?.shape ?? output.dims).map(Number)];
    const last = shape.lastIndexOf(-1);
    if (last >= rank) throw wrong(`${label}: its source has no dimension ${last} to take the length of`);
    return [positionOf(own.outputs, name), { name, shape, source }];
  });
}

/** The input that a batch input or output is derived from, and how many dimensions it has with the batch's. */
function sourceOf(
  label: string,
  names: readonly string[],
  { input }: ModelConfig,
  own: ModelSignature,
): { readonly position: number; readonly rank: number } {
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw wrong(`${label}: expected one source_input, got ${names.length}`);
  const source = input.find((one) => one.name === name);
  if (!source) throw wrong(`${label}: callers send no input "${name}": ${namesOf(input)}`);
  if (source.optional) throw wrong(`${label}: source_input "${name}" may not be optional`);
  const { length } = source.reshape?.shape ?? source.dims;
  return { position: positionOf(own.inputs, name), rank: length + 1 };
}

function positionOf(specs: readonly TensorSpec[], name: string): number {
  return specs.findIndex((spec) => spec.name === name);
}

function namesOf(specs: readonly { readonly name: string }[]): string {
  return specs.map(({ name }) => name).join(", ");
}

function wrong(what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what}`);
}
