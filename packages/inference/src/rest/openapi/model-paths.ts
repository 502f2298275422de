import { type Json, whole } from "./json-schema.ts";
import { body, jsonContent, operation, pathParameter } from "./operation.ts";

const bytes = { "application/octet-stream": { schema: { type: "string", format: "binary" } } } as const;
const headerLength = "Inference-Header-Content-Length";
const jsonBytes: Json = { description: "Bytes of JSON; the rest is bytes of tensors", schema: whole };

/** What can be asked of one model, with and without its version. */
export function modelPaths(): Record<string, Json> {
  return {
    ...pathsAt("/v2/models/{model}", "", [pathParameter("model")]),
    ...pathsAt("/v2/models/{model}/versions/{version}", "Version", [
      pathParameter("model"),
      pathParameter("version"),
    ]),
  };
}

function pathsAt(path: string, suffix: string, parameters: readonly Json[]): Record<string, Json> {
  const inferAnswer = {
    content: { ...jsonContent("InferResponse"), ...bytes },
    headers: { [headerLength]: jsonBytes },
  };
  const inferMore = {
    parameters: [{ name: headerLength, in: "header", required: false, ...jsonBytes }],
    ...body({ ...jsonContent("InferRequest"), ...bytes }),
  };
  const events = { content: { "text/event-stream": { schema: { type: "string" } } } };
  const generateBody = body(jsonContent("GenerateRequest"));
  const methods: Readonly<Record<string, Json>> = {
    "": { get: operation(`modelMetadata${suffix}`, "Inputs and outputs", "ModelMetadata") },
    "/ready": { get: operation(`modelReady${suffix}`, "Does it take requests?", "ModelReady") },
    "/config": {
      get: operation(`modelConfig${suffix}`, "What it runs with", {
        content: jsonContent({ type: "object" }),
      }),
    },
    "/stats": { get: operation(`modelStats${suffix}`, "Counts and durations", "Statistics") },
    "/infer": { post: operation(`infer${suffix}`, "Run it once", inferAnswer, inferMore) },
    "/generate": {
      post: operation(`generate${suffix}`, "Run it with plain fields", "GenerateResponse", generateBody),
    },
    "/generate_stream": {
      post: operation(`generateStream${suffix}`, "Answers as they come", events, generateBody),
    },
  };
  return Object.fromEntries(
    Object.entries(methods).map(([end, method]) => [path + end, { parameters, ...method }]),
  );
}
