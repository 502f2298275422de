import { InferenceError } from "../inference-error.ts";
import { type RegionDefinition, SharedRegion } from "./shared-region.ts";

/** Each region holds a descriptor. */
const mostRegions = 1024;

/** Whether callers may name this machine's shared memory, and what is read of it at most. */
export interface SharedMemoryOptions {
  /** Default false: it gives whoever may ask the server the memory that other processes share. */
  readonly enabled?: boolean | undefined;
  /** Bytes that the inputs of one request may take. Default unlimited. */
  readonly maxRequestBytes?: number | undefined;
}

/** The regions that requests may name for their inputs and outputs. Triton Shared Memory Extension. */
export class SharedMemory {
  readonly enabled: boolean;
  readonly maxRequestBytes: number;
  readonly #regions: Map<string, SharedRegion> = new Map();

  constructor({ enabled = false, maxRequestBytes = Number.POSITIVE_INFINITY }: SharedMemoryOptions = {}) {
    this.enabled = enabled;
    this.maxRequestBytes = maxRequestBytes;
  }

  /**
   * Opens a region, which stays open until it is unregistered.
   *
   * @throws InferenceError UNIMPLEMENTED when it is switched off, ALREADY_EXISTS for a name that is taken, INVALID_ARGUMENT
   * and NOT_FOUND for keys and sizes that do not fit
   */
  register(definition: RegionDefinition): void {
    this.#allow();
    const { name, byteSize } = definition;
    if (name === "" || byteSize === 0)
      throw new InferenceError("INVALID_ARGUMENT", "a region needs a name and at least one byte");
    if (this.#regions.has(name))
      throw new InferenceError("ALREADY_EXISTS", `region "${name}" is registered already`);
    if (this.#regions.size >= mostRegions)
      throw new InferenceError("RESOURCE_EXHAUSTED", `${mostRegions} regions are registered already`);
    this.#regions.set(name, new SharedRegion(definition));
  }

  /** Lets go of a region, or of all for an empty name. There may be none. */
  unregister(name: string): void {
    const names = name === "" ? [...this.#regions.keys()] : [name];
    for (const one of names) {
      this.#regions.get(one)?.close();
      this.#regions.delete(one);
    }
  }

  /** The region of this name, or all for an empty one. @throws InferenceError NOT_FOUND */
  status(name: string): readonly RegionDefinition[] {
    if (name !== "") return [this.#find(name).definition];
    return Array.from(this.#regions.values(), ({ definition }) => definition);
  }

  /** @throws InferenceError UNIMPLEMENTED when it is switched off, NOT_FOUND for a name that is not registered */
  region(name: string): SharedRegion {
    this.#allow();
    return this.#find(name);
  }

  #find(name: string): SharedRegion {
    const region = this.#regions.get(name);
    if (region) return region;
    throw new InferenceError("NOT_FOUND", `no shared memory region "${name}" is registered`);
  }

  #allow(): void {
    if (this.enabled) return;
    throw new InferenceError(
      "UNIMPLEMENTED",
      "shared memory is off: start the server with --shared-memory (option sharedMemory)",
    );
  }
}
