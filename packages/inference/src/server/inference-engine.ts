import { InferenceError } from "../inference-error.ts";
import type { InferenceOptions, InferenceRequest, InferenceResponse } from "../model/inference-request.ts";
import type { LoadedModel } from "../model/loaded-model.ts";
import type { ModelRepository } from "../repository/model-repository.ts";

/** What every protocol serves from: the models, and whether requests are taken. */
export class InferenceEngine {
  readonly repository: ModelRepository;
  #draining = false;

  constructor(repository: ModelRepository) {
    this.repository = repository;
  }

  /** Whether requests are taken: models were loaded, none is on its way, and the server is not stopping. */
  get ready(): boolean {
    return !this.#draining && this.repository.statuses().every((status) => status.state !== "LOADING");
  }

  /** Whether the model's version (empty: any) takes requests. */
  modelReady(name: string, version: string): boolean {
    if (this.#draining) return false;
    try {
      this.repository.find(name, version);
      return true;
    } catch {
      return false;
    }
  }

  /** @throws InferenceError NOT_FOUND or UNAVAILABLE; see {@link ModelRepository.find} */
  model(name: string, version: string): LoadedModel {
    return this.repository.find(name, version);
  }

  /** Runs a model once. Fails as {@link LoadedModel.infer} does, with NOT_FOUND for an unknown model, and UNAVAILABLE while stopping. */
  async infer(request: InferenceRequest, options?: InferenceOptions): Promise<InferenceResponse> {
    if (this.#draining) throw new InferenceError("UNAVAILABLE", "the server is stopping");
    return this.repository.find(request.modelName, request.modelVersion).infer(request, options);
  }

  /** From now on nothing is taken and nothing is ready; what was accepted goes on. */
  drain(): void {
    this.#draining = true;
  }

  /** Waits for accepted requests until the signal aborts, then closes every model. */
  async close(signal?: AbortSignal): Promise<void> {
    this.drain();
    await this.repository.close(signal);
  }
}
