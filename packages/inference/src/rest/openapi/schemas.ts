import { anyObject, flag, type Json, list, object, schemaOf, text, whole } from "./json-schema.ts";

const tensorHead: Json = { name: text, datatype: text, shape: list(whole) };
const duration = schemaOf("Duration");

/** What bodies look like. */
export const schemas: Json = {
  Error: object(["error"], { error: text }),
  Live: object(["live"], { live: flag }),
  Ready: object(["ready"], { ready: flag }),
  Server: object(["name", "version", "extensions"], { name: text, version: text, extensions: list(text) }),
  TensorMetadata: object(["name", "datatype", "shape"], tensorHead),
  ModelMetadata: object(["name", "versions", "platform", "inputs", "outputs"], {
    name: text,
    versions: list(text),
    platform: text,
    inputs: list("TensorMetadata"),
    outputs: list("TensorMetadata"),
  }),
  ModelReady: object(["name", "ready"], { name: text, ready: flag }),
  Parameters: {
    type: "object",
    additionalProperties: { type: ["string", "number", "boolean"] },
  },
  Tensor: object(["name", "datatype", "shape"], {
    ...tensorHead,
    parameters: schemaOf("Parameters"),
    data: { type: "array", items: {} },
  }),
  RequestedOutput: object(["name"], { name: text, parameters: schemaOf("Parameters") }),
  InferRequest: object(["inputs"], {
    id: text,
    parameters: schemaOf("Parameters"),
    inputs: list("Tensor"),
    outputs: list("RequestedOutput"),
  }),
  InferResponse: object(["model_name", "outputs"], {
    model_name: text,
    model_version: text,
    id: text,
    parameters: schemaOf("Parameters"),
    outputs: list("Tensor"),
  }),
  GenerateRequest: { ...anyObject, description: "A field for each input; others are parameters." },
  GenerateResponse: {
    ...anyObject,
    description: "A field for each output beside model_name and model_version.",
  },
  Duration: object(["count", "ns"], { count: whole, ns: whole }),
  ModelStatistics: object(["name", "version", "inference_count", "execution_count", "inference_stats"], {
    name: text,
    version: text,
    last_inference: whole,
    inference_count: whole,
    execution_count: whole,
    inference_stats: { type: "object", additionalProperties: duration },
    response_stats: {
      type: "object",
      additionalProperties: { type: "object", additionalProperties: duration },
    },
    batch_stats: list(
      object(["batch_size"], {
        batch_size: whole,
        compute_input: duration,
        compute_infer: duration,
        compute_output: duration,
      }),
    ),
    memory_usage: list(anyObject),
  }),
  Statistics: object(["model_stats"], { model_stats: list("ModelStatistics") }),
  IndexRequest: object([], { ready: flag }),
  IndexEntry: object(["name"], { name: text, version: text, state: text, reason: text }),
  RepositoryRequest: object([], { parameters: schemaOf("Parameters") }),
  RegionRequest: object(["key", "byte_size"], { key: text, offset: whole, byte_size: whole }),
  Region: object(["name", "key", "offset", "byte_size"], {
    name: text,
    key: text,
    offset: whole,
    byte_size: whole,
  }),
};
