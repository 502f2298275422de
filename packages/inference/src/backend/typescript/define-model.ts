import type { Parameters } from "../../model/inference-request.ts";
import type { Datatype } from "../../tensor/datatype.ts";
import type { ElementsOf } from "../../tensor/elements.ts";
import type { Tensor } from "../../tensor/tensor.ts";

/** What one input or output of a model holds. */
export interface TensorDefinition {
  readonly datatype: Datatype;
  /** -1 stands for any length. With `maxBatchSize`, the first dimension is the batch's and -1. */
  readonly shape: readonly number[];
  /** An input that a request may leave out. Default false. */
  readonly optional?: boolean;
  /** What each position along the last dimension stands for. */
  readonly labels?: readonly string[];
}

/** Inputs or outputs by name. */
export type TensorDefinitions = Readonly<Record<string, TensorDefinition>>;

/** What a model's function gets: a tensor for each input. */
export type InputsOf<I extends TensorDefinitions> = {
  readonly [Name in keyof I]: I[Name]["optional"] extends true
    ? Tensor<I[Name]["datatype"]> | undefined
    : Tensor<I[Name]["datatype"]>;
};

/** One output: a tensor, or elements that fill the declared shape. */
export type OutputValue<D extends Datatype> = Tensor<D> | ElementsOf<D>;

/** What a model's function gives: a value for each output. */
export type OutputsOf<O extends TensorDefinitions> = {
  readonly [Name in keyof O]: OutputValue<O[Name]["datatype"]>;
};

/** What a model's function knows beside its inputs. */
export interface ModelContext {
  /** The request's parameters. */
  readonly parameters: Parameters;
  /**
   * Aborts when nobody waits for the answer any more: the caller left, or its deadline passed. Where several requests share
   * the run, when all of them have. Made when it is first read.
   */
  readonly signal: AbortSignal;
}

/** A model that is a function. */
export interface ModelDefinition<
  I extends TensorDefinitions = TensorDefinitions,
  O extends TensorDefinitions = TensorDefinitions,
> {
  readonly inputs: I;
  readonly outputs: O;
  /** Lets the server put up to so many requests together; inputs and outputs then have a batch dimension. Default 0: one by one. */
  readonly maxBatchSize?: number;
  /**
   * Whether `infer` answers a request any number of times. Default: whether it is a generator function itself; say so when it is
   * another function that gives a generator.
   */
  readonly decoupled?: boolean;
  /** Called once before the first request. */
  load?(): void | Promise<void>;
  /** Runs once for each request, or as a generator that answers it any number of times. */
  infer(
    inputs: InputsOf<I>,
    context: ModelContext,
  ):
    | OutputsOf<O>
    | AsyncIterable<OutputsOf<O>>
    | Iterable<OutputsOf<O>>
    | Promise<OutputsOf<O> | AsyncIterable<OutputsOf<O>> | Iterable<OutputsOf<O>>>;
  /** Called once after the last request. */
  close?(): void | Promise<void>;
}

/** A model that is a function: exported as `model` from `models/<name>/<version>/model.ts`. */
export function defineModel<const I extends TensorDefinitions, const O extends TensorDefinitions>(
  definition: ModelDefinition<I, O>,
): ModelDefinition<I, O> {
  return definition;
}
