type Json = Readonly<Record<string, unknown>>;

const errorAnswer: Json = {
  description: "What went wrong",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
};

function json(schema: string | Json, description: string): Json {
  const reference = typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : schema;
  return { description, content: { "application/json": { schema: reference } } };
}

function operation(operationId: string, summary: string, answer: Json, requestBody?: Json): Json {
  return {
    operationId,
    summary,
    ...(requestBody ? { requestBody: { required: true, ...requestBody } } : {}),
    responses: { "200": answer, "4XX": errorAnswer, "5XX": errorAnswer },
  };
}

function body(schema: string | Json, more: Json = {}): Json {
  const reference = typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : schema;
  return { content: { "application/json": { schema: reference }, ...more } };
}

const anyObject: Json = { type: "object", additionalProperties: true };
const text: Json = { type: "string" };
const whole: Json = { type: "integer" };
const octets: Json = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };

function object(required: readonly string[], properties: Json): Json {
  return { type: "object", required, properties };
}

function list(items: string | Json): Json {
  return {
    type: "array",
    items: typeof items === "string" ? { $ref: `#/components/schemas/${items}` } : items,
  };
}

const tensorMetadata: Json = object(["name", "datatype", "shape"], {
  name: text,
  datatype: text,
  shape: list(whole),
});

const schemas: Json = {
  Error: object(["error"], { error: text }),
  Server: object(["name", "version", "extensions"], { name: text, version: text, extensions: list(text) }),
  TensorMetadata: tensorMetadata,
  ModelMetadata: object(["name", "versions", "platform", "inputs", "outputs"], {
    name: text,
    versions: list(text),
    platform: text,
    inputs: list("TensorMetadata"),
    outputs: list("TensorMetadata"),
  }),
  Tensor: object(["name", "datatype", "shape"], {
    name: text,
    datatype: text,
    shape: list(whole),
    parameters: anyObject,
    data: { type: "array", items: {} },
  }),
  RequestedOutput: object(["name"], { name: text, parameters: anyObject }),
  InferRequest: object(["inputs"], {
    id: text,
    parameters: anyObject,
    inputs: list("Tensor"),
    outputs: list("RequestedOutput"),
  }),
  InferResponse: object(["model_name", "outputs"], {
    model_name: text,
    model_version: text,
    id: text,
    parameters: anyObject,
    outputs: list("Tensor"),
  }),
  IndexEntry: object(["name"], { name: text, version: text, state: text, reason: text }),
};

function parameter(name: string): Json {
  return { name, in: "path", required: true, schema: text };
}

function modelPaths(): Record<string, Json> {
  const paths: Record<string, Json> = {};
  const places = [
    ["/v2/models/{model}", "", [parameter("model")]],
    ["/v2/models/{model}/versions/{version}", "Version", [parameter("model"), parameter("version")]],
  ] as const;
  const inferBody = body("InferRequest", octets);
  for (const [path, suffix, parameters] of places) {
    const at = (end: string, method: string, what: Json): void => {
      paths[path + end] = { parameters, [method]: what };
    };
    const named = (name: string): string => name + suffix;
    at(
      "",
      "get",
      operation(named("modelMetadata"), "Inputs and outputs", json("ModelMetadata", "The model")),
    );
    at("/ready", "get", operation(named("modelReady"), "Does it take requests?", json(anyObject, "It does")));
    at(
      "/config",
      "get",
      operation(named("modelConfig"), "What it runs with", json(anyObject, "Its config.pbtxt")),
    );
    at(
      "/stats",
      "get",
      operation(named("modelStats"), "Counts and durations", json(anyObject, "Its statistics")),
    );
    at(
      "/infer",
      "post",
      operation(named("infer"), "Run it once", json("InferResponse", "Its answer"), inferBody),
    );
    at(
      "/generate",
      "post",
      operation(
        named("generate"),
        "Run it with plain fields",
        json(anyObject, "Its answer"),
        body(anyObject),
      ),
    );
    const events = { description: "Its answers", content: { "text/event-stream": { schema: text } } };
    at(
      "/generate_stream",
      "post",
      operation(named("generateStream"), "Answers as they come", events, body(anyObject)),
    );
  }
  return paths;
}

/** The REST interface, described for programs. OpenAPI 3.1. */
export const openApiDocument: Json = {
  openapi: "3.1.0",
  info: {
    title: "Weft inference server",
    version: "2",
    description:
      "Open Inference Protocol over REST. Bodies of infer may carry tensors as bytes behind the JSON, whose length is then in Inference-Header-Content-Length.",
  },
  paths: {
    "/v2": { get: operation("serverMetadata", "Name and version", json("Server", "The server")) },
    "/v2/health/live": { get: operation("serverLive", "Is it up?", json(anyObject, "It is")) },
    "/v2/health/ready": {
      get: operation("serverReady", "Does it take requests?", json(anyObject, "It does")),
    },
    "/v2/models/stats": {
      get: operation("allStats", "Statistics of every model", json(anyObject, "Statistics")),
    },
    ...modelPaths(),
    "/v2/repository/index": {
      post: operation(
        "repositoryIndex",
        "What the repository holds",
        json(list("IndexEntry"), "Its models"),
        body(anyObject),
      ),
    },
    "/v2/repository/models/{model}/load": {
      parameters: [parameter("model")],
      post: operation(
        "loadModel",
        "Load it, or load it again",
        { description: "It is ready" },
        body(anyObject),
      ),
    },
    "/v2/repository/models/{model}/unload": {
      parameters: [parameter("model")],
      post: operation("unloadModel", "Stop serving it", { description: "It is unloaded" }, body(anyObject)),
    },
  },
  components: { schemas },
};
