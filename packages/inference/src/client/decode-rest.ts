import { parseExactJson } from "../json/exact-json.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import { fromJsonParameters } from "../rest/rest-parameters.ts";
import type { Nested } from "../tensor/elements.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { type AnyTensor, type Tensor, tensor } from "../tensor/tensor.ts";
import { datatypeOf } from "./datatype-of.ts";
import type { InferResult, ModelMetadata } from "./infer-types.ts";
import { readAnswer } from "./read-answer.ts";

interface RestOutput {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly parameters?: { readonly binary_data_size?: number };
  readonly data?: readonly Nested[];
}

interface RestInferBody {
  readonly model_name: string;
  readonly model_version?: string;
  readonly id?: string;
  readonly parameters?: unknown;
  readonly outputs: readonly RestOutput[];
}

/**
 * The answer to an infer request: JSON, and behind it the bytes of outputs.
 *
 * @param headerBytes the length of the JSON; undefined when all of it is JSON
 * @throws InferenceError INTERNAL when the server broke the protocol
 */
export function readRestInfer(body: Uint8Array, headerBytes: number | undefined): InferResult {
  return readAnswer(() => decode(body, headerBytes));
}

function decode(body: Uint8Array, headerBytes: number | undefined): InferResult {
  const head = body.subarray(0, headerBytes ?? body.length);
  const json = parseExactJson(new TextDecoder().decode(head)) as RestInferBody;
  const outputs: Record<string, Tensor> = {};
  let at = head.length;
  for (const output of json.outputs) {
    const datatype = datatypeOf(output.name, output.datatype);
    const size = output.parameters?.binary_data_size;
    if (size === undefined) {
      outputs[output.name] = tensor(datatype, output.shape, output.data ?? []);
    } else {
      outputs[output.name] = fromRaw(output.name, datatype, output.shape, body.subarray(at, at + size));
      at += size;
    }
  }
  return {
    modelName: json.model_name,
    modelVersion: json.model_version ?? "",
    id: json.id ?? "",
    parameters: fromJsonParameters(json.parameters),
    outputs: outputs as Record<string, AnyTensor>,
  };
}

interface RestTensor {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
}

interface RestMetadata {
  readonly name: string;
  readonly versions?: readonly string[] | null;
  readonly platform?: string;
  readonly inputs: readonly RestTensor[];
  readonly outputs: readonly RestTensor[];
}

/**
 * A model's metadata.
 *
 * @throws InferenceError INTERNAL when the server broke the protocol
 */
export function readRestMetadata(body: Uint8Array): ModelMetadata {
  return readAnswer(() => {
    const { name, versions, platform, inputs, outputs } = JSON.parse(
      new TextDecoder().decode(body),
    ) as RestMetadata;
    return {
      name,
      versions: versions ?? [],
      platform: platform ?? "",
      inputs: inputs.map(toSpec),
      outputs: outputs.map(toSpec),
    };
  });
}

function toSpec({ name, datatype, shape }: RestTensor): TensorSpec {
  return { name, datatype: datatypeOf(name, datatype), shape: shape.map(Number) };
}
