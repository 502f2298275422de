import { Hono } from "hono";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { serverMetadata } from "../server/server-metadata.ts";
import { openApiDocument } from "./openapi/openapi-document.ts";
import { serverPage } from "./server-page.ts";

/** What can be asked of the server itself: `/`, `/v2`, health and the description of all this. */
export function serverRoutes(engine: InferenceEngine, grpcAddress: string): Hono {
  const routes = new Hono();
  routes.get("/", (c) => {
    c.header("vary", "accept");
    // Every browser asks for HTML by name; programs do not.
    const isPerson = c.req.header("accept")?.includes("text/html") ?? false;
    return isPerson
      ? c.html(serverPage(engine.repository.statuses(), grpcAddress))
      : c.json(serverMetadata(engine));
  });
  routes.get("/v2", (c) => c.json(serverMetadata(engine)));
  routes.get("/v2/", (c) => c.json(serverMetadata(engine)));
  routes.get("/v2/health/live", (c) => c.json({ live: true }));
  routes.get("/v2/health/ready", (c) => c.json({ ready: engine.ready }, engine.ready ? 200 : 503));
  routes.get("/openapi.json", (c) => c.json(openApiDocument));
  return routes;
}
