import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { InferenceError } from "../inference-error.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import type { TokenCheck } from "../server/token-check.ts";
import { inferenceRoutes, tooLarge } from "./inference-routes.ts";
import { repositoryRoutes } from "./repository-routes.ts";
import { toRestError } from "./rest-error.ts";
import { serverRoutes } from "./server-routes.ts";
import { cudaSharedMemoryRoutes, systemSharedMemoryRoutes } from "./shared-memory-routes.ts";

/** What a REST server is made of. */
export interface RestOptions {
  readonly engine: InferenceEngine;
  readonly maxMessageBytes: number;
  /** Where gRPC is served, for the page at `/`. */
  readonly grpcAddress: string;
  readonly checkToken?: TokenCheck | undefined;
  /** Whether models can be asked. */
  readonly inference: boolean;
  /** Whether models can be loaded and unloaded. */
  readonly control: boolean;
  /** The text that Prometheus reads, if it is to be had here. */
  readonly metrics?: (() => Promise<{ readonly contentType: string; readonly text: string }>) | undefined;
}

/** What probes ask. */
const openToEverybody: ReadonlySet<string> = new Set(["/v2/health/live", "/v2/health/ready"]);

/** The REST twin of the gRPC service. Every failure is answered as `{ "error": … }`. */
export function restApp(options: RestOptions): Hono {
  const { engine, maxMessageBytes, checkToken, metrics } = options;
  const app = new Hono();
  app.onError((error, c) => {
    const { status, body } = toRestError(error);
    return c.json(body, status as 400);
  });
  app.notFound((c) => {
    const { status, body } = toRestError(new InferenceError("NOT_FOUND", `nothing is at ${c.req.path}`));
    return c.json(body, status as 404);
  });
  app.use(
    bodyLimit({
      maxSize: maxMessageBytes,
      onError: () => {
        throw tooLarge(maxMessageBytes);
      },
    }),
  );
  if (checkToken) {
    app.use(async (c, next) => {
      if (!openToEverybody.has(c.req.path)) checkToken(c.req.header("authorization"));
      await next();
    });
  }
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
