import { InferenceError } from "../inference-error.ts";
import type { NamedTensor } from "../model/check-inputs.ts";
import type { InferenceRequest, Parameters } from "../model/inference-request.ts";
import { integerParameter } from "../model/request-parameters.ts";
import { type OutputForm, outputForm, plainOutput } from "../protocol/output-form.ts";
import { placeIn } from "../shared-memory/region-place.ts";
import { SharedInputs } from "../shared-memory/shared-inputs.ts";
import type { SharedMemory } from "../shared-memory/shared-memory.ts";
import { parseDatatype } from "../tensor/datatype.ts";
import { type Nested, toData } from "../tensor/elements.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { elementCount, formatShape, parseShape } from "../tensor/shape.ts";
import { Tensor } from "../tensor/tensor.ts";
import { asList, asObject, asText, type JsonObject, parseObject } from "./json-value.ts";
import { fromJsonParameters } from "./rest-parameters.ts";

/** How one output is to be answered. */
export interface RestOutputForm extends OutputForm {
  /** After the JSON, as bytes. Open Inference Protocol §Binary Tensor Data Extension. */
  readonly binary: boolean;
}

/** A request that came over REST. */
export interface RestInferRequest {
  readonly request: InferenceRequest;
  /** The form of each output by name. */
  readonly formOf: (output: string) => RestOutputForm;
}

/** The body of an infer request: JSON, and behind it the bytes of inputs with a `binary_data_size`. */
export interface InferBody {
  readonly json: JsonObject;
  readonly behind: Uint8Array;
}

/**
 * Parts the body of an infer request.
 *
 * @param headerBytes the length of the JSON, from `Inference-Header-Content-Length`; undefined when all of it is JSON
 * @throws InferenceError INVALID_ARGUMENT when there is no such JSON
 */
export function partInfer(body: Uint8Array, headerBytes: number | undefined): InferBody {
  if (headerBytes !== undefined && headerBytes > body.length) {
    throw new InferenceError("INVALID_ARGUMENT", `expected ${headerBytes} bytes of JSON, got ${body.length}`);
  }
  return {
    json: parseObject(body.subarray(0, headerBytes ?? body.length), "the request"),
    behind: body.subarray(headerBytes ?? body.length),
  };
}

/**
 * Reads an infer request.
 *
 * @throws InferenceError INVALID_ARGUMENT naming the input, what was expected and what came; for inputs in shared memory
 * also what {@link placeIn} and {@link SharedInputs.read} throw
 */
export function decodeInfer(
  modelName: string,
  modelVersion: string,
  { json, behind }: InferBody,
  memory: SharedMemory,
): RestInferRequest {
  const binary = new BinaryParts(behind);
  const shared = new SharedInputs(memory.maxRequestBytes);
  const inputs = asList(json.inputs, "inputs").map((input) =>
    decodeInput(asObject(input, "an input"), binary, shared, memory),
  );
  binary.checkEnd();
  const parameters = fromJsonParameters(json.parameters);
  const byDefault = parameters.get("binary_data_output") ?? binary.used;
  const forms = new Map<string, RestOutputForm>();
  const outputs: string[] = [];
  for (const entry of asList(json.outputs ?? [], "outputs")) {
    const output = asObject(entry, "an output");
    const name = asText(output.name, "an output's name");
    const own = fromJsonParameters(output.parameters);
    const binary = (own.get("binary_data") ?? byDefault) === true;
    outputs.push(name);
    forms.set(name, { ...outputForm(name, own, memory), binary });
  }
  const otherwise = { ...plainOutput, binary: byDefault === true };
  return {
    request: {
      modelName,
      modelVersion,
      id: json.id === undefined ? "" : asText(json.id, "id"),
      parameters: withoutForm(parameters),
      inputs,
      outputs,
    },
    formOf: (output) => forms.get(output) ?? otherwise,
  };
}

function decodeInput(
  input: JsonObject,
  binary: BinaryParts,
  shared: SharedInputs,
  memory: SharedMemory,
): NamedTensor {
  const name = asText(input.name, "an input's name");
  const given = asText(input.datatype, `datatype of input "${name}"`);
  const datatype = parseDatatype(given);
  if (!datatype) {
    throw wrong(name, `a datatype of the protocol such as FP32, got "${given}"`);
  }
  const dimensions = asList(input.shape, `shape of input "${name}"`);
  if (!dimensions.every((dimension) => typeof dimension === "number")) {
    throw wrong(
      name,
      `dimensions that are whole numbers, got shape ${JSON.stringify(dimensions).slice(0, 80)}`,
    );
  }
  const shape = parseShape(name, dimensions);
  const parameters = fromJsonParameters(input.parameters);
  const place = placeIn(memory, parameters, `input "${name}"`);
  if (place) {
    if (input.data !== undefined) throw wrong(name, "data or shared memory, got both");
    return { name, tensor: shared.read(name, datatype, shape, place) };
  }
  const size = integerParameter(parameters, "binary_data_size");
  if (size !== undefined) {
    if (input.data !== undefined) throw wrong(name, "data or binary_data_size, got both");
    return { name, tensor: fromRaw(name, datatype, shape, binary.take(name, size)) };
  }
  const elements = asList(input.data, `data of input "${name}"`) as readonly Nested[];
  let data: Tensor["data"];
  try {
    data = toData(datatype, elements);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InferenceError("INVALID_ARGUMENT", `input "${name}": ${reason}`, { cause });
  }
  const expected = elementCount(shape);
  if (data.length !== expected)
    throw wrong(name, `${expected} elements for shape ${formatShape(shape)}, got ${data.length}`);
  return { name, tensor: new Tensor(datatype, shape, data) };
}

/** The bytes behind the JSON, handed out input by input. */
class BinaryParts {
  readonly #bytes: Uint8Array;
  #at = 0;
  used = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(input: string, size: number): Uint8Array {
    const left = this.#bytes.length - this.#at;
    if (size > left) throw wrong(input, `${size} bytes behind the JSON, got ${left}`);
    this.used = true;
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  checkEnd(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0)
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `expected the body to end with its inputs, got ${left} more bytes`,
      );
  }
}

function withoutForm(parameters: Parameters): Parameters {
  return new Map([...parameters].filter(([name]) => name !== "binary_data_output"));
}

function wrong(input: string, expected: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `input "${input}": expected ${expected}`);
}
