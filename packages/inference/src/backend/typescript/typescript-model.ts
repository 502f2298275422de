import { asInferenceError, InferenceError } from "../../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../../model/model-signature.ts";
import { toData } from "../../tensor/elements.ts";
import { nestedShape } from "../../tensor/nested-shape.ts";
import { elementCount, formatShape, shapeFits } from "../../tensor/shape.ts";
import { Tensor } from "../../tensor/tensor.ts";
import { definitionIn } from "./check-definition.ts";
import type { ModelContext, ModelDefinition, OutputValue, TensorDefinitions } from "./define-model.ts";

type Outputs = Readonly<Record<string, OutputValue<TensorSpec["datatype"]>>>;
type Answer = Outputs | AsyncIterable<Outputs> | Iterable<Outputs>;

/** Runs a model that is a function, wherever that may be. */
export class TypescriptModel {
  readonly signature: ModelSignature;
  readonly maxBatchSize: number;
  /** Whether the function is a generator, or says that it gives one. */
  readonly decoupled: boolean;
  readonly #definition: ModelDefinition;

  private constructor(definition: ModelDefinition) {
    this.#definition = definition;
    this.signature = { inputs: toSpecs(definition.inputs), outputs: toSpecs(definition.outputs) };
    this.maxBatchSize = definition.maxBatchSize ?? 0;
    const kind: unknown = Object.getPrototypeOf(Reflect.get(definition, "infer"));
    const isGenerator = kind === asyncGeneratorFunction || kind === generatorFunction;
    this.decoupled = definition.decoupled ?? isGenerator;
  }

  /**
   * Takes what a model's module exports.
   *
   * @throws InferenceError INVALID_ARGUMENT when it exports no `model`, or one that cannot be served
   */
  static async load(exported: unknown): Promise<TypescriptModel> {
    const definition = definitionIn(exported);
    const model = new TypescriptModel(definition);
    await definition.load?.();
    return model;
  }

  /** Runs the function once; a generator's answers go to `onPart` and the result is empty. */
  async run(
    inputs: readonly (Tensor | undefined)[],
    wanted: readonly number[],
    context: ModelContext,
    onPart: ((outputs: readonly Tensor[]) => Promise<boolean>) | undefined,
  ): Promise<Tensor[]> {
    const byName = Object.fromEntries(this.signature.inputs.map((spec, index) => [spec.name, inputs[index]]));
    const answer: Answer = await this.#definition.infer(byName as Record<string, Tensor>, context);
    if (!this.decoupled || !onPart) return this.#toTensors(single(answer), wanted);
    for await (const outputs of isIterable(answer) ? answer : [answer]) {
      if (!(await onPart(this.#toTensors(outputs, wanted)))) break;
    }
    return [];
  }

  async close(): Promise<void> {
    await this.#definition.close?.();
  }

  #toTensors(outputs: Outputs, wanted: readonly number[]): Tensor[] {
    if (!isObject(outputs))
      throw new InferenceError("INTERNAL", `the model gave ${String(outputs)}, no outputs`);
    return wanted.map((index) => {
      const spec = this.signature.outputs[index] as TensorSpec;
      const value = outputs[spec.name];
      if (value === undefined)
        throw new InferenceError("INTERNAL", `the model gave no output "${spec.name}"`);
      return toTensor(spec, value);
    });
  }
}

const asyncGeneratorFunction: unknown = Object.getPrototypeOf(async function* () {});
const generatorFunction: unknown = Object.getPrototypeOf(function* () {});

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isIterable(answer: Answer): answer is AsyncIterable<Outputs> | Iterable<Outputs> {
  return isObject(answer) && (Symbol.asyncIterator in answer || Symbol.iterator in answer);
}

/** Only calling the function shows that it gives a generator without being one, so it has to say so beforehand. */
function single(answer: Answer): Outputs {
  if (!isIterable(answer)) return answer;
  if (Array.isArray(answer))
    throw new InferenceError("INTERNAL", "the model gave a list, no object of outputs by name");
  throw new InferenceError(
    "INTERNAL",
    "the model gave a generator: make infer itself one, or say decoupled: true",
  );
}

function toSpecs(definitions: TensorDefinitions): TensorSpec[] {
  return Object.entries(definitions).map(([name, definition]) => ({ name, ...definition }));
}

function toTensor(spec: TensorSpec, value: OutputValue<TensorSpec["datatype"]>): Tensor {
  if (value instanceof Tensor) {
    if (value.datatype === spec.datatype && shapeFits(spec.shape, value.shape)) return value;
    throw misfit(spec, `${value.datatype}${formatShape(value.shape)}`);
  }
  if (typeof value !== "object" || !("length" in value)) throw misfit(spec, `${typeof value}, no list`);
  const shape = nestedShape(value);
  if (!shape) throw misfit(spec, "lists of uneven length");
  const data = toElements(spec, value);
  const full = shape.length > 0 && shapeFits(spec.shape, shape) ? shape : openShape(spec, data.length);
  if (!shapeFits(spec.shape, full) || elementCount(full) !== data.length)
    throw misfit(spec, `${data.length} elements`);
  return new Tensor(spec.datatype, full, data);
}

/** What does not fit is the model's fault, not the caller's. */
function toElements(spec: TensorSpec, value: Parameters<typeof toData>[1]): ReturnType<typeof toData> {
  try {
    return toData(spec.datatype, value);
  } catch (cause) {
    throw misfit(spec, asInferenceError(cause).message, cause);
  }
}

/** The declared shape, its first open dimension as the elements fill it and any other as 1. */
function openShape(spec: TensorSpec, count: number): number[] {
  const shape = spec.shape.map((dimension) => (dimension === -1 ? 1 : dimension));
  const open = spec.shape.indexOf(-1);
  const rest = elementCount(shape);
  if (open >= 0) shape[open] = rest === 0 ? 0 : Math.floor(count / rest);
  return shape;
}

function misfit(spec: TensorSpec, got: string, cause?: unknown): InferenceError {
  return new InferenceError(
    "INTERNAL",
    `the model's output "${spec.name}" should be ${spec.datatype}${formatShape(spec.shape)}, but it gave ${got}`,
    { cause },
  );
}
