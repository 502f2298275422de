import { Hono } from "hono";
import { InferenceError } from "../inference-error.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { inferenceRoutes } from "./inference-routes.ts";
import { repositoryRoutes } from "./repository-routes.ts";
import { toRestError } from "./rest-error.ts";
import { type RestGateOptions, restGate } from "./rest-gate.ts";
import { serverRoutes } from "./server-routes.ts";
import { cudaSharedMemoryRoutes, systemSharedMemoryRoutes } from "./shared-memory-routes.ts";

/** What a REST server is made of. */
export interface RestOptions extends RestGateOptions {
  readonly engine: InferenceEngine;
  /** Where gRPC is served, for the page at `/`. */
  readonly grpcAddress: string;
  /** Whether models can be asked. */
  readonly inference: boolean;
  /** Whether models can be loaded and unloaded. */
  readonly control: boolean;
  /** The text that Prometheus reads, if it is to be had here. */
  readonly metrics?: (() => Promise<{ readonly contentType: string; readonly text: string }>) | undefined;
}

/** The REST twin of the gRPC service. Every failure is answered as `{ "error": … }`. */
export function restApp(options: RestOptions): Hono {
  const { engine, maxMessageBytes, metrics } = options;
  const app = new Hono();
  app.onError((error, c) => {
    const { status, body } = toRestError(error);
    return c.json(body, status as 400);
  });
  app.notFound((c) => {
    const { status, body } = toRestError(new InferenceError("NOT_FOUND", `nothing is at ${c.req.path}`));
    return c.json(body, status as 404);
  });
  app.use(restGate(options));
  app.route("/", serverRoutes(engine, options.grpcAddress));
  if (metrics) {
    app.get("/metrics", async (c) => {
      const { contentType, text } = await metrics();
      return c.body(text, 200, { "content-type": contentType });
    });
  }
  if (options.inference) {
    app.route("/v2/models", inferenceRoutes(engine, maxMessageBytes));
    app.route("/v2/systemsharedmemory", systemSharedMemoryRoutes(engine.sharedMemory));
    app.route("/v2/cudasharedmemory", cudaSharedMemoryRoutes());
  }
  if (options.control) app.route("/v2/repository", repositoryRoutes(engine));
  refuseOtherMethods(app);
  return app;
}

/** Whoever asks a path that is there by a method that is not learns which is. */
function refuseOtherMethods(app: Hono): void {
  const methods = new Map<string, string[]>();
  for (const { method, path } of app.routes) {
    if (method !== "ALL") methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  for (const [path, allowed] of methods) {
    const allow = allowed.join(", ");
    app.all(path, (c) =>
      c.json({ error: `${c.req.method} ${c.req.path}: expected ${allow}` }, 405, { allow }),
    );
  }
}
