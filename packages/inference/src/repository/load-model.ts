import { InstancePool } from "../backend/instance-pool.ts";
import { WorkerInstance } from "../backend/worker-instance.ts";
import type { WorkerSetup } from "../backend/worker-messages.ts";
import { InferenceError } from "../inference-error.ts";
import { LoadedModel } from "../model/loaded-model.ts";
import { defaultSettings } from "../model/model-settings.ts";
import type { ModelKind, ModelSource, VersionSource } from "./scan-repository.ts";

/** What loading takes from the server. */
export interface LoadOptions {
  /** How many instances a model gets that does not say so itself. */
  readonly instanceCount: number;
}

const workerScripts: Readonly<Record<ModelKind, URL>> = {
  onnx: new URL("../backend/onnx/onnx-worker.js", import.meta.url),
  typescript: new URL("../backend/typescript/typescript-worker.js", import.meta.url),
};

const platforms: Readonly<Record<ModelKind, string>> = { onnx: "onnxruntime_onnx", typescript: "typescript" };

/**
 * Loads one version of a model.
 *
 * @throws InferenceError with a one-line reason when it cannot be loaded
 */
export async function loadModel(
  source: ModelSource,
  from: VersionSource,
  options: LoadOptions,
): Promise<LoadedModel> {
  if (from.path === undefined) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${from.directory} holds no model.onnx, model.ts or model.js`,
    );
  }
  const setup: WorkerSetup = {
    modelPath: from.path,
    modelName: source.name,
    modelVersion: from.version,
    intraOpThreads: 1,
    graphLevel: 0,
    parameters: {},
  };
  let model: LoadedModel | undefined;
  const pool = await InstancePool.start(
    options.instanceCount,
    (onLost) => WorkerInstance.start(workerScripts[from.kind], setup, onLost),
    { onFree: () => model?.wake() },
  );
  model = new LoadedModel(
    { name: source.name, version: from.version, platform: platforms[from.kind] },
    defaultSettings(pool.signature, options.instanceCount),
    pool,
  );
  return model;
}
