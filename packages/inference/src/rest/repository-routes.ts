import { type Context, Hono } from "hono";
import { readRepositoryParameters } from "../protocol/repository-parameters.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { asObject, type JsonObject, parseObject } from "./json-value.ts";

/** `/v2/repository/…`: what is loaded. Triton Model Repository Extension. */
export function repositoryRoutes(engine: InferenceEngine): Hono {
  const routes = new Hono();
  routes.post("/index", async (c) => c.json(await engine.index((await jsonBody(c)).ready === true)));
  routes.post("/models/:model/load", async (c) => {
    await engine.load(c.req.param("model"), readRepositoryParameters(await parametersOf(c)));
    return c.body(null, 200);
  });
  routes.post("/models/:model/unload", async (c) => {
    await engine.unload(c.req.param("model"), readRepositoryParameters(await parametersOf(c)));
    return c.body(null, 200);
  });
  return routes;
}

async function parametersOf(c: Context): Promise<[string, unknown][]> {
  return Object.entries(asObject((await jsonBody(c)).parameters ?? {}, "parameters"));
}

async function jsonBody(c: Context): Promise<JsonObject> {
  const body = new Uint8Array(await c.req.arrayBuffer());
  return body.length === 0 ? {} : parseObject(body, "the request");
}
