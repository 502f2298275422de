import type { BatchingSettings } from "../scheduler/batching.ts";
import { unlimitedQueue } from "../scheduler/queue-policy.ts";
import type { ModelSignature } from "./model-signature.ts";

/** How a model is served: its configuration with what was left out filled in. */
export interface ModelSettings {
  readonly batching: BatchingSettings;
  /** How many executions may run at once, each in a worker of its own. */
  readonly instanceCount: number;
}

/** The largest batch of a model that has a batch dimension and no configuration. */
export const defaultMaxBatchSize = 64;

/**
 * Whether the model has a batch dimension: every input and output has a first dimension, and of any length.
 * Triton Model Configuration §Auto-Generated Model Configuration.
 */
export function hasBatchDimension(signature: ModelSignature): boolean {
  const specs = [...signature.inputs, ...signature.outputs];
  return signature.inputs.length > 0 && specs.every((spec) => spec.shape[0] === -1);
}

/** The settings of a model without a configuration: batches are put together as requests happen to wait. */
export function defaultSettings(signature: ModelSignature, instanceCount: number): ModelSettings {
  const batched = hasBatchDimension(signature);
  return {
    batching: {
      maxBatchSize: batched ? defaultMaxBatchSize : 0,
      dynamic: batched,
      preferredBatchSizes: [],
      maxQueueDelayMs: 0,
      preserveOrdering: false,
      priorityLevels: 0,
      defaultPriority: 1,
      defaultPolicy: unlimitedQueue,
      policies: new Map(),
    },
    instanceCount,
  };
}
