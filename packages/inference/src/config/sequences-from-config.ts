import {
  type ModelConfig,
  ModelDynamicBatching,
  type ModelSequenceBatching,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import type { SequenceSettings } from "../scheduler/sequences/sequence-settings.ts";
import { fromDynamicBatching } from "./batching-from-config.ts";
import { controlsFromConfig } from "./sequence-controls-from-config.ts";

const microsecondsPerMs = 1000;
const defaultIdleMs = 1000;

/**
 * The sequence scheduler's settings in a completed configuration; undefined for a model without sequences. Triton Model
 * Configuration §Sequence Batcher.
 *
 * @param inputs the model's own
 * @throws InferenceError INVALID_ARGUMENT naming the field that does not fit
 */
export function sequencesFromConfig(
  config: ModelConfig,
  inputs: readonly TensorSpec[],
): SequenceSettings | undefined {
  const choice = config.schedulingChoice;
  if (choice?.case !== "sequenceBatching") return undefined;
  const idleMs = Number(choice.value.maxSequenceIdleMicroseconds) / microsecondsPerMs;
  const maxBatchSize = config.maxBatchSize ?? 0;
  if (maxBatchSize > 1 && config.modelTransactionPolicy?.decoupled) {
    throw wrong("max_batch_size over 1 with sequence_batching is not for generators");
  }
  return {
    maxIdleMs: idleMs > 0 ? idleMs : defaultIdleMs,
    controls: controlsFromConfig(choice.value.controlInput, inputs, maxBatchSize > 0 ? [1, 1] : [1]),
    strategy: toStrategy(choice.value, maxBatchSize),
  };
}

/** The inputs that the sequence scheduler fills in. */
export function controlNames({ schedulingChoice }: ModelConfig): ReadonlySet<string> {
  if (schedulingChoice?.case !== "sequenceBatching") return new Set();
  return new Set(schedulingChoice.value.controlInput.map(({ name }) => name));
}

function toStrategy(
  { strategyChoice }: ModelSequenceBatching,
  maxBatchSize: number,
): SequenceSettings["strategy"] {
  const rows = Math.max(1, maxBatchSize);
  if (strategyChoice?.case === "oldest") {
    const { maxCandidateSequences, preferredBatchSize, maxQueueDelayMicroseconds, preserveOrdering } =
      strategyChoice.value;
    if (maxCandidateSequences < 0) throw wrong(`max_candidate_sequences is ${maxCandidateSequences}`);
    const batching = fromDynamicBatching(
      maxBatchSize,
      ModelDynamicBatching.create({ preferredBatchSize, maxQueueDelayMicroseconds, preserveOrdering }),
      maxBatchSize > 1,
    );
    return { kind: "oldest", slots: maxCandidateSequences || rows, batching };
  }
  const direct = strategyChoice?.value;
  const minimumSlotUtilization = direct?.minimumSlotUtilization ?? 0;
  if (!(minimumSlotUtilization >= 0 && minimumSlotUtilization <= 1)) {
    throw wrong(`minimum_slot_utilization ${minimumSlotUtilization} is not within 0 to 1`);
  }
  const maxQueueDelayMs = Number(direct?.maxQueueDelayMicroseconds ?? 0) / microsecondsPerMs;
  return { kind: "direct", slots: rows, minimumSlotUtilization, maxQueueDelayMs };
}

function wrong(what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what}`);
}
