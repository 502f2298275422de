import { createHash } from "node:crypto";
import { copyTensor } from "../tensor/copy-tensor.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Parameters } from "./inference-request.ts";

interface Entry {
  readonly outputs: readonly Tensor[];
  readonly bytes: number;
}

/** What an entry takes beside its elements, near enough. */
const entryBytes = 512;

/** Answers kept for requests with the same inputs, the least recently used ones given up first. */
export class ResponseCache {
  readonly maxBytes: number;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /** @param maxBytes how many bytes of outputs are kept */
  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): readonly Tensor[] | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.outputs;
  }

  /** Keeps copies, unless they alone would fill the cache. */
  set(key: string, outputs: readonly Tensor[]): void {
    this.delete(key);
    const bytes = outputs.reduce((sum, output) => sum + output.byteLength, entryBytes);
    if (bytes > this.maxBytes) return;
    this.#entries.set(key, { outputs: outputs.map(copyTensor), bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  /** Gives up every answer whose key starts so. */
  deleteAll(prefix: string): void {
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) this.delete(key);
  }
}

let loads = 0;

/** One loaded model's part of the server's cache: a model that is loaded again starts without answers. */
export class ModelResponseCache {
  readonly #cache: ResponseCache;
  readonly #prefix: string = `${++loads}/`;

  constructor(cache: ResponseCache) {
    this.#cache = cache;
  }

  /** Equal for requests with the same inputs, wanted outputs, and parameters that the model may see. */
  keyOf(inputs: readonly (Tensor | undefined)[], outputs: readonly number[], parameters: Parameters): string {
    const hash = createHash("sha256").update(JSON.stringify(outputs));
    for (const name of [...parameters.keys()].sort()) {
      const value = parameters.get(name);
      hash.update(JSON.stringify([name, typeof value, String(value)]));
    }
    for (const input of inputs) {
      hash.update(JSON.stringify([input?.datatype, input?.shape]));
      if (input) hash.update(toRaw(input));
    }
    return this.#prefix + hash.digest("base64");
  }

  get(key: string): readonly Tensor[] | undefined {
    return this.#cache.get(key);
  }

  set(key: string, outputs: readonly Tensor[]): void {
    this.#cache.set(key, outputs);
  }

  clear(): void {
    this.#cache.deleteAll(this.#prefix);
  }
}
