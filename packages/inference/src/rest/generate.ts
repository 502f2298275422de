import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type {
  InferenceRequest,
  InferenceResponse,
  Parameters,
  ParameterValue,
} from "../model/inference-request.ts";
import type { Model } from "../model/model.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import { type Nested, tensor } from "../tensor/tensor.ts";
import type { JsonObject } from "./json-value.ts";
import { fromJsonParameters } from "./rest-parameters.ts";

/**
 * A generate request: each field that is named like an input becomes that input, any other a parameter.
 * Triton Generate Extension.
 *
 * @throws InferenceError INVALID_ARGUMENT when a field does not fit its input
 */
export function decodeGenerate(model: Model, body: JsonObject): InferenceRequest {
  const inputs: NamedTensor[] = [];
  const parameters = new Map<string, ParameterValue>();
  for (const [name, value] of Object.entries(body)) {
    const spec = model.signature.inputs.find((input) => input.name === name);
    const more: Parameters = spec
      ? new Map()
      : fromJsonParameters(name === "parameters" ? value : { [name]: value });
    for (const [key, entry] of more) parameters.set(key, entry);
    if (spec) inputs.push({ name, tensor: toTensor(spec, value) });
  }
  const id = typeof body.id === "string" ? body.id : "";
  const { name, version } = model.identity;
  return { modelName: name, modelVersion: version, id, parameters, inputs, outputs: [] };
}

/** An answer as a generate response: each output a field; a single element stands alone. */
export function encodeGenerate(response: InferenceResponse): Record<string, unknown> {
  const fields: Record<string, unknown> = {
    model_name: response.modelName,
    model_version: response.modelVersion,
  };
  if (response.id !== "") fields.id = response.id;
  for (const { name, tensor: output } of response.outputs) {
    const values = output.values().map((value) => (typeof value === "bigint" ? Number(value) : value));
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

function toTensor(spec: TensorSpec, value: unknown): NamedTensor["tensor"] {
  const elements = (Array.isArray(value) ? value : [value]) as readonly Nested[];
  const count = (elements as readonly unknown[]).flat(Number.POSITIVE_INFINITY).length;
  const shape = spec.shape.map((dimension) => (dimension === -1 ? 1 : dimension));
  const open = spec.shape.lastIndexOf(-1);
  if (open >= 0) shape[open] = count / shape.reduce((product, dimension) => product * dimension, 1);
  try {
    return tensor(spec.datatype, shape, elements);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InferenceError("INVALID_ARGUMENT", `input "${spec.name}": ${reason}`, { cause });
  }
}
