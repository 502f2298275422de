import {
  ModelDynamicBatching as DynamicBatching,
  type ModelConfig,
  type ModelDynamicBatching,
  type ModelQueuePolicy,
  ModelQueuePolicy_TimeoutAction,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { BatchingSettings } from "../scheduler/batching.ts";
import { type QueuePolicy, unlimitedQueue } from "../scheduler/queue-policy.ts";

const microsecondsPerMs = 1000;

/**
 * The scheduler's settings in a completed configuration.
 *
 * @throws InferenceError INVALID_ARGUMENT for sizes and levels that contradict each other
 */
export function batchingFromConfig(config: ModelConfig): BatchingSettings {
  const maxBatchSize = config.maxBatchSize ?? 0;
  if (maxBatchSize < 0) throw wrong(`max_batch_size is ${maxBatchSize}`);
  const choice = config.schedulingChoice;
  const dynamic = choice?.case === "dynamicBatching" ? choice.value : undefined;
  return fromDynamicBatching(
    maxBatchSize,
    dynamic ?? DynamicBatching.create(),
    // Which of the requests an answer of a generator belongs to cannot be told.
    dynamic !== undefined && maxBatchSize > 1 && !config.modelTransactionPolicy?.decoupled,
  );
}

/**
 * @param dynamic whether requests may share an execution
 * @throws InferenceError INVALID_ARGUMENT for sizes and levels that contradict each other
 */
export function fromDynamicBatching(
  maxBatchSize: number,
  said: ModelDynamicBatching,
  dynamic: boolean,
): BatchingSettings {
  const preferredBatchSizes = [...said.preferredBatchSize].sort((a, b) => a - b);
  for (const size of preferredBatchSizes) {
    if (size < 1 || size > maxBatchSize)
      throw wrong(`preferred_batch_size ${size} is not within 1 to max_batch_size`);
  }
  const priorityLevels = Number(said.priorityLevels);
  const defaultPriority = Number(said.defaultPriorityLevel);
  if (priorityLevels > 0 && (defaultPriority < 1 || defaultPriority > priorityLevels)) {
    throw wrong(`default_priority_level ${defaultPriority} is not within 1 to priority_levels`);
  }
  return {
    maxBatchSize,
    dynamic,
    preferredBatchSizes,
    maxQueueDelayMs: Number(said.maxQueueDelayMicroseconds) / microsecondsPerMs,
    preserveOrdering: said.preserveOrdering,
    priorityLevels,
    defaultPriority: Math.max(1, defaultPriority),
    defaultPolicy: toPolicy(said.defaultQueuePolicy),
    policies: new Map(
      Array.from(said.priorityQueuePolicy, ([level, policy]) => [Number(level), toPolicy(policy)]),
    ),
  };
}

function toPolicy(said: ModelQueuePolicy | undefined): QueuePolicy {
  if (!said) return unlimitedQueue;
  const timeoutMs = Number(said.defaultTimeoutMicroseconds) / microsecondsPerMs;
  return {
    timeoutAction: said.timeoutAction === ModelQueuePolicy_TimeoutAction.DELAY ? "delay" : "reject",
    defaultTimeoutMs: timeoutMs > 0 ? timeoutMs : undefined,
    allowTimeoutOverride: said.allowTimeoutOverride,
    maxQueueSize: said.maxQueueSize,
  };
}

function wrong(what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what}`);
}
