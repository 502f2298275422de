import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { LoadedModel } from "../model/loaded-model.ts";
import { type ModelSource, readModel, scanRepository, type VersionSource } from "./scan-repository.ts";

/** A version's state, in the words of Triton's repository index. */
export type ModelState = "LOADING" | "READY" | "UNLOADING" | "UNAVAILABLE";

/** One version of a model and how it is. */
export interface ModelStatus {
  readonly name: string;
  readonly version: string;
  readonly state: ModelState;
  /** Why it is not ready; empty when it is. */
  readonly reason: string;
  /** Present when it is ready. */
  readonly model: LoadedModel | undefined;
  /** The model's folder. */
  readonly directory: string;
}

/** Makes a running model out of its files. */
export type ModelLoader = (source: ModelSource, version: VersionSource) => Promise<LoadedModel>;

/** The models of one folder, and which of them are loaded. */
export class ModelRepository {
  readonly root: string;
  readonly #loader: ModelLoader;
  readonly #models = new Map<string, Map<string, ModelStatus>>();

  constructor(root: string, loader: ModelLoader) {
    this.root = root;
    this.#loader = loader;
  }

  /** Loads every model there is. One that fails does not stop the others. */
  async loadAll(): Promise<void> {
    const sources = await scanRepository(this.root);
    await Promise.all(sources.map((source) => this.#loadSource(source)));
  }

  /**
   * Loads a model, or loads it again.
   *
   * @throws InferenceError NOT_FOUND when the repository has no such model; otherwise why it could not be loaded
   */
  async load(name: string): Promise<void> {
    const source = await readModel(this.root, name);
    if (!source) throw new InferenceError("NOT_FOUND", `the repository has no model "${name}"`);
    await this.#loadSource(source);
  }

  /**
   * Stops serving a model; accepted requests finish first.
   *
   * @throws InferenceError NOT_FOUND for an unknown model
   */
  async unload(name: string): Promise<void> {
    const versions = this.#models.get(name);
    if (!versions) throw new InferenceError("NOT_FOUND", `unknown model "${name}"`);
    await Promise.all([...versions.values()].map((status) => this.#unload(versions, status)));
  }

  /** Every version that was ever loaded or tried, sorted by name and version. */
  statuses(): ModelStatus[] {
    return [...this.#models.values()].flatMap((versions) => [...versions.values()]);
  }

  /**
   * The version to run: the given one, or the highest that is ready.
   *
   * @throws InferenceError NOT_FOUND for an unknown model or version, UNAVAILABLE for one that is not ready
   */
  find(name: string, version: string): LoadedModel {
    const versions = this.#models.get(name);
    if (!versions) throw new InferenceError("NOT_FOUND", `unknown model "${name}"`);
    if (version !== "") {
      const status = versions.get(version);
      if (!status) throw new InferenceError("NOT_FOUND", `model "${name}" has no version "${version}"`);
      return readyModel(status);
    }
    const all = [...versions.values()];
    const ready = all.findLast((status) => status.model !== undefined);
    return readyModel(ready ?? (all.at(-1) as ModelStatus));
  }

  /** The versions of a model that are ready, ascending. */
  readyVersions(name: string): string[] {
    const versions = [...(this.#models.get(name)?.values() ?? [])];
    return versions.filter((status) => status.model !== undefined).map((status) => status.version);
  }

  /** Lets accepted requests finish until the signal aborts, then closes every model. */
  async close(signal?: AbortSignal): Promise<void> {
    const models = this.statuses().flatMap((status) => (status.model ? [status.model] : []));
    await Promise.all(models.map((model) => model.close(signal)));
  }

  async #unload(versions: Map<string, ModelStatus>, status: ModelStatus): Promise<void> {
    if (!status.model) return;
    versions.set(status.version, { ...status, state: "UNLOADING", reason: "unloading", model: undefined });
    await status.model.close();
    versions.set(status.version, { ...status, state: "UNAVAILABLE", reason: "unloaded", model: undefined });
  }

  async #loadSource(source: ModelSource): Promise<void> {
    const newest = source.versions.at(-1);
    if (!newest) return;
    const versions = new Map<string, ModelStatus>();
    const set = (state: ModelState, reason: string, model?: LoadedModel): void => {
      const { version } = newest;
      versions.set(version, {
        name: source.name,
        version,
        state,
        reason,
        model,
        directory: source.directory,
      });
    };
    set("LOADING", "loading");
    this.#models.set(source.name, versions);
    try {
      set("READY", "", await this.#loader(source, newest));
    } catch (error) {
      set("UNAVAILABLE", asInferenceError(error).message);
    }
  }
}

function readyModel(status: ModelStatus): LoadedModel {
  if (status.model) return status.model;
  const { name, version, reason } = status;
  throw new InferenceError("UNAVAILABLE", `model "${name}" version ${version} is not ready: ${reason}`);
}
