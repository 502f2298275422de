import type { InferenceEngine } from "./inference-engine.ts";
import { serverInfo } from "./server-info.ts";

/** What the server says of itself. Open Inference Protocol §Server Metadata. */
export interface ServerMetadata {
  readonly name: string;
  readonly version: string;
  readonly extensions: readonly string[];
}

const extensions = [
  "classification",
  "sequence",
  "model_repository",
  "model_repository(unload_dependents)",
  "schedule_policy",
  "model_configuration",
  "binary_tensor_data",
  "parameters",
  "statistics",
  "generate",
] as const;

export function serverMetadata({ sharedMemory }: InferenceEngine): ServerMetadata {
  const { name, version } = serverInfo;
  return {
    name,
    version,
    extensions: sharedMemory.enabled ? [...extensions, "system_shared_memory"] : extensions,
  };
}
