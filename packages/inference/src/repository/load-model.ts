import { join } from "node:path";
import { borrowedPool } from "../backend/borrowed-pool.ts";
import { InstancePool, type PoolEvents, type StartInstance } from "../backend/instance-pool.ts";
import { switchOffTelemetry } from "../backend/onnx/switch-off-telemetry.ts";
import { InProcessInstance } from "../backend/typescript/in-process-instance.ts";
import { WorkerInstance } from "../backend/worker-instance.ts";
import type { WorkerSetup } from "../backend/worker-messages.ts";
import { batchingFromConfig } from "../config/batching-from-config.ts";
import { checkBatchDimension } from "../config/check-batch-dimension.ts";
import { completeConfig, instanceCountOf } from "../config/complete-config.ts";
import { demandFromConfig } from "../config/demand-from-config.ts";
import { effectiveSignature } from "../config/effective-signature.ts";
import { executionFromConfig } from "../config/execution-from-config.ts";
import { raggedFromConfig } from "../config/ragged-from-config.ts";
import { refuseUnsupported } from "../config/refuse-unsupported.ts";
import { reshapesFromConfig } from "../config/reshapes-from-config.ts";
import { sequencesFromConfig } from "../config/sequences-from-config.ts";
import { warmUp } from "../config/warm-up.ts";
import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { Model } from "../model/model.ts";
import type { ModelObserver } from "../model/model-observer.ts";
import { ModelStatistics } from "../model/model-statistics.ts";
import { loadPipeline } from "../model/pipeline/load-pipeline.ts";
import { ModelResponseCache, type ResponseCache } from "../model/response-cache.ts";
import { ScheduledModel } from "../model/scheduled-model.ts";
import type { RateLimiter } from "../scheduler/rate-limiter.ts";
import { isModelName } from "./model-name.ts";
import type { ModelKind, ModelSource, VersionSource } from "./scan-repository.ts";

/** What loading takes from the server. */
export interface LoadOptions {
  /** How many instances a model gets that does not say so itself. */
  readonly instanceCount: number;
  /** The largest batch of a model that has a batch dimension and does not say how large. */
  readonly maxBatchSize: number;
  /** Where models that ask for it keep their answers. */
  readonly cache?: ResponseCache | undefined;
  readonly observer?: ModelObserver | undefined;
  /** Told of instances that break down and are replaced. */
  readonly onInstanceLost?: ((name: string, version: string, reason: InferenceError) => void) | undefined;
  /** Keeps executions within the server's resources. */
  readonly limiter: RateLimiter;
  /** The models that pipelines are made of. */
  readonly find: (name: string, version: string) => Model;
}

const workerScripts: Readonly<Record<ModelKind, URL>> = {
  onnx: new URL("../backend/onnx/onnx-worker.js", import.meta.url),
  typescript: new URL("../backend/typescript/typescript-worker.js", import.meta.url),
};

const platforms: Readonly<Record<ModelKind, string>> = { onnx: "onnxruntime_onnx", typescript: "typescript" };
const backends: Readonly<Record<ModelKind, string>> = { onnx: "onnxruntime", typescript: "typescript" };

/**
 * Loads one version of a model and warms it up.
 *
 * @throws InferenceError with a one-line reason when it cannot be loaded
 */
export async function loadModel(
  source: ModelSource,
  from: VersionSource,
  said: ModelConfig,
  options: LoadOptions,
): Promise<Model> {
  refuseUnsupported(said);
  if (said.schedulingChoice?.case === "ensembleScheduling") {
    return loadPipeline(source.name, from.version, said, options.find, options.observer);
  }
  const { path, kind } = modelFile(from, said);
  const instanceCount = instanceCountOf(said, options.instanceCount);
  let model: ScheduledModel | undefined;
  const events: PoolEvents = {
    onFree: () => model?.wake(),
    onLost: (reason) => options.onInstanceLost?.(source.name, from.version, reason),
    onRestartFailed: (reason) => options.onInstanceLost?.(source.name, from.version, reason),
  };
  const demand = demandFromConfig(said);
  const permit = demand && options.limiter.register(demand, () => model?.wake());
  const pool = await InstancePool.start(
    instanceCount,
    starter(path, kind, source.name, from.version, said),
    events,
    permit,
  );
  try {
    const { maxBatchSize = options.maxBatchSize, decoupled } = pool.traits;
    if (said.modelTransactionPolicy?.decoupled && !decoupled) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        "config.pbtxt: model_transaction_policy.decoupled is for generators: write `async *infer`, or say decoupled: true",
      );
    }
    const config = completeConfig(said, pool.signature, {
      modelName: source.name,
      platform: platforms[kind],
      backend: backends[kind],
      modelFile: path.slice(from.directory.length + 1),
      instanceCount,
      maxBatchSize,
      decoupled,
    });
    checkBatchDimension(config, pool.signature);
    const parts = {
      identity: { name: source.name, version: from.version, platform: config.platform },
      signature: await effectiveSignature(
        said,
        pool.signature,
        (config.maxBatchSize ?? 0) > 0,
        source.directory,
      ),
      config,
      reshapes: reshapesFromConfig(said, pool.signature),
      batching: { ...batchingFromConfig(config), ragged: raggedFromConfig(config, pool.signature) },
      textOnly: kind === "onnx",
      sequences: await sequencesFromConfig(config, pool.signature, source.directory),
      statistics: new ModelStatistics(),
      observer: options.observer,
    };
    // Through the cache only the first run of a sample would reach an instance.
    for (const instance of config.modelWarmup.length > 0 ? pool.instances : []) {
      model = new ScheduledModel({ ...parts, pool: await borrowedPool(instance, events, permit) });
      await warmUp(model, source.directory);
      await model.close();
    }
    const cache =
      config.responseCache?.enable && options.cache ? new ModelResponseCache(options.cache) : undefined;
    model = new ScheduledModel({ ...parts, pool, cache });
    return model;
  } catch (error) {
    // A warm-up may have failed while more of it waits.
    await model?.close(AbortSignal.abort());
    await pool.close();
    throw error;
  }
}

function modelFile(from: VersionSource, said: ModelConfig): { path: string; kind: ModelKind } {
  const name = said.defaultModelFilename;
  if (name !== "") {
    if (!isModelName(name)) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `config.pbtxt: default_model_filename "${name}" leads out of its folder`,
      );
    }
    return { path: join(from.directory, name), kind: /\.m?[jt]s$/.test(name) ? "typescript" : "onnx" };
  }
  if (from.path === undefined) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${from.directory} holds no model.onnx, model.ts or model.js`,
    );
  }
  return { path: from.path, kind: from.kind };
}

function starter(
  path: string,
  kind: ModelKind,
  name: string,
  version: string,
  said: ModelConfig,
): StartInstance {
  const parameters = Object.fromEntries(
    Array.from(said.parameters, ([key, { stringValue }]) => [key, stringValue]),
  );
  const { inProcess, intraOpThreads, abandonAfterMs } = executionFromConfig(said);
  if (kind === "typescript" && inProcess) return () => InProcessInstance.start(path, abandonAfterMs);
  const setup: WorkerSetup = {
    modelPath: path,
    modelName: name,
    modelVersion: version,
    intraOpThreads,
    abandonAfterMs,
    graphLevel: said.optimization?.graph?.level ?? 0,
    parameters,
  };
  if (kind === "onnx") switchOffTelemetry();
  if (inProcess) {
    // Only a server that runs such a model itself has to have ONNX Runtime in its own thread.
    return async () => (await import("../backend/onnx/in-process-session.ts")).InProcessSession.start(setup);
  }
  return (onLost) => WorkerInstance.start(workerScripts[kind], setup, kind === "onnx", onLost);
}
