import type { Json } from "./json-schema.ts";
import { modelPaths } from "./model-paths.ts";
import { schemas } from "./schemas.ts";
import { repositoryPaths, serverPaths, sharedMemoryPaths } from "./server-paths.ts";

/** The REST interface, described for programs. OpenAPI 3.1. */
export const openApiDocument: Json = {
  openapi: "3.1.0",
  info: {
    title: "Weft inference server",
    version: "2",
    description:
      "Open Inference Protocol over REST. Bodies of infer may carry tensors as bytes behind the JSON, whose length is then in Inference-Header-Content-Length.",
  },
  // Only servers that were started with a token ask for it.
  security: [{}, { token: [] }],
  paths: { ...serverPaths, ...modelPaths(), ...repositoryPaths, ...sharedMemoryPaths() },
  components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
};
