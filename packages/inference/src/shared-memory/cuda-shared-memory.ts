import { InferenceError } from "../inference-error.ts";

/** A GPU's memory, of which no region is ever registered: models run on the CPU. Triton CUDA Shared Memory Extension. */
export const cudaSharedMemory = {
  /** @throws InferenceError UNIMPLEMENTED */
  register(): never {
    throw new InferenceError(
      "UNIMPLEMENTED",
      "CUDA shared memory is not offered: models run on the CPU; use system shared memory",
    );
  },

  /** Lets go of none. */
  unregister(): void {},

  /** @throws InferenceError NOT_FOUND for any name */
  status(name: string): readonly never[] {
    if (name === "") return [];
    throw new InferenceError("NOT_FOUND", `no CUDA shared memory region "${name}" is registered`);
  },
} as const;
