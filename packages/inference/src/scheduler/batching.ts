import type { QueuePolicy } from "./queue-policy.ts";
import type { RaggedBatching } from "./ragged/ragged-batching.ts";

/** How requests are put together. Triton Model Configuration §Dynamic Batcher. */
export interface BatchingSettings {
  /** The most elements one execution takes; 0 when the model has no batch dimension, and then nothing is put together. */
  readonly maxBatchSize: number;
  /** Whether requests may share an execution. */
  readonly dynamic: boolean;
  /** Sizes to send at once when they can be formed; ascending. Empty: any size. */
  readonly preferredBatchSizes: readonly number[];
  /** How long the oldest request may wait for company, in milliseconds. 0: not at all. */
  readonly maxQueueDelayMs: number;
  /** Answers leave in the order in which the requests came. */
  readonly preserveOrdering: boolean;
  /** Levels 1 to n, 1 the most urgent; 0 when priorities are not used. */
  readonly priorityLevels: number;
  readonly defaultPriority: number;
  readonly defaultPolicy: QueuePolicy;
  /** Policies of single levels. */
  readonly policies: ReadonlyMap<number, QueuePolicy>;
  /** How requests that differ in shape share an execution; undefined when they do not. */
  readonly ragged?: RaggedBatching | undefined;
}

/** What to do with the requests at the head of the queue. */
export type BatchDecision =
  | { readonly action: "send"; readonly count: number }
  | { readonly action: "wait"; readonly delayMs: number };

/** One waiting request, as far as the decision needs to know it. */
export interface BatchCandidate {
  readonly batchSize: number;
  readonly enqueuedAtMs: number;
}

/**
 * Decides how many of the requests at the head of the queue go into the next execution.
 *
 * @param candidates the requests that may share one execution, in the order they would join it; never empty
 * @param blocked whether the request behind the candidates cannot join them, so that waiting gains nothing
 */
export function decideBatch(
  settings: BatchingSettings,
  candidates: readonly BatchCandidate[],
  blocked: boolean,
  nowMs: number,
): BatchDecision {
  if (!settings.dynamic || settings.maxBatchSize <= 1) return { action: "send", count: 1 };
  const preferred = settings.preferredBatchSizes;
  const limit = settings.maxBatchSize;
  let total = 0;
  let count = 0;
  let preferredCount = 0;
  let full = false;
  let oldestMs = nowMs;
  for (const candidate of candidates) {
    if (total + candidate.batchSize > limit) {
      full = true;
      break;
    }
    total += candidate.batchSize;
    count++;
    oldestMs = Math.min(oldestMs, candidate.enqueuedAtMs);
    if (preferred.includes(total)) preferredCount = count;
  }
  if (preferredCount > 0) return { action: "send", count: preferredCount };
  const waitedMs = nowMs - oldestMs;
  const largest = preferred.at(-1) ?? limit;
  if (full || blocked || total >= largest || waitedMs >= settings.maxQueueDelayMs) {
    return { action: "send", count: Math.max(count, 1) };
  }
  return { action: "wait", delayMs: settings.maxQueueDelayMs - waitedMs };
}
