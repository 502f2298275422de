import { jsonElements } from "../json/json-elements.ts";
import type { InferenceResponse, OutputTensor } from "../model/inference-request.ts";
import { classify } from "../protocol/classification.ts";
import { writeOutput } from "../shared-memory/region-place.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { RestOutputForm } from "./decode-infer.ts";
import { toJsonParameters } from "./rest-parameters.ts";

/** The body of an answer to an infer request. */
export interface RestInferAnswer {
  readonly chunks: readonly Uint8Array[];
  /** The length of the JSON when bytes follow it. */
  readonly headerBytes: number | undefined;
}

const encoder = new TextEncoder();

/** An answer as JSON, and behind it the bytes of the outputs that are wanted so. */
export function encodeInfer(
  response: InferenceResponse,
  formOf: (output: string) => RestOutputForm,
): RestInferAnswer {
  const parts: Uint8Array[] = [];
  const outputs = response.outputs.map((output) => encodeOutput(output, formOf(output.name), parts));
  const parameters = toJsonParameters(response.parameters);
  const head = JSON.stringify({
    model_name: response.modelName,
    model_version: response.modelVersion,
    ...(response.id === "" ? {} : { id: response.id }),
    ...(response.parameters.size === 0 ? {} : { parameters }),
  });
  const json = encoder.encode(`${head.slice(0, -1)},"outputs":[${outputs.join(",")}]}`);
  return { chunks: [json, ...parts], headerBytes: parts.length > 0 ? json.length : undefined };
}

function encodeOutput(output: OutputTensor, form: RestOutputForm, parts: Uint8Array[]): string {
  const { labels, batched = false } = output;
  const tensor =
    form.classCount === undefined ? output.tensor : classify(output.tensor, form.classCount, labels, batched);
  const { datatype, shape } = tensor;
  if (form.place) {
    writeOutput(output.name, tensor, form.place);
    // Nothing about the region: Triton's clients for C++ take parameters for those of bytes behind the JSON.
    return JSON.stringify({ name: output.name, datatype, shape });
  }
  if (!form.binary) {
    const head = JSON.stringify({ name: output.name, datatype, shape });
    return `${head.slice(0, -1)},"data":${jsonElements(tensor)}}`;
  }
  const raw = toRaw(tensor);
  parts.push(raw);
  return JSON.stringify({ name: output.name, datatype, shape, parameters: { binary_data_size: raw.length } });
}
