import { anyObject, type Json, list, text } from "./json-schema.ts";
import { body, jsonContent, operation, pathParameter } from "./operation.ts";

const plainText = { content: { "text/plain": { schema: text } } };
const page = { content: { "text/html": { schema: text }, ...jsonContent("Server") } };

/** What can be asked of the server itself. */
export const serverPaths: Record<string, Json> = {
  "/": { get: operation("page", "What is served, for a person; as /v2 for a program", page) },
  "/openapi.json": { get: operation("description", "This document", { content: jsonContent(anyObject) }) },
  "/metrics": { get: operation("metrics", "Counts and durations, for Prometheus", plainText) },
  "/v2": { get: operation("serverMetadata", "Name and version", "Server") },
  "/v2/health/live": { get: operation("serverLive", "Is it up?", "Live") },
  "/v2/health/ready": { get: operation("serverReady", "Does it take requests?", "Ready") },
  "/v2/models/stats": { get: operation("allStats", "Statistics of every model", "Statistics") },
};

const repositoryBody = body(jsonContent("RepositoryRequest"), false);

/** What is loaded. */
export const repositoryPaths: Record<string, Json> = {
  "/v2/repository/index": {
    post: operation(
      "repositoryIndex",
      "What the repository holds",
      { content: jsonContent(list("IndexEntry")) },
      body(jsonContent("IndexRequest"), false),
    ),
  },
  "/v2/repository/models/{model}/load": {
    parameters: [pathParameter("model")],
    post: operation("loadModel", "Load it, or load it again", undefined, repositoryBody),
  },
  "/v2/repository/models/{model}/unload": {
    parameters: [pathParameter("model")],
    post: operation("unloadModel", "Stop serving it", undefined, repositoryBody),
  },
};

/** Which memory requests may name. */
export function sharedMemoryPaths(): Record<string, Json> {
  const paths: Record<string, Json> = {};
  for (const kind of ["system", "cuda"]) {
    const path = `/v2/${kind}sharedmemory`;
    const named = { parameters: [pathParameter("region")] };
    const status = (id: string): Json => ({
      get: operation(kind + id, "Its regions", { content: jsonContent(list("Region")) }),
    });
    const unregister = (id: string): Json => ({ post: operation(kind + id, "Let go of it") });
    const definition = body(jsonContent(kind === "system" ? "RegionRequest" : anyObject));
    paths[`${path}/status`] = status("RegionsStatus");
    paths[`${path}/region/{region}/status`] = { ...named, ...status("RegionStatus") };
    paths[`${path}/unregister`] = unregister("RegionsUnregister");
    paths[`${path}/region/{region}/unregister`] = { ...named, ...unregister("RegionUnregister") };
    paths[`${path}/region/{region}/register`] = {
      ...named,
      post: operation(`${kind}RegionRegister`, "Let requests name it", undefined, definition),
    };
  }
  return paths;
}
