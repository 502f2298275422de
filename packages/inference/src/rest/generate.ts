import { InferenceError } from "../inference-error.ts";
import { jsonValue } from "../json/json-elements.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import { fillShape } from "../model/fill-shape.ts";
import type {
  InferenceRequest,
  InferenceResponse,
  Parameters,
  ParameterValue,
} from "../model/inference-request.ts";
import type { Model } from "../model/model.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import { flatten, type Nested } from "../tensor/elements.ts";
import { tensor } from "../tensor/tensor.ts";
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

/** An answer as the JSON of a generate response: each output a field; a single element stands alone. */
export function encodeGenerate(response: InferenceResponse): string {
  const { modelName: model_name, modelVersion: model_version, id } = response;
  const head = JSON.stringify({ model_name, model_version, ...(id === "" ? {} : { id }) });
  const fields = response.outputs.map(
    ({ name, tensor: output }) => `,${JSON.stringify(name)}:${jsonValue(output)}`,
  );
  return `${head.slice(0, -1)}${fields.join("")}}`;
}

function toTensor(spec: TensorSpec, value: unknown): NamedTensor["tensor"] {
  const elements = flatten((Array.isArray(value) ? value : [value]) as readonly Nested[]);
  try {
    return tensor(spec.datatype, fillShape(spec, elements.length), elements);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InferenceError("INVALID_ARGUMENT", `input "${spec.name}": ${reason}`, { cause });
  }
}
