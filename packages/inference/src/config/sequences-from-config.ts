import {
  type ModelConfig,
  ModelDynamicBatching,
  type ModelSequenceBatching,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { RaggedBatching } from "../scheduler/ragged/ragged-batching.ts";
import type { SequenceSettings } from "../scheduler/sequences/sequence-settings.ts";
import { fromDynamicBatching } from "./batching-from-config.ts";
import { raggedFromConfig } from "./ragged-from-config.ts";
import { controlsFromConfig } from "./sequence-controls-from-config.ts";
import { statesFromConfig } from "./states-from-config.ts";

const microsecondsPerMs = 1000;
const defaultIdleMs = 1000;

/**
 * The sequence scheduler's settings in a completed configuration; undefined for a model without sequences. Triton Model
 * Configuration §Sequence Batcher.
 *
 * @param own the model's signature
 * @param directory the model's folder
 * @throws InferenceError INVALID_ARGUMENT naming the field that does not fit
 */
export async function sequencesFromConfig(
  config: ModelConfig,
  own: ModelSignature,
  directory: string,
): Promise<SequenceSettings | undefined> {
  const choice = config.schedulingChoice;
  if (choice?.case !== "sequenceBatching") return undefined;
  const idleMs = Number(choice.value.maxSequenceIdleMicroseconds) / microsecondsPerMs;
  const maxBatchSize = config.maxBatchSize ?? 0;
  if (maxBatchSize > 1 && config.modelTransactionPolicy?.decoupled) {
    throw wrong("max_batch_size over 1 with sequence_batching is not for generators");
  }
  if (choice.value.state.length > 0 && config.modelTransactionPolicy?.decoupled) {
    throw wrong("sequence_batching.state is not for generators, which can keep it themselves");
  }
  const batched = maxBatchSize > 0;
  return {
    maxIdleMs: idleMs > 0 ? idleMs : defaultIdleMs,
    controls: controlsFromConfig(choice.value.controlInput, own.inputs, batched ? [1, 1] : [1]),
    states: await statesFromConfig(choice.value.state, { own, batched, directory }),
    strategy: toStrategy(choice.value, maxBatchSize, raggedFromConfig(config, own)),
  };
}

function toStrategy(
  { strategyChoice }: ModelSequenceBatching,
  maxBatchSize: number,
  ragged: RaggedBatching | undefined,
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
    return { kind: "oldest", slots: maxCandidateSequences || rows, batching: { ...batching, ragged } };
  }
  const direct = strategyChoice?.value;
  const minimumSlotUtilization = direct?.minimumSlotUtilization ?? 0;
  if (!(minimumSlotUtilization >= 0 && minimumSlotUtilization <= 1)) {
    throw wrong(`minimum_slot_utilization ${minimumSlotUtilization} is not within 0 to 1`);
  }
  const maxQueueDelayMs = Number(direct?.maxQueueDelayMicroseconds ?? 0) / microsecondsPerMs;
  return { kind: "direct", slots: rows, maxBatchSize, minimumSlotUtilization, maxQueueDelayMs, ragged };
}

function wrong(what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${what}`);
}
