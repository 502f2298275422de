import type { Datatype } from "../tensor/datatype.ts";
import { formatShape } from "../tensor/shape.ts";

/** What one input or output of a model holds. */
export interface TensorSpec {
  readonly name: string;
  readonly datatype: Datatype;
  /** With the batch dimension, if there is one; -1 stands for any length. */
  readonly shape: readonly number[];
  /** The model may not say how many dimensions there are: `shape` is empty then, as for a scalar. Default false. */
  readonly unranked?: boolean | undefined;
  /** An input that a request may leave out. Default false. */
  readonly optional?: boolean | undefined;
  /** What each position along the last dimension stands for, where the model says so. */
  readonly labels?: readonly string[] | undefined;
  /** Between the server and the model alone: an input that is filled in, an output that is kept. Default false. */
  readonly internal?: boolean | undefined;
}

/** The inputs and outputs of a model, in the model's own order. */
export interface ModelSignature {
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
}

/** What callers see of a signature. */
export function callersSignature({ inputs, outputs }: ModelSignature): ModelSignature {
  const seen = (spec: TensorSpec): boolean => !spec.internal;
  return { inputs: inputs.filter(seen), outputs: outputs.filter(seen) };
}

/** `pixels FP32[-1,64]` */
export function formatSpec(spec: TensorSpec): string {
  return `${spec.name} ${spec.datatype}${formatShape(spec.shape)}`;
}

/** `pixels FP32[-1,64] → probabilities FP32[-1,10], label BYTES[-1]` */
export function formatSignature(signature: ModelSignature): string {
  return `${signature.inputs.map(formatSpec).join(", ")} → ${signature.outputs.map(formatSpec).join(", ")}`;
}

/**
 * Whether the model has a batch dimension: every input and output has a first dimension, and of any length.
 * Triton Model Configuration §Auto-Generated Model Configuration.
 */
export function hasBatchDimension(signature: ModelSignature): boolean {
  const specs = [...signature.inputs, ...signature.outputs];
  return signature.inputs.length > 0 && specs.every((spec) => spec.shape[0] === -1);
}
