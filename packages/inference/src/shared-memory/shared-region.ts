import { closeSync, fstatSync, readSync, writeSync } from "node:fs";
import { InferenceError } from "../inference-error.ts";
import { openObject } from "./open-object.ts";

/** What a region is registered as. Triton Shared Memory Extension. */
export interface RegionDefinition {
  readonly name: string;
  /** The name of the memory object that holds it. */
  readonly key: string;
  /** Bytes from the object's start. */
  readonly offset: number;
  readonly byteSize: number;
}

/** Node takes no more in one call. */
const largestStep = 2 ** 30;

/** A stretch of a memory object of this machine that other processes have open, too. */
export class SharedRegion {
  readonly definition: RegionDefinition;
  #descriptor: number | undefined;

  /** @throws InferenceError when there is no such object or it is smaller than the region */
  constructor(definition: RegionDefinition) {
    const { name, key, offset, byteSize } = definition;
    const object = openObject(key);
    if (offset + byteSize > object.byteSize) {
      closeSync(object.descriptor);
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `region "${name}": expected offset and size within the ${object.byteSize} bytes of its key, got ${offset} and ${byteSize}`,
      );
    }
    this.definition = definition;
    this.#descriptor = object.descriptor;
  }

  /**
   * A copy of these bytes, so that what is checked is what is run.
   *
   * @throws InferenceError FAILED_PRECONDITION when it was unregistered or has shrunk
   */
  read(offset: number, byteSize: number): Uint8Array {
    const descriptor = this.#open();
    const bytes = new Uint8Array(byteSize);
    let at = 0;
    while (at < byteSize) {
      const step = Math.min(largestStep, byteSize - at);
      const count = readSync(descriptor, bytes, at, step, this.definition.offset + offset + at);
      if (count === 0) throw this.#shrunk();
      at += count;
    }
    return bytes;
  }

  /** @throws InferenceError FAILED_PRECONDITION when it was unregistered or has shrunk */
  write(offset: number, bytes: Uint8Array): void {
    const descriptor = this.#open();
    const start = this.definition.offset + offset;
    if (start + bytes.length > fstatSync(descriptor).size) throw this.#shrunk();
    let at = 0;
    while (at < bytes.length) {
      at += writeSync(descriptor, bytes, at, Math.min(largestStep, bytes.length - at), start + at);
    }
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #open(): number {
    if (this.#descriptor !== undefined) return this.#descriptor;
    throw new InferenceError(
      "FAILED_PRECONDITION",
      `region "${this.definition.name}" was unregistered in the meantime`,
    );
  }

  #shrunk(): InferenceError {
    return new InferenceError(
      "FAILED_PRECONDITION",
      `region "${this.definition.name}" is larger than its memory is now`,
    );
  }
}
