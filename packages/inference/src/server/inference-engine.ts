import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { InferenceOptions, InferenceRequest, InferenceResponse } from "../model/inference-request.ts";
import type { Model } from "../model/model.ts";
import type { RepositoryParameters } from "../protocol/repository-parameters.ts";
import { type ModelStatus, unloaded } from "../repository/model-book.ts";
import type { ModelRepository } from "../repository/model-repository.ts";
import { SharedMemory } from "../shared-memory/shared-memory.ts";
import type { Admission } from "./admission.ts";
import type { RequestLabel, RequestObserver } from "./logging.ts";

/** Who decides what is loaded: the folder at the start, the folder all the time, or load requests. */
export type ModelControl = "none" | "poll" | "explicit";

/** One line of the repository's index. */
export type IndexEntry = Pick<ModelStatus, "name" | "version" | "reason"> & { readonly state: string };

/** What an engine is made of. */
export interface EngineOptions {
  readonly repository: ModelRepository;
  /** Default `"none"`. */
  readonly control?: ModelControl | undefined;
  /** Default: everything is let in. */
  readonly admission?: Admission | undefined;
  /** Regions of this machine's memory that requests may name. Default: none. */
  readonly sharedMemory?: SharedMemory | undefined;
  /** Told of every request when it is done. */
  readonly observe?: RequestObserver | undefined;
}

/** What every protocol serves from: the models, and whether requests are taken. */
export class InferenceEngine {
  readonly repository: ModelRepository;
  readonly control: ModelControl;
  readonly sharedMemory: SharedMemory;
  readonly #admission: Admission | undefined;
  readonly #observe: RequestObserver | undefined;
  /** The models that are to be loaded at the start; none once they are, or have failed. */
  #awaited: ReadonlySet<string> = new Set();
  #started = false;
  #withdrawn = false;
  #draining = false;
  readonly #whenDraining = new Set<(reason: InferenceError) => void>();

  constructor(options: EngineOptions) {
    this.repository = options.repository;
    this.control = options.control ?? "none";
    this.sharedMemory = options.sharedMemory ?? new SharedMemory();
    this.#admission = options.admission;
    this.#observe = options.observe;
  }

  /**
   * Whether requests are taken: every model that should be loaded has a version that serves, and the server is not
   * stopping. A further version that is on its way, or does not load, takes nothing from that.
   */
  get ready(): boolean {
    if (!this.#started || this.#withdrawn) return false;
    const statuses = this.repository.statuses();
    const serving = new Set(statuses.flatMap(({ name, model }) => (model ? [name] : [])));
    return statuses.every(({ name, reason }) => serving.has(name) || reason === unloaded);
  }

  /** These models are about to be loaded. */
  starting(names: Iterable<string>): void {
    this.#awaited = new Set(names);
  }

  /** The models that were to be loaded at the start are loaded, or have failed. */
  started(): void {
    this.#awaited = new Set();
    this.#started = true;
  }

  /** Whether the model's version (empty: any) takes requests. */
  modelReady(name: string, version: string): boolean {
    if (this.#withdrawn) return false;
    try {
      this.model(name, version);
      return true;
    } catch (error) {
      if (error instanceof InferenceError && error.code === "UNAVAILABLE") return false;
      throw error;
    }
  }

  /** @throws InferenceError NOT_FOUND or UNAVAILABLE; see {@link ModelRepository.find} */
  model(name: string, version: string): Model {
    if (this.#awaited.has(name) && !this.repository.statuses().some((status) => status.name === name))
      throw new InferenceError("UNAVAILABLE", `model "${name}" is not ready: ${loading.reason}`);
    return this.repository.find(name, version);
  }

  /**
   * The loaded models of this name (empty: every name) and version (empty: every version).
   *
   * @throws InferenceError NOT_FOUND or UNAVAILABLE when a name is given and there is none
   */
  modelsNamed(name: string, version: string): Model[] {
    if (name !== "") this.model(name, version);
    return this.repository
      .statuses()
      .filter(
        (status) => (name === "" || status.name === name) && (version === "" || status.version === version),
      )
      .flatMap(({ model }) => (model ? [model] : []));
  }

  /** Reads a request out of a message. One that cannot be read is told of as any other that fails. */
  read<T>(request: RequestLabel, decode: () => T): T {
    const startedMs = performance.now();
    try {
      return decode();
    } catch (error) {
      this.#observe?.(request, performance.now() - startedMs, asInferenceError(error));
      throw error;
    }
  }

  /** Runs a model once. Fails as {@link Model.infer} does, with NOT_FOUND for an unknown model, and UNAVAILABLE while stopping. */
  async infer(request: InferenceRequest, options?: InferenceOptions): Promise<InferenceResponse> {
    const startedMs = performance.now();
    let leave: (() => void) | undefined;
    try {
      this.#refuseWhileDraining();
      leave = this.#admission?.enter(request);
      const response = await this.model(request.modelName, request.modelVersion).infer(request, options);
      this.#observe?.(request, performance.now() - startedMs, response);
      return response;
    } catch (error) {
      this.#observe?.(request, performance.now() - startedMs, asInferenceError(error));
      throw error;
    } finally {
      leave?.();
    }
  }

  /** Runs a model once and encodes its answer: a request whose answer cannot be encoded has failed. Otherwise as {@link infer}. */
  async answer<T>(
    request: InferenceRequest,
    options: InferenceOptions,
    encode: (response: InferenceResponse) => T,
  ): Promise<T> {
    let encoded: T | undefined;
    const deliver = (response: InferenceResponse): void => {
      encoded = encode(response);
    };
    await this.infer(request, { ...options, deliver });
    return encoded as T;
  }

  /** As {@link answer}, of a model that may give several: each as it comes. */
  async *answers<T>(
    request: InferenceRequest,
    options: InferenceOptions,
    encode: (response: InferenceResponse) => T,
  ): AsyncGenerator<T, void> {
    const encoded: T[] = [];
    const deliver = (response: InferenceResponse): void => void encoded.push(encode(response));
    for await (const _ of this.stream(request, { ...options, deliver })) yield encoded.shift() as T;
  }

  /** Runs a model once and gives its answers as they come. Fails as {@link infer} does. */
  async *stream(
    request: InferenceRequest,
    options?: InferenceOptions,
  ): AsyncGenerator<InferenceResponse, void> {
    const startedMs = performance.now();
    let leave: (() => void) | undefined;
    let outcome: InferenceResponse | InferenceError | undefined;
    try {
      this.#refuseWhileDraining();
      leave = this.#admission?.enter(request);
      const model = this.model(request.modelName, request.modelVersion);
      outcome = { ...request, modelVersion: model.identity.version, parameters: new Map(), outputs: [] };
      yield* model.stream(request, options);
    } catch (error) {
      outcome = asInferenceError(error);
      throw error;
    } finally {
      leave?.();
      if (outcome) this.#observe?.(request, performance.now() - startedMs, outcome);
    }
  }

  /** What the repository holds, loaded or not. */
  async index(readyOnly: boolean): Promise<IndexEntry[]> {
    const statuses = this.repository.statuses();
    if (readyOnly) return statuses.filter((status) => status.state === "READY").map(toEntry);
    const known = new Set(statuses.map((status) => status.name));
    const others = (await this.repository.names()).filter((name) => !known.has(name));
    return [
      ...statuses.map(toEntry),
      ...others.map((name) => ({ name, version: "", ...(this.#awaited.has(name) ? loading : neverLoaded) })),
    ];
  }

  /** @throws InferenceError UNAVAILABLE unless the server was started with explicit control; otherwise see {@link ModelRepository.load} */
  async load(name: string, parameters: RepositoryParameters): Promise<void> {
    this.#allowControl();
    await this.repository.load(name, parameters.config, parameters.files);
  }

  /** @throws InferenceError UNAVAILABLE unless the server was started with explicit control; otherwise see {@link ModelRepository.unload} */
  async unload(name: string, parameters: RepositoryParameters): Promise<void> {
    this.#allowControl();
    await this.repository.unload(name, parameters.unloadDependents);
  }

  /** From now on nothing is ready. Requests are taken still. */
  withdraw(): void {
    this.#withdrawn = true;
  }

  /** From now on nothing is taken either; what was accepted goes on. */
  drain(): void {
    this.withdraw();
    this.#draining = true;
    for (const listener of this.#whenDraining) listener(stopping());
    this.#whenDraining.clear();
  }

  /**
   * Calls back when requests are not taken any more, at once if that is so, with what they are refused with: for whoever takes
   * several one after the other.
   *
   * @returns to be called when that is of no interest any more
   */
  onDrain(listener: (reason: InferenceError) => void): () => void {
    if (this.#draining) listener(stopping());
    else this.#whenDraining.add(listener);
    return () => this.#whenDraining.delete(listener);
  }

  /** Waits for accepted requests until the signal aborts, then closes every model. */
  async close(signal?: AbortSignal): Promise<void> {
    this.drain();
    await this.repository.close(signal);
    this.sharedMemory.unregister("");
  }

  #allowControl(): void {
    if (this.control === "explicit") return;
    throw new InferenceError(
      "UNAVAILABLE",
      "models are loaded and unloaded by request only with explicit model control",
    );
  }

  #refuseWhileDraining(): void {
    if (this.#draining) throw stopping();
  }
}

function stopping(): InferenceError {
  return new InferenceError("UNAVAILABLE", "the server is stopping");
}

const loading = { state: "LOADING", reason: "loading" };
const neverLoaded = { state: "UNAVAILABLE", reason: "never loaded" };

function toEntry({ name, version, state, reason }: ModelStatus): IndexEntry {
  return { name, version, state, reason };
}
