import type { SequenceControl } from "../../model/sequence-controls.ts";
import type { BatchingSettings } from "../batching.ts";
import type { RaggedBatching } from "../ragged/ragged-batching.ts";
import type { ImplicitState } from "./implicit-state.ts";

/** Each sequence keeps one row of one instance's batches. Triton Model Configuration §Sequence Batcher. */
export interface DirectStrategy {
  readonly kind: "direct";
  /** Rows of an instance, each for one sequence; at least 1. */
  readonly slots: number;
  /** 0 when the model has no batch dimension; otherwise it is the number of slots. */
  readonly maxBatchSize: number;
  /** The part of the slots, 0 to 1, that must have a request for a batch to be sent before the delay is over. */
  readonly minimumSlotUtilization: number;
  /** How long a request may wait for those of other slots, in milliseconds. */
  readonly maxQueueDelayMs: number;
  /** How requests that differ in shape share an execution; undefined when they do not. */
  readonly ragged?: RaggedBatching | undefined;
}

/** Sequences of one instance are put together as their requests come. Triton Model Configuration §Sequence Batcher. */
export interface OldestStrategy {
  readonly kind: "oldest";
  /** Sequences under way on an instance at a time; at least 1. */
  readonly slots: number;
  readonly batching: BatchingSettings;
}

/** How sequences are kept. */
export interface SequenceSettings {
  /** A sequence without a request for so long has ended, in milliseconds. */
  readonly maxIdleMs: number;
  /** Inputs that are filled in for the caller. */
  readonly controls: readonly SequenceControl[];
  /** What is kept from one request of a sequence to the next. */
  readonly states: readonly ImplicitState[];
  readonly strategy: DirectStrategy | OldestStrategy;
}
