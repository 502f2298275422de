import { Server, serveReflection } from "@weft/grpc";
import { GRPCInferenceService } from "../gen/inference/grpc_service.ts";
import { InferenceService } from "../gen/inference/v1/inference.ts";
import { InferenceError } from "../inference-error.ts";
import { ModelMetrics } from "../metrics/model-metrics.ts";
import { ResponseCache } from "../model/response-cache.ts";
import { inferenceService } from "../protocol/inference-service.ts";
import { inferenceV1Service } from "../protocol/v1/inference-v1-service.ts";
import { loadModel } from "../repository/load-model.ts";
import { type ModelLoader, ModelRepository, type RepositoryEvents } from "../repository/model-repository.ts";
import { restApp } from "../rest/rest-app.ts";
import { RateLimiter } from "../scheduler/rate-limiter.ts";
import { SharedMemory } from "../shared-memory/shared-memory.ts";
import { Admission } from "./admission.ts";
import { describeModel } from "./describe-model.ts";
import { type GrpcGateOptions, grpcGate } from "./grpc-gate.ts";
import { InferenceEngine } from "./inference-engine.ts";
import { logRefusals, logRepository, logRequests } from "./logging.ts";
import { pollRepository } from "./poll-repository.ts";
import { HealthReport } from "./report-health.ts";
import { listenRest, type RestListener } from "./rest-listener.ts";
import type { ListenAddress, ServeOptions, Serving } from "./serve-options.ts";
import { type Stoppable, stopper } from "./stop.ts";
import { tokenCheck } from "./token-check.ts";

const defaults = {
  host: "::",
  adminHost: "127.0.0.1",
  grpcPort: 50051,
  workers: 1,
  maxBatchSize: 64,
  maxMessageBytes: 64 * 2 ** 20,
  maxRequestBytes: 2 ** 30,
  pollIntervalMs: 15_000,
} as const;

/**
 * Loads the models of a repository and serves them over gRPC, and over REST where wanted. The ports are open before the first
 * model is loaded, and tell of health; this resolves once everything is loaded. A model that fails does not stop the others.
 *
 * @throws InferenceError NOT_FOUND for a missing repository, one without a model or without one of `loadModels`,
 * INVALID_ARGUMENT when it is no folder, FAILED_PRECONDITION when the REST port cannot be had
 * @throws ServerError when the gRPC port cannot be had
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { logger } = options;
  const repository = makeRepository(options, () => metrics, {
    onStatus: (status) => {
      if (logger) logRepository(logger, status);
      running.health?.update();
    },
  });
  const engine = new InferenceEngine({
    repository,
    control: options.modelControl ?? "none",
    admission: new Admission({
      maxRequests: options.maxRequests ?? Number.POSITIVE_INFINITY,
      maxRequestsPerSecond: options.maxRequestsPerSecond ?? Number.POSITIVE_INFINITY,
      maxRequestBytes: options.maxRequestBytes ?? defaults.maxRequestBytes,
    }),
    sharedMemory: new SharedMemory({
      enabled: options.sharedMemory,
      maxRequestBytes: options.maxMessageBytes ?? defaults.maxMessageBytes,
    }),
    observe: logger && logRequests(logger),
  });
  const metrics = new ModelMetrics(() => engine.modelsNamed("", ""));
  const running: Stoppable = { engine, logger, health: undefined, rest: new Set(), others: new Set() };
  const shutdown = stopper(running);
  try {
    const names = await namesToLoad(engine, options);
    engine.starting(names);
    const grpc = await listenGrpc(running, options);
    const { http, admin } = await listenBothRest(running, metrics, options, grpc);
    logger?.info({ grpc, http, admin }, "listening");
    await loadAtStart(engine, names);
    running.health?.update();
    if (options.modelControl === "poll") {
      const intervalMs = options.pollIntervalMs ?? defaults.pollIntervalMs;
      running.others.add(pollRepository(repository, intervalMs, (error) => logger?.error(error, "poll")));
    }
    const statuses = repository.statuses();
    return {
      models: await Promise.all(statuses.map(describeModel)),
      workers: statuses.reduce((sum, { model }) => sum + (model?.instanceCount ?? 0), 0),
      grpc,
      http,
      admin,
      engine,
      shutdown,
    };
  } catch (error) {
    await shutdown({ drainMs: 0 });
    throw error;
  }
}

function makeRepository(
  options: ServeOptions,
  observer: () => ModelMetrics,
  events: RepositoryEvents,
): ModelRepository {
  const cache = options.cacheBytes ? new ResponseCache(options.cacheBytes) : undefined;
  const limiter = new RateLimiter(new Map(Object.entries(options.resources ?? {})));
  const load: ModelLoader = (source, version, config) =>
    loadModel(source, version, config, {
      instanceCount: options.workers ?? defaults.workers,
      maxBatchSize: options.maxBatchSize ?? defaults.maxBatchSize,
      cache,
      limiter,
      observer: observer(),
      onInstanceLost: (name, lost, reason) =>
        options.logger?.error({ model: name, version: lost, reason: reason.message }, "worker lost"),
      find: (name, wanted) => repository.find(name, wanted),
    });
  const repository = new ModelRepository(options.modelRepository, load, events);
  return repository;
}

/** What is to be loaded at the start. @throws InferenceError for a repository that cannot be served; see {@link serve} */
async function namesToLoad(
  { repository, control }: InferenceEngine,
  options: ServeOptions,
): Promise<readonly string[]> {
  const names = await repository.names();
  if (control === "none" && names.length === 0) {
    throw new InferenceError(
      "NOT_FOUND",
      `${options.modelRepository} holds no model (<name>/<version>/model.onnx)`,
    );
  }
  if (control !== "explicit") return names;
  const wanted = new Set(options.loadModels);
  if (wanted.delete("*")) for (const name of names) wanted.add(name);
  const missing = [...wanted].find((name) => !names.includes(name));
  if (missing !== undefined) {
    const held = names.length === 0 ? "none at all" : `only ${names.join(", ")}`;
    throw new InferenceError("NOT_FOUND", `${options.modelRepository} holds no model "${missing}", ${held}`);
  }
  return [...wanted];
}

async function loadAtStart(engine: InferenceEngine, names: readonly string[]): Promise<void> {
  const { repository, control } = engine;
  await repository.loadAll(control === "explicit" ? new Set(names) : undefined);
  engine.started();
}

async function listenGrpc(running: Stoppable, options: ServeOptions): Promise<ListenAddress> {
  const { engine, others } = running;
  const server = new Server(grpcGate(gateOptions(options)));
  const onAdminOnly = options.adminPort !== undefined;
  server.add(GRPCInferenceService, inferenceService(engine, { control: !onAdminOnly }));
  server.add(InferenceService, inferenceV1Service(engine));
  serveReflection(server);
  running.health = new HealthReport(engine, server);
  others.add((drainMs) => server.shutdown({ drainMs }));
  return server.listen({
    host: options.host ?? defaults.host,
    port: options.grpcPort ?? defaults.grpcPort,
    ...(options.tls ? { tls: options.tls } : {}),
  });
}

function gateOptions({
  maxMessageBytes = defaults.maxMessageBytes,
  token,
  logger,
}: ServeOptions): GrpcGateOptions {
  return {
    maxMessageBytes,
    checkToken: token === undefined ? undefined : tokenCheck(token),
    onRefused: logger && logRefusals(logger),
  };
}

async function listenBothRest(
  { engine, rest }: Stoppable,
  metrics: ModelMetrics,
  options: ServeOptions,
  grpc: ListenAddress,
): Promise<{ http: ListenAddress | undefined; admin: ListenAddress | undefined }> {
  const { httpPort, adminPort } = options;
  const common = {
    ...gateOptions(options),
    engine,
    grpcAddress: grpc.address.includes(":")
      ? `[${grpc.address}]:${grpc.port}`
      : `${grpc.address}:${grpc.port}`,
  };
  const readMetrics = async (): Promise<{ contentType: string; text: string }> => ({
    contentType: metrics.contentType,
    text: await metrics.text(),
  });
  const started = (listener: RestListener): ListenAddress => {
    rest.add(listener);
    return listener.address;
  };
  let http: ListenAddress | undefined;
  let admin: ListenAddress | undefined;
  if (httpPort !== undefined) {
    const own = adminPort === undefined;
    const app = restApp({ ...common, inference: true, control: own, metrics: own ? readMetrics : undefined });
    http = started(await listenRest(app, options.host ?? defaults.host, httpPort, options.tls));
  }
  if (adminPort !== undefined) {
    const app = restApp({ ...common, inference: false, control: true, metrics: readMetrics });
    admin = started(await listenRest(app, options.adminHost ?? defaults.adminHost, adminPort, options.tls));
  }
  return { http, admin };
}
