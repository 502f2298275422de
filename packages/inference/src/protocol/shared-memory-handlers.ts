import type { ServiceHandlers } from "@weft/grpc";
import type { GRPCInferenceService } from "../gen/inference/grpc_service.ts";
import { cudaSharedMemory } from "../shared-memory/cuda-shared-memory.ts";
import type { SharedMemory } from "../shared-memory/shared-memory.ts";
import { answering } from "./rpc-errors.ts";

type Handlers = ServiceHandlers<typeof GRPCInferenceService>;
type SharedMemoryCall = Extract<keyof Handlers, `${"system" | "cuda"}SharedMemory${string}`>;

/** The calls that tell of regions, register them and let go of them. Triton Shared Memory Extension. */
export function sharedMemoryHandlers(memory: SharedMemory): Pick<Handlers, SharedMemoryCall> {
  return {
    systemSharedMemoryStatus: answering(({ name }) => ({
      regions: memory.status(name).map((region) => [region.name, region] as const),
    })),
    systemSharedMemoryRegister: answering(({ name, key, offset, byteSize }) => {
      // What is too large for a number is too large for any memory object.
      memory.register({ name, key, offset: Number(offset), byteSize: Number(byteSize) });
      return {};
    }),
    systemSharedMemoryUnregister: answering(({ name }) => {
      memory.unregister(name);
      return {};
    }),
    cudaSharedMemoryStatus: answering(({ name }) => {
      cudaSharedMemory.status(name);
      return {};
    }),
    cudaSharedMemoryRegister: answering(() => cudaSharedMemory.register()),
    cudaSharedMemoryUnregister: answering(() => {
      cudaSharedMemory.unregister();
      return {};
    }),
  };
}
