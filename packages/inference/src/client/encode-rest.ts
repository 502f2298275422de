import { jsonElements } from "../json/json-elements.ts";
import { hasTypedContents } from "../protocol/typed-contents.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { InferOptions, InputTensors } from "./infer-types.ts";
import { tensorsIn } from "./tensors-in.ts";

/** The body of an infer request. */
export interface RestInferRequest {
  readonly chunks: readonly Uint8Array[];
  /** The length of the JSON when bytes follow it. */
  readonly headerBytes: number | undefined;
}

const encoder = new TextEncoder();

/** A request as JSON, and behind it the bytes of the inputs that travel so. Open Inference Protocol §Binary Tensor Data Extension. */
export function encodeRestInfer(inputs: InputTensors, options: InferOptions): RestInferRequest {
  const raw = options.contents !== "typed";
  const parts: Uint8Array[] = [];
  const tensors = tensorsIn(inputs).map(([name, tensor]) => encodeInput(name, tensor, raw, parts));
  const outputs = options.outputs?.map((name) => ({ name, parameters: { binary_data: raw } }));
  const fields = [
    ...(options.id === undefined ? [] : [`"id":${JSON.stringify(options.id)}`]),
    `"parameters":${encodeParameters({ ...options.parameters, binary_data_output: raw })}`,
    `"inputs":[${tensors.join(",")}]`,
    ...(outputs === undefined ? [] : [`"outputs":${JSON.stringify(outputs)}`]),
  ];
  const json = encoder.encode(`{${fields.join(",")}}`);
  return { chunks: [json, ...parts], headerBytes: parts.length > 0 ? json.length : undefined };
}

function encodeInput(name: string, tensor: Tensor, raw: boolean, parts: Uint8Array[]): string {
  const { datatype, shape } = tensor;
  // Half floats have no form in JSON.
  if (!raw && hasTypedContents(datatype)) {
    const head = JSON.stringify({ name, datatype, shape });
    return `${head.slice(0, -1)},"data":${jsonElements(tensor)}}`;
  }
  const bytes = toRaw(tensor);
  parts.push(bytes);
  return JSON.stringify({ name, datatype, shape, parameters: { binary_data_size: bytes.length } });
}

/** Whole numbers keep all their digits: a sequence's id may have 64 bits. */
function encodeParameters(parameters: NonNullable<InferOptions["parameters"]>): string {
  const fields = Object.entries(parameters).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${typeof value === "bigint" ? String(value) : JSON.stringify(value)}`,
  );
  return `{${fields.join(",")}}`;
}
