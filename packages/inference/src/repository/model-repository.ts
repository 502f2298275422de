import { readConfig, readJsonConfig } from "../config/read-config.ts";
import type { ModelConfig } from "../gen/inference/model_config.ts";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { Model } from "../model/model.ts";
import { fingerprint } from "./fingerprint.ts";
import { inLoadOrder, stepNamesIn, stepsOf, withSteps } from "./load-order.ts";
import { loadTogether } from "./load-together.ts";
import { ModelBook, type ModelStatus, unknownModel, unloaded } from "./model-book.ts";
import { type ModelSource, readModel, scanRepository, type VersionSource } from "./scan-repository.ts";
import { type SentFiles, SentFolders } from "./sent-files.ts";
import { wantedVersions } from "./wanted-versions.ts";

/** Makes a running model out of its files. */
export type ModelLoader = (
  source: ModelSource,
  version: VersionSource,
  config: ModelConfig,
) => Promise<Model>;

/** Who wants to know what a repository does. */
export interface RepositoryEvents {
  onStatus?(status: ModelStatus): void;
}

/** The models of one folder, and which of them are loaded. */
export class ModelRepository {
  readonly root: string;
  readonly #loader: ModelLoader;
  readonly #events: RepositoryEvents;
  readonly #book = new ModelBook();
  readonly #sent = new SentFolders();
  readonly #fingerprints = new Map<string, string>();
  /** The last thing asked for of each model: one comes after the other. */
  readonly #turns = new Map<string, Promise<void>>();
  /** Aborts when what models run is not waited for any more, also where one is being unloaded already. */
  readonly #hurried = new AbortController();

  constructor(root: string, loader: ModelLoader, events: RepositoryEvents = {}) {
    this.root = root;
    this.#loader = loader;
    this.#events = events;
  }

  /**
   * Loads every model there is, or those of these names and what pipelines among them are made of. One that fails does not stop
   * the others.
   */
  async loadAll(names?: ReadonlySet<string>): Promise<void> {
    const sources = await scanRepository(this.root);
    await this.#loadSources(names ? withSteps(sources, names) : sources);
  }

  /** Loads what is new or has changed in the folder, and unloads what is gone. */
  async poll(): Promise<void> {
    const sources = await scanRepository(this.root);
    const changed: ModelSource[] = [];
    for (const source of sources) {
      if ((await fingerprint(source)) !== this.#fingerprints.get(source.name)) changed.push(source);
    }
    await this.#loadSources(changed);
    const names = new Set(sources.map((source) => source.name));
    const gone = this.#book.names().filter((name) => !names.has(name));
    await Promise.all(gone.map((name) => this.#remove(name)));
  }

  /**
   * Loads a model, or loads it again: the new one takes over once it is ready, and the old one finishes what it has.
   * When the new one fails the old one goes on serving. What a pipeline is made of is loaded as well, unless it is there.
   *
   * @param configJson the configuration to use instead of the folder's
   * @param files the model's files, to use instead of the folder
   * @throws InferenceError NOT_FOUND when the repository has no such model; otherwise why it could not be loaded
   */
  async load(name: string, configJson?: string, files?: SentFiles): Promise<void> {
    try {
      await this.#inTurn(name, async () => {
        if (files) return this.#sent.with(name, files, (source) => this.#loadNow(source, configJson, files));
        const source = await readModel(this.root, name);
        if (!source) throw new InferenceError("NOT_FOUND", `the repository has no model "${name}"`);
        await this.#loadSteps(configJson === undefined ? source : { ...source, configText: configJson });
        await this.#loadNow(source, configJson);
        await this.#sent.drop(name);
      });
    } catch (cause) {
      const { code, message } = asInferenceError(cause);
      // The words that Triton's client programs look for.
      throw new InferenceError(code, `failed to load '${name}': ${message}`, { cause });
    }
  }

  /**
   * Stops serving a model; accepted requests finish first.
   *
   * @param withSteps also unload the models that a pipeline is made of
   * @throws InferenceError NOT_FOUND for an unknown model
   */
  async unload(name: string, withSteps = false): Promise<void> {
    let steps: string[] = [];
    await this.#inTurn(name, async () => {
      const statuses = this.#book.versionsOf(name);
      if (statuses.length === 0) throw unknownModel(name);
      if (withSteps) steps = statuses.flatMap(({ model }) => stepNames(model));
      await Promise.all(statuses.map((status) => this.#unload(status)));
      await this.#sent.drop(name);
    });
    await Promise.all(
      steps.filter((step) => this.#book.versionsOf(step).length > 0).map((step) => this.unload(step)),
    );
  }

  /** Every version that was ever loaded or tried, by name and version. */
  statuses(): ModelStatus[] {
    return this.#book.statuses();
  }

  /**
   * The version to run: the given one, or the highest that is ready.
   *
   * @throws InferenceError NOT_FOUND for an unknown model or version, UNAVAILABLE for one that is not ready
   */
  find(name: string, version: string): Model {
    return this.#book.find(name, version);
  }

  /** The versions of a model that are ready, ascending. */
  readyVersions(name: string): string[] {
    const ready = this.#book.versionsOf(name).filter((status) => status.model !== undefined);
    return ready.map((status) => status.version);
  }

  /** The names of all models in the folder, loaded or not. */
  async names(): Promise<string[]> {
    return (await scanRepository(this.root)).map((source) => source.name);
  }

  /** Lets accepted requests finish until the signal aborts, then closes every model. */
  async close(signal?: AbortSignal): Promise<void> {
    const hurry = (): void => this.#hurried.abort();
    signal?.addEventListener("abort", hurry, { once: true });
    if (signal?.aborted) hurry();
    await Promise.all(this.#turns.values());
    const models = this.statuses().flatMap((status) => (status.model ? [status.model] : []));
    await Promise.all(models.map((model) => model.close(this.#hurried.signal)));
    signal?.removeEventListener("abort", hurry);
    await this.#sent.dropAll();
  }

  async #loadSources(sources: readonly ModelSource[]): Promise<void> {
    for (const group of inLoadOrder(sources)) {
      await Promise.allSettled(group.map((source) => this.#inTurn(source.name, () => this.#loadNow(source))));
    }
  }

  /** One that cannot be loaded is told of by the pipeline, which cannot be either then. */
  async #loadSteps(pipeline: ModelSource): Promise<void> {
    if (stepNamesIn(pipeline).length === 0) return;
    for (const step of stepsOf(await scanRepository(this.root), pipeline)) {
      if (this.#book.versionsOf(step.name).some(({ model }) => model)) continue;
      await this.#inTurn(step.name, () => this.#loadNow(step)).catch(() => undefined);
    }
  }

  /** A model that serves is replaced whole or not at all; of one that does not, each version serves that can be loaded. */
  async #loadNow(source: ModelSource, configJson?: string, files?: SentFiles): Promise<void> {
    this.#fingerprints.set(source.name, await fingerprint(source));
    let config: ModelConfig;
    let wanted: string[];
    try {
      config =
        configJson === undefined
          ? readConfig(source.name, source.configText)
          : readJsonConfig(source.name, configJson);
      wanted = wantedVersions(source, config);
    } catch (error) {
      this.#refuse(source, source.versions.at(-1)?.version ?? "1", error);
      throw error;
    }
    const load = (version: string): Promise<Model> => this.#loadVersion(source, version, config);
    const before = this.#book.versionsOf(source.name);
    if (files || before.some(({ model }) => model)) {
      // What served before serves on until all that is to take its place is there.
      const models = await loadTogether(wanted, load, (version, reason) =>
        this.#refuse(source, version, reason),
      );
      await Promise.all(Array.from(models, ([version, model]) => this.#takeOver(source, version, model)));
    } else {
      const results = await Promise.allSettled(
        wanted.map(async (version) => this.#takeOver(source, version, await load(version))),
      );
      const failed = results.find((result) => result.status === "rejected");
      if (failed) throw failed.reason;
    }
    const superseded = before.filter(({ version }) => !wanted.includes(version));
    await Promise.all(superseded.map((old) => this.#unload(old)));
  }

  async #loadVersion(source: ModelSource, version: string, config: ModelConfig): Promise<Model> {
    const from = source.versions.find((candidate) => candidate.version === version) as VersionSource;
    const { name, directory } = source;
    const before = this.#book.get(name, version)?.model;
    if (!before)
      this.#set({ name, version, state: "LOADING", reason: "loading", model: undefined, directory });
    try {
      return await this.#loader(source, from, config);
    } catch (error) {
      this.#refuse(source, version, error);
      throw error;
    }
  }

  async #takeOver({ name, directory }: ModelSource, version: string, model: Model): Promise<void> {
    const before = this.#book.get(name, version)?.model;
    this.#set({ name, version, state: "READY", reason: "", model, directory });
    await before?.close(this.#hurried.signal);
  }

  /** A version could not be loaded; one that was loaded before goes on serving. */
  #refuse({ name, directory }: ModelSource, version: string, error: unknown): void {
    const { message } = asInferenceError(error);
    const model = this.#book.get(name, version)?.model;
    const reason = model ? `reload failed, the version before serves on: ${message}` : message;
    this.#set({ name, version, state: model ? "READY" : "UNAVAILABLE", reason, model, directory });
  }

  async #unload(status: ModelStatus): Promise<void> {
    const model = this.#book.get(status.name, status.version)?.model;
    if (!model) return;
    this.#set({ ...status, state: "UNLOADING", reason: "unloading", model: undefined });
    await model.close(this.#hurried.signal);
    this.#set({ ...status, state: "UNAVAILABLE", reason: unloaded, model: undefined });
  }

  async #remove(name: string): Promise<void> {
    await this.unload(name);
    this.#book.delete(name);
    this.#fingerprints.delete(name);
  }

  #set(status: ModelStatus): void {
    this.#book.set(status);
    this.#events.onStatus?.(status);
  }

  async #inTurn(name: string, action: () => Promise<void>): Promise<void> {
    const result = (this.#turns.get(name) ?? Promise.resolve()).then(action);
    const turn = result
      .catch(() => undefined)
      .then(() => {
        if (this.#turns.get(name) === turn) this.#turns.delete(name);
      });
    this.#turns.set(name, turn);
    await result;
  }
}

function stepNames(model: Model | undefined): string[] {
  const choice = model?.config.schedulingChoice;
  return choice?.case === "ensembleScheduling" ? choice.value.step.map((step) => step.modelName) : [];
}
