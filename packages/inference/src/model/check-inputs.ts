import { isUtf8 } from "node:buffer";
import { InferenceError } from "../inference-error.ts";
import type { TensorData } from "../tensor/datatype.ts";
import { elementCount, formatShape, shapeFits } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { callersSignature, formatSpec, type ModelSignature, type TensorSpec } from "./model-signature.ts";

/** A tensor and the name it has in a request or an answer. */
export interface NamedTensor {
  readonly name: string;
  readonly tensor: Tensor;
}

/** What a model takes. */
export interface InputRules {
  readonly name: string;
  readonly signature: ModelSignature;
  /** The largest first dimension; 0 when the model has no batch dimension. */
  readonly maxBatchSize: number;
  /** Whether BYTES elements have to be UTF-8 text, as those of ONNX's strings. */
  readonly textOnly: boolean;
}

/** Inputs in the model's own order; undefined stands for an optional input that was left out, or one that is not for callers. */
export interface CheckedInputs {
  readonly inputs: readonly (Tensor | undefined)[];
  /** The first dimension, which all inputs share; 1 when the model has no batch dimension. */
  readonly batchSize: number;
}

/**
 * Puts a request's inputs into the model's order, having checked each name, datatype and shape.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the input, what was expected and what came.
 */
export function checkInputs(rules: InputRules, given: readonly NamedTensor[]): CheckedInputs {
  const specs = rules.signature.inputs;
  const inputs: (Tensor | undefined)[] = specs.map(() => undefined);
  for (const { name, tensor } of given) {
    const index = specs.findIndex((spec) => spec.name === name && !spec.internal);
    if (index < 0) {
      const known = callersSignature(rules.signature).inputs.map((spec) => spec.name);
      throw refused(rules, name, `expected one of ${known.join(", ")}`, "no such input");
    }
    if (inputs[index]) throw refused(rules, name, "expected once", "got twice");
    checkTensor(rules, specs[index] as TensorSpec, tensor);
    inputs[index] = tensor;
  }
  for (let i = 0; i < specs.length; i++) {
    const spec = specs[i] as TensorSpec;
    if (!inputs[i] && !spec.optional && !spec.internal)
      throw refused(rules, spec.name, `expected ${formatSpec(spec)}`, "got nothing");
  }
  return { inputs, batchSize: rules.maxBatchSize > 0 ? checkBatch(rules, inputs) : 1 };
}

function checkTensor(rules: InputRules, spec: TensorSpec, tensor: Tensor): void {
  if (tensor.datatype !== spec.datatype) {
    throw refused(rules, spec.name, `expected datatype ${spec.datatype}`, `got ${tensor.datatype}`);
  }
  if (!shapeFits(spec.shape, tensor.shape)) {
    throw refused(
      rules,
      spec.name,
      `expected shape ${formatShape(spec.shape)}`,
      `got ${formatShape(tensor.shape)}`,
    );
  }
  const expected = elementCount(tensor.shape);
  if (tensor.size !== expected) {
    throw refused(rules, spec.name, `expected ${expected} elements`, `got ${tensor.size}`);
  }
  if (rules.textOnly && tensor.datatype === "BYTES")
    checkText(rules, spec, tensor.data as TensorData["BYTES"]);
}

function checkText(rules: InputRules, spec: TensorSpec, elements: TensorData["BYTES"]): void {
  const index = elements.findIndex((element) => !isUtf8(element));
  if (index < 0) return;
  throw refused(rules, spec.name, "expected UTF-8 text", `got other bytes as element ${index}`);
}

function checkBatch(rules: InputRules, inputs: readonly (Tensor | undefined)[]): number {
  let batchSize: number | undefined;
  for (let i = 0; i < inputs.length; i++) {
    const size = inputs[i]?.shape[0];
    if (size === undefined) continue;
    const { name } = rules.signature.inputs[i] as TensorSpec;
    if (size < 1 || size > rules.maxBatchSize) {
      throw refused(rules, name, `expected a batch of 1 to ${rules.maxBatchSize}`, `got ${size}`);
    }
    if (batchSize !== undefined && size !== batchSize) {
      throw refused(rules, name, `expected a batch of ${batchSize} as the other inputs have`, `got ${size}`);
    }
    batchSize = size;
  }
  return batchSize ?? 1;
}

function refused(rules: InputRules, input: string, expected: string, got: string): InferenceError {
  return new InferenceError(
    "INVALID_ARGUMENT",
    `input "${input}" of model "${rules.name}": ${expected}, ${got}`,
  );
}
