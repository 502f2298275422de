import {
  DataType,
  type ModelSequenceBatching_InitialState,
  type ModelSequenceBatching_State,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../model/model-signature.ts";
import type { ImplicitState } from "../scheduler/sequences/implicit-state.ts";
import { type Datatype, elementBytes } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { elementCount, formatShape, shapeFits } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { zeroTensor } from "../tensor/zero-tensor.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";
import { readModelData } from "./model-data.ts";

/** What a state is checked against. */
interface StateSource {
  readonly own: ModelSignature;
  readonly batched: boolean;
  /** The model's folder. */
  readonly directory: string;
}

/**
 * What a model's sequences keep from one request to the next. `use_same_buffer_for_input_output` and `use_growable_memory`
 * say where Triton keeps it and change no answer. Triton Implicit State Management.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the state and what is wrong with it
 */
export async function statesFromConfig(
  said: readonly ModelSequenceBatching_State[],
  source: StateSource,
): Promise<ImplicitState[]> {
  for (const [index, { inputName, outputName }] of said.entries()) {
    if (said.findIndex((other) => other.outputName === outputName) < index)
      throw wrong(inputName, `output "${outputName}" is the state of another input`);
  }
  return Promise.all(said.map((state) => toState(state, source)));
}

async function toState(state: ModelSequenceBatching_State, source: StateSource): Promise<ImplicitState> {
  const { inputName, outputName } = state;
  const { own, batched } = source;
  const input = own.inputs.findIndex(({ name }) => name === inputName);
  const output = own.outputs.findIndex(({ name }) => name === outputName);
  const inputSpec = own.inputs[input];
  const outputSpec = own.outputs[output];
  if (!inputSpec) throw wrong(inputName, `the model has no such input: ${namesOf(own.inputs)}`);
  if (!outputSpec) throw wrong(inputName, `the model has no output "${outputName}": ${namesOf(own.outputs)}`);
  const datatype =
    state.dataType === DataType.TYPE_INVALID
      ? inputSpec.datatype
      : fromConfigDatatype(inputName, state.dataType);
  const dims = state.dims.length > 0 ? state.dims.map(Number) : inputSpec.shape.slice(batched ? 1 : 0);
  for (const spec of [inputSpec, outputSpec]) checkSpec(inputName, spec, datatype, dims, batched);
  const shape = batched ? [1, ...dims] : dims;
  return { input, output, outputName, shape, initial: await initialState(state, datatype, dims, source) };
}

function checkSpec(
  inputName: string,
  { name, datatype, shape }: TensorSpec,
  said: Datatype,
  dims: readonly number[],
  batched: boolean,
): void {
  if (datatype !== said) {
    throw wrong(inputName, `it is said to be ${said}, but the model has ${datatype} for "${name}"`);
  }
  const full = batched ? [-1, ...dims] : dims;
  if (!shapeFits(shape, full)) {
    throw wrong(
      inputName,
      `it is said to have shape ${formatShape(full)}, but the model has ${formatShape(shape)} for "${name}"`,
    );
  }
}

/** Zeros when the configuration does not say otherwise, with open dimensions of 1. */
async function initialState(
  { inputName, initialState: said }: ModelSequenceBatching_State,
  datatype: Datatype,
  dims: readonly number[],
  { batched, directory }: StateSource,
): Promise<Tensor> {
  const withBatch = (shape: readonly number[]): readonly number[] => (batched ? [1, ...shape] : shape);
  const [initial] = said;
  if (!initial) return zeroTensor(datatype, withBatch(dims.map((dimension) => Math.max(dimension, 1))));
  if (said.length > 1) throw wrong(inputName, `expected one initial_state, got ${said.length}`);
  if (fromConfigDatatype(`${inputName}.initial_state`, initial.dataType) !== datatype)
    throw wrong(inputName, `initial_state has another data_type than ${datatype}`);
  const own = initial.dims.map(Number);
  if (!shapeFits(dims, own) || own.includes(-1)) {
    throw wrong(
      inputName,
      `initial_state has dims ${formatShape(own)}, which are not some of ${formatShape(dims)}`,
    );
  }
  const shape = withBatch(own);
  return fromContents(inputName, initial, datatype, shape, directory);
}

async function fromContents(
  inputName: string,
  { stateData }: ModelSequenceBatching_InitialState,
  datatype: Datatype,
  shape: readonly number[],
  directory: string,
): Promise<Tensor> {
  if (!stateData) throw wrong(inputName, "initial_state has neither zero_data nor data_file");
  if (stateData.case === "zeroData") return zeroTensor(datatype, shape);
  const contents = await readModelData(directory, "initial_state", stateData.value);
  const size = datatype === "BYTES" ? contents.length : elementCount(shape) * elementBytes(datatype);
  try {
    // What follows in the file is none of it, as in Triton.
    return fromRaw(inputName, datatype, shape, contents.subarray(0, size));
  } catch (cause) {
    throw wrong(inputName, `initial_state/${stateData.value} does not hold it`, cause);
  }
}

function namesOf(specs: readonly TensorSpec[]): string {
  return specs.map(({ name }) => name).join(", ");
}

function wrong(inputName: string, what: string, cause?: unknown): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: state "${inputName}": ${what}`, { cause });
}
