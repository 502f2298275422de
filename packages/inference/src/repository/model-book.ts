import { InferenceError } from "../inference-error.ts";
import type { Model } from "../model/model.ts";

/** A version's state, in the words of Triton's repository index. */
export type ModelState = "LOADING" | "READY" | "UNLOADING" | "UNAVAILABLE";

/** One version of a model and how it is. */
export interface ModelStatus {
  readonly name: string;
  readonly version: string;
  readonly state: ModelState;
  /** Why it is not ready, or why the last reload failed; empty when all is well. */
  readonly reason: string;
  /** Present when it is ready. */
  readonly model: Model | undefined;
  /** The model's folder. */
  readonly directory: string;
}

/** The reason of a version that was unloaded because somebody asked for it. */
export const unloaded = "unloaded";

/** What is known of every version of every model that was ever loaded or tried. */
export class ModelBook {
  /** By name, then by version in ascending order. */
  readonly #models = new Map<string, ReadonlyMap<string, ModelStatus>>();

  /** Models that are known, whether they serve or not. */
  names(): string[] {
    return [...this.#models.keys()];
  }

  /** By name and version. */
  statuses(): ModelStatus[] {
    return this.names()
      .sort()
      .flatMap((name) => this.versionsOf(name));
  }

  /** A model's versions, ascending; none for an unknown model. */
  versionsOf(name: string): ModelStatus[] {
    return [...(this.#models.get(name)?.values() ?? [])];
  }

  get(name: string, version: string): ModelStatus | undefined {
    return this.#models.get(name)?.get(version);
  }

  set(status: ModelStatus): void {
    const versions = new Map(this.#models.get(status.name)).set(status.version, status);
    this.#models.set(status.name, new Map([...versions].sort(([a], [b]) => Number(a) - Number(b))));
  }

  delete(name: string): void {
    this.#models.delete(name);
  }

  /**
   * The version to run: the given one, or the highest that is ready.
   *
   * @throws InferenceError NOT_FOUND for an unknown model or version, UNAVAILABLE for one that is not ready
   */
  find(name: string, version: string): Model {
    const versions = this.#models.get(name);
    if (!versions) throw unknownModel(name);
    if (version !== "") {
      const status = versions.get(version);
      if (!status) throw new InferenceError("NOT_FOUND", `model "${name}" has no version "${version}"`);
      return readyModel(status);
    }
    const all = [...versions.values()];
    return readyModel(all.findLast((status) => status.model !== undefined) ?? all.at(-1), name);
  }
}

function readyModel(status: ModelStatus | undefined, unknown = ""): Model {
  if (!status) throw unknownModel(unknown);
  if (status.model) return status.model;
  const { name, version, reason } = status;
  throw new InferenceError("UNAVAILABLE", `model "${name}" version ${version} is not ready: ${reason}`);
}

/** Begins with the words that Triton's client programs look for. */
export function unknownModel(name: string): InferenceError {
  return new InferenceError("NOT_FOUND", `Request for unknown model "${name}"`);
}
